/**
 * Coded events: who did what to whom, by PLOVER's types.
 *
 * <p>A lexicon with frames decides the type, the dependency parse says who stands where. Imports
 * the scene, the language and the places, and no other finder.
 */
package org.attache.reading.find.events;
