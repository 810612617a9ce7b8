package org.attache.web.show;

import java.util.Objects;
import java.util.Optional;

/**
 * Text that is marked alike throughout.
 *
 * @param id address of the mark that begins here
 * @param css classes of the style sheet; empty for plain text
 */
public record Segment(Optional<String> id, String text, String css) {
  public Segment {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(css, "css");
    if (text.isEmpty()) {
      throw new IllegalArgumentException("an empty segment");
    }
  }
}
