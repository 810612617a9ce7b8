/**
 * Finds what a report says of the relation between two states.
 *
 * <p>Its words are in {@code relation-signals.tsv}, {@code relation-triggers.tsv} and {@code
 * sides.tsv}. Imports no other finder.
 */
package org.attache.reading.find.relations;
