package org.attache.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What else a report says of a statement.
 *
 * @param carrier who passed it on, where it is told at second hand: A reports that B said
 * @param audience to whom it was said, in the report's words: "reporters", "the parliament"
 * @param date when it was said
 * @param target at whom it is aimed, in the report's words
 * @param targetState the state (or organisation of states) of the target
 * @param stance toward the target, or toward what is spoken of where there is no target
 * @param plover the PLOVER type it amounts to when said by one state to another
 * @param hedges words by which the report or the speaker stands back: "reportedly", "appears"
 * @param platform where it was posted: "Facebook", "X"
 * @param negated whether the reporting itself is negated: "did not say that"
 */
public record Particulars(
    Optional<Source> carrier,
    Optional<String> audience,
    Optional<PartialDate> date,
    Optional<String> target,
    Optional<StateCode> targetState,
    Optional<Attitude> stance,
    Optional<PloverType> plover,
    List<String> hedges,
    Optional<String> platform,
    boolean negated) {

  /** Nothing else is said. */
  public static final Particulars NONE =
      new Particulars(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          false);

  public Particulars {
    Objects.requireNonNull(carrier, "carrier");
    Objects.requireNonNull(audience, "audience");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(targetState, "targetState");
    Objects.requireNonNull(stance, "stance");
    Objects.requireNonNull(plover, "plover");
    hedges = List.copyOf(hedges);
    Objects.requireNonNull(platform, "platform");
  }
}
