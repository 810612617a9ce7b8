package org.attache.register;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.attache.register.review.Decision;

/**
 * Makes a register again from its reports and its ledger, in the order in which they came: a
 * decision is taken again after as many reports as there were when it was taken first.
 */
public final class Rebuild {
  private final Register register = new Register();
  private final Deque<Decision> waiting;

  /**
   * @param ledger of the register that is made again, in order
   */
  public Rebuild(List<Decision> ledger) {
    waiting = new ArrayDeque<>(ledger);
  }

  /** Takes the next report, in order of registration, and the decisions due before it. */
  public void take(Transaction tx, Incoming incoming) {
    decide(tx, tx.reports());
    register.take(tx, incoming);
  }

  /** Takes the decisions that are left after the last report. */
  public void end(Transaction tx) {
    decide(tx, Long.MAX_VALUE);
  }

  private void decide(Transaction tx, long reports) {
    while (!waiting.isEmpty() && waiting.peek().after() <= reports) {
      register.replay(tx, waiting.pop());
    }
  }
}
