package org.attache.sources.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Tells the time and waits; tests hand in one that only pretends to wait. */
public interface Timekeeper {
  Instant now();

  void sleep(Duration duration) throws InterruptedException;

  /** One that really waits. */
  static Timekeeper of(Clock clock) {
    return new Timekeeper() {
      @Override
      public Instant now() {
        return clock.instant();
      }

      @Override
      public void sleep(Duration duration) throws InterruptedException {
        Thread.sleep(duration.toMillis());
      }
    };
  }
}
