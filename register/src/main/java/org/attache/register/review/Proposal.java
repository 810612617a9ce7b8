package org.attache.register.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.attache.register.review.Decision.Action;

/**
 * What a reviewer wants to decide.
 *
 * @param entry id of the entry, person or organisation it is about; for an undo any text
 * @param other id of the one that is to be merged into it
 * @param tellings ids of those that are to be split off; of a person or organisation, ids of the
 *     reports that speak of another
 */
public record Proposal(
    Action action,
    String entry,
    Optional<String> other,
    List<String> tellings,
    Optional<String> field,
    Optional<String> value,
    Optional<Long> undoes,
    String reviewer,
    String time,
    String reason) {
  public Proposal {
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(other, "other");
    tellings = List.copyOf(tellings);
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(undoes, "undoes");
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(reason, "reason");
  }

  /** Accept, reject, not verifiable or a note. */
  public static Proposal verdict(
      Action action, String entry, String reviewer, String time, String reason) {
    return new Proposal(
        action,
        entry,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        reviewer,
        time,
        reason);
  }

  /**
   * A correction.
   *
   * @param value empty: the field is to say nothing
   */
  public static Proposal correct(
      String entry,
      String field,
      Optional<String> value,
      String reviewer,
      String time,
      String reason) {
    return new Proposal(
        Action.CORRECT,
        entry,
        Optional.empty(),
        List.of(),
        Optional.of(field),
        value,
        Optional.empty(),
        reviewer,
        time,
        reason);
  }

  /** Two entries are one. */
  public static Proposal merge(
      String entry, String other, String reviewer, String time, String reason) {
    return new Proposal(
        Action.MERGE,
        entry,
        Optional.of(other),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        reviewer,
        time,
        reason);
  }

  /** Some tellings are of something else. */
  public static Proposal split(
      String entry, List<String> tellings, String reviewer, String time, String reason) {
    return new Proposal(
        Action.SPLIT,
        entry,
        Optional.empty(),
        tellings,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        reviewer,
        time,
        reason);
  }

  /** Takes a decision back. */
  public static Proposal undo(long decision, String reviewer, String time, String reason) {
    return new Proposal(
        Action.UNDO,
        "",
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(decision),
        reviewer,
        time,
        reason);
  }
}
