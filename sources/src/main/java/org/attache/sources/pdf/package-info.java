/**
 * From the glyphs of a PDF to paragraphs in reading order, with columns, headers, footers and
 * hyphens undone.
 *
 * <p>May import {@code sources.raw}, PDFBox and the reader of word lists.
 */
package org.attache.sources.pdf;
