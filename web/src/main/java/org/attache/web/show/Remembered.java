package org.attache.web.show;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.attache.register.Reads;

/**
 * What was counted lately, for as long as no report is added and nothing is decided, a minute at
 * most: another process may make the register anew. What many ask for at once is counted once. Safe
 * to share between threads.
 *
 * @param <T> what is remembered
 */
public final class Remembered<T> {
  private static final long LONGEST_MILLIS = 60_000;

  private final Reads register;
  private final Clock clock;
  private final int most;
  private final Map<Key, CompletableFuture<T>> known;

  /** A question, and what the register held when it was asked. */
  private record Key(Object question, long reports, long decisions, long minute) {}

  /**
   * @param most so many answers are remembered, those that were asked for last
   */
  public Remembered(Reads register, Clock clock, int most) {
    this.register = register;
    this.clock = clock;
    this.most = most;
    this.known = new LinkedHashMap<>(16, 0.75f, true);
  }

  /**
   * The answer to a question.
   *
   * @param question by which the answer is known again
   * @param answer finds it out; what it throws is not remembered
   */
  public T answer(Object question, Supplier<T> answer) {
    Key key =
        new Key(
            question, register.reports(), register.decisions(), clock.millis() / LONGEST_MILLIS);
    CompletableFuture<T> mine = new CompletableFuture<>();
    CompletableFuture<T> theirs = others(key, mine);
    if (theirs != mine) {
      return theirs.join();
    }
    try {
      mine.complete(answer.get());
    } catch (RuntimeException | Error e) {
      forget(key);
      mine.completeExceptionally(e);
      throw e;
    }
    return mine.join();
  }

  private synchronized CompletableFuture<T> others(Key key, CompletableFuture<T> mine) {
    CompletableFuture<T> found = known.computeIfAbsent(key, k -> mine);
    if (known.size() > most) {
      known.remove(known.keySet().iterator().next());
    }
    return found;
  }

  private synchronized void forget(Key key) {
    known.remove(key);
  }
}
