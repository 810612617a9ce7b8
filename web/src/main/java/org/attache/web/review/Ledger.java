package org.attache.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.register.Reads;
import org.attache.register.review.Decision;

/**
 * The ledger as it is, of which only what is new is read: lines are added, never changed. A
 * register that was made anew meanwhile begins the ledger anew. Safe to share between threads.
 */
final class Ledger {
  private final Reads register;
  private List<Decision> known = List.of();

  Ledger(Reads register) {
    this.register = register;
  }

  /** All decisions, in order. */
  synchronized List<Decision> all() {
    Optional<Decision> last = known.isEmpty() ? Optional.empty() : Optional.of(last());
    // the last known one is read again: it stands where it stood, or nothing known holds any more
    List<Decision> latest = register.ledger(last.map(Decision::number).orElse(0L) - 1);
    if (last.isEmpty()) {
      known = latest;
    } else if (latest.isEmpty() || !latest.get(0).equals(last.get())) {
      known = register.ledger();
    } else if (latest.size() > 1) {
      List<Decision> longer = new ArrayList<>(known);
      longer.addAll(latest.subList(1, latest.size()));
      known = List.copyOf(longer);
    }
    return known;
  }

  private Decision last() {
    return known.get(known.size() - 1);
  }
}
