package org.attache.sources.fetch;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Runs something when a time has passed, unless closed before: a slow server drips for ever. */
final class Deadline implements AutoCloseable {
  private final AtomicBoolean passed = new AtomicBoolean();
  private final ScheduledFuture<?> alarm;

  private Deadline(ScheduledExecutorService timer, int seconds, Runnable abort) {
    alarm =
        timer.schedule(
            () -> {
              passed.set(true);
              abort.run();
            },
            seconds,
            TimeUnit.SECONDS);
  }

  static Deadline after(ScheduledExecutorService timer, int seconds, Runnable abort) {
    return new Deadline(timer, seconds, abort);
  }

  boolean hasPassed() {
    return passed.get();
  }

  @Override
  public void close() {
    alarm.cancel(false);
  }
}
