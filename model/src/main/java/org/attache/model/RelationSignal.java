package org.attache.model;

import java.util.Objects;

/**
 * What a report says of the relation between two states. The pair is unordered; {@code first} sorts
 * before {@code second}.
 */
public record RelationSignal(
    StateCode first, StateCode second, Direction direction, Evidence evidence) implements Finding {
  public RelationSignal {
    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(evidence, "evidence");
    if (first.equals(second)) {
      throw new IllegalArgumentException("a relation of " + first + " with itself");
    }
    if (first.compareTo(second) > 0) {
      StateCode swap = first;
      first = second;
      second = swap;
    }
  }

  /** Where the relation is going. */
  public enum Direction {
    IMPROVING,
    WORSENING,
    /** Good, traditional, close: no direction. */
    STABLE
  }
}
