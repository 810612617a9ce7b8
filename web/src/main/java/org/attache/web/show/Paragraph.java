package org.attache.web.show;

import java.util.List;

/**
 * A paragraph of a report, in pieces.
 *
 * @param start offset of its first character in the report's text, in Unicode code points
 */
public record Paragraph(int start, List<Piece> pieces) {
  public Paragraph {
    pieces = List.copyOf(pieces);
  }
}
