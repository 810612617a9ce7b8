package org.attache.web.show;

import java.util.Objects;
import org.attache.model.Span;

/**
 * A sentence that findings rest on.
 *
 * @param css classes of the style sheet
 */
public record Sentence(Span span, String css) {
  public Sentence {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(css, "css");
  }
}
