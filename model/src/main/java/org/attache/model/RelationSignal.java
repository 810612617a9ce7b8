package org.attache.model;

import java.util.Objects;
import java.util.Optional;

/**
 * What a report says of the relation between two states. The pair is unordered; {@code first} sorts
 * before {@code second}.
 *
 * @param wording the words that say it: "strained"
 * @param trigger what brought it about, in the report's words: "the expulsion of two diplomats"
 */
public record RelationSignal(
    StateCode first,
    StateCode second,
    Direction direction,
    String wording,
    Optional<String> trigger,
    Evidence evidence)
    implements Finding {
  public RelationSignal {
    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(trigger, "trigger");
    Objects.requireNonNull(evidence, "evidence");
    if (wording.isBlank()) {
      throw new IllegalArgumentException("a relation signal without words");
    }
    if (first.equals(second)) {
      throw new IllegalArgumentException("a relation of " + first + " with itself");
    }
    if (first.compareTo(second) > 0) {
      StateCode swap = first;
      first = second;
      second = swap;
    }
  }

  @Override
  public RelationSignal with(Evidence other) {
    return new RelationSignal(first, second, direction, wording, trigger, other);
  }

  /** Where the relation is going. */
  public enum Direction {
    IMPROVING,
    WORSENING,
    /** Good, traditional, close: no direction. */
    STABLE
  }
}
