/**
 * Who says what: quotations, cues, contents and their sources. Stands on sentences and the cast;
 * other finders see its result through the scene only.
 */
package org.attache.reading.find.attributions;
