/**
 * Finds joint and named military exercises.
 *
 * <p>Its words are in {@code exercise-terms.tsv} and {@code sides.tsv}. Imports no other finder.
 */
package org.attache.reading.find.exercises;
