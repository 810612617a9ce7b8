package org.attache.register.review;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of the ledger. It speaks of tellings, not of entries, so that it holds when reports are
 * read again or entries come out differently.
 *
 * @param number from 1, in the order of decision
 * @param after number of reports that were registered when it was taken: a rebuild takes it again
 *     at that point
 * @param tellings ids of the entry's tellings when it was taken; for {@link Action#SPLIT} of those
 *     that stay; of a decision about a person or organisation its id alone
 * @param others ids of the tellings of the entry merged into it, or of those split off; of a
 *     decision about a person or organisation the id of the one merged into it, or of the reports
 *     that speak of another
 * @param field the codebook's name, for {@link Action#CORRECT}
 * @param value what the field is to say; empty: the field is to say nothing
 * @param undoes number of the decision taken back, for {@link Action#UNDO}
 * @param time when, ISO 8601, handed in by the door
 */
public record Decision(
    long number,
    long after,
    Action action,
    List<String> tellings,
    List<String> others,
    Optional<String> field,
    Optional<String> value,
    Optional<Long> undoes,
    String reviewer,
    String time,
    String reason) {

  /** What can be decided. */
  public enum Action {
    ACCEPT,
    REJECT,
    NOT_VERIFIABLE,
    /** Sets what a field says. */
    CORRECT,
    /** Two entries are one. */
    MERGE,
    /** Some tellings are of something else. */
    SPLIT,
    /** Only a remark. */
    NOTE,
    /** Takes an earlier decision back. */
    UNDO;

    /** "not verifiable". */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  public Decision {
    if (number < 1 || after < 0) {
      throw new IllegalArgumentException("no decision: " + number + " after " + after);
    }
    Objects.requireNonNull(action, "action");
    tellings = List.copyOf(tellings);
    others = List.copyOf(others);
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(reason, "reason");
    if (reviewer.isBlank()) {
      throw new IllegalArgumentException("a decision without a reviewer");
    }
    if (field.isEmpty() == (action == Action.CORRECT)) {
      throw new IllegalArgumentException("a correction names a field, nothing else does");
    }
    if (undoes.isEmpty() == (action == Action.UNDO)) {
      throw new IllegalArgumentException("an undo names a decision, nothing else does");
    }
    if (others.isEmpty() == (action == Action.MERGE || action == Action.SPLIT)) {
      throw new IllegalArgumentException("merging and splitting take two sides, nothing else does");
    }
    if (tellings.isEmpty()) {
      throw new IllegalArgumentException("a decision about nothing");
    }
  }
}
