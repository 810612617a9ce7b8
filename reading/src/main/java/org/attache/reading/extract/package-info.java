/**
 * From the bytes of a page to the article and what the page says of itself, and page residue in
 * plain text.
 *
 * <p>Knows the model and the reader's lexicon files, nothing of language engines or finders.
 */
package org.attache.reading.extract;
