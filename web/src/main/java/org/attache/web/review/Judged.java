package org.attache.web.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attache.register.review.Decision;
import org.attache.register.review.Decision.Action;
import org.attache.register.review.Verdict;

/**
 * Something that reviewers gave their verdicts on.
 *
 * @param telling one of it, by which its entry is found
 * @param verdicts the last of each reviewer, in order of their first; never none
 */
record Judged(String telling, Map<String, Decision> verdicts) {
  private static final int PERCENT = 100;

  Judged {
    Objects.requireNonNull(telling, "telling");
    verdicts = Collections.unmodifiableMap(new LinkedHashMap<>(verdicts));
  }

  /** All that anybody gave a verdict on, in order of the first. */
  static List<Judged> of(List<Decision> ledger) {
    Set<Long> undone = Verdict.undone(ledger);
    Map<String, Map<String, Decision>> units = new LinkedHashMap<>();
    for (Decision decision : ledger) {
      if (isVerdict(decision.action()) && !undone.contains(decision.number())) {
        units
            .computeIfAbsent(decision.tellings().get(0), telling -> new LinkedHashMap<>())
            .put(decision.reviewer(), decision);
      }
    }
    List<Judged> all = new ArrayList<>();
    units.forEach((telling, verdicts) -> all.add(new Judged(telling, verdicts)));
    return all;
  }

  private static boolean isVerdict(Action action) {
    return action == Action.ACCEPT || action == Action.REJECT || action == Action.NOT_VERIFIABLE;
  }

  /** Number of the first decision about it that stands. */
  long number() {
    return verdicts.values().stream().mapToLong(Decision::number).min().orElse(0);
  }

  /** Whether this reviewer is to judge it as the second one. */
  boolean waitsFor(String reviewer) {
    return verdicts.size() == 1 && !verdicts.containsKey(reviewer);
  }

  /** Whether it is in a sample of so many percent; always the same ones, and those of smaller. */
  boolean isInSample(int percent) {
    return Math.floorMod(telling.hashCode(), PERCENT) < percent;
  }

  /** Whether its reviewers gave different verdicts. */
  boolean isDisputed() {
    return verdicts.values().stream().map(Decision::action).distinct().count() > 1;
  }

  /**
   * Whether somebody has settled the dispute: a third reviewer after the two, or one of them by
   * agreeing.
   */
  boolean isSettled() {
    return !isDisputed() || verdicts.size() > 2;
  }
}
