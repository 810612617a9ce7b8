package org.attache.reading.find.attributions;

import org.attache.model.Span;

/**
 * A stretch between quotation marks within one paragraph.
 *
 * @param span with its marks, as far as they stand in the text
 * @param inner without them
 * @param paragraph index of the paragraph
 * @param closed whether a closing mark stands at its end; a quotation over several paragraphs is
 *     closed in the last one only
 */
record Quotation(Span span, Span inner, int paragraph, boolean closed) {}
