package org.attache.web.show;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Text that is evidence of the same sentences throughout; of none for text between them.
 *
 * @param begins ids of the sentences that begin here: addresses behind a {@code #}
 * @param evidence ids of all sentences that it is part of
 * @param css classes of the style sheet
 */
public record Piece(
    List<String> begins, List<String> evidence, String css, List<Segment> segments) {
  public Piece {
    begins = List.copyOf(begins);
    evidence = List.copyOf(evidence);
    segments = List.copyOf(segments);
  }

  /** All of its text. */
  public String text() {
    return segments.stream().map(Segment::text).collect(Collectors.joining());
  }
}
