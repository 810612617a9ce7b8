/**
 * Finds the places that a report names and says where they are.
 *
 * <p>Imports language, lexicon, places and model; no other finder.
 */
package org.attache.reading.find.places;
