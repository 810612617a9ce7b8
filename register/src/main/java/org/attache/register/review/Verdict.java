package org.attache.register.review;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.attache.register.entry.ReviewState;

/**
 * What the ledger makes of an entry.
 *
 * @param corrections by field; the last one counts
 */
public record Verdict(ReviewState state, Map<String, Correction> corrections) {

  /** Nobody has decided anything. */
  public static final Verdict NONE = new Verdict(ReviewState.CANDIDATE, Map.of());

  /**
   * What a field is to say.
   *
   * @param value empty: nothing
   * @param decision its number in the ledger
   */
  public record Correction(Optional<String> value, long decision) {
    public Correction {
      Objects.requireNonNull(value, "value");
    }
  }

  public Verdict {
    Objects.requireNonNull(state, "state");
    corrections = Map.copyOf(corrections);
  }

  /** What these decisions come to, in their order; what was undone does not count. */
  public static Verdict of(List<Decision> decisions) {
    Set<Long> undone = undone(decisions);
    ReviewState state = ReviewState.CANDIDATE;
    Map<String, Correction> corrections = new LinkedHashMap<>();
    for (Decision decision : decisions) {
      if (undone.contains(decision.number())) {
        continue;
      }
      switch (decision.action()) {
        case ACCEPT -> state = ReviewState.VERIFIED;
        case REJECT -> state = ReviewState.REJECTED;
        case NOT_VERIFIABLE -> state = ReviewState.NOT_VERIFIABLE;
        case CORRECT ->
            corrections.put(
                decision.field().orElseThrow(),
                new Correction(decision.value(), decision.number()));
        case MERGE, SPLIT, NOTE, UNDO -> {}
      }
    }
    return new Verdict(state, corrections);
  }

  /** Numbers of the decisions that were taken back: an undo can be undone too. */
  public static Set<Long> undone(List<Decision> decisions) {
    Set<Long> undone = new HashSet<>();
    for (int i = decisions.size() - 1; i >= 0; i--) {
      Decision decision = decisions.get(i);
      if (!undone.contains(decision.number())) {
        decision.undoes().ifPresent(undone::add);
      }
    }
    return undone;
  }
}
