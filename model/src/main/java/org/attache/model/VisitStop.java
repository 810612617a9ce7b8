package org.attache.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A town on the way of a visit.
 *
 * @param town as the report names it
 * @param date when the visitor is there
 */
public record VisitStop(String town, Optional<PartialDate> date) {
  public VisitStop {
    Objects.requireNonNull(date, "date");
    if (town.isBlank()) {
      throw new IllegalArgumentException("a stop without a name");
    }
  }
}
