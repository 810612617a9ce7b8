/**
 * Reads the lexicons (tab-separated files that a political scientist can correct) and finds their
 * phrases in tokens.
 *
 * <p>Knows tokens, not finders: what a lexicon means is the business of whoever reads it.
 */
package org.attache.reading.lexicon;
