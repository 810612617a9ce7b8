/**
 * Finds agreements between states and organisations of states, and how far they have come.
 *
 * <p>Its words are in {@code agreement-terms.tsv} and {@code sides.tsv}. Imports no other finder.
 */
package org.attache.reading.find.agreements;
