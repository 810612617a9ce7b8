package org.attache.web.show;

import java.util.Objects;
import org.attache.model.Span;

/**
 * A stretch of a report's text that is shown as something.
 *
 * @param span in the report's text
 */
public record Mark(Span span, Layer layer) {
  public Mark {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(layer, "layer");
  }
}
