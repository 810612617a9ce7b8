package org.attache.sources.fetch;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Runs something when a time has passed, unless closed before: a slow server drips for ever. */
final class Deadline implements AutoCloseable {
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "fetch-deadline");
            thread.setDaemon(true);
            return thread;
          });
  private final AtomicBoolean passed = new AtomicBoolean();

  private Deadline() {}

  static Deadline after(int seconds, Runnable abort) {
    Deadline deadline = new Deadline();
    var unused =
        deadline.timer.schedule(
            () -> {
              deadline.passed.set(true);
              abort.run();
            },
            seconds,
            TimeUnit.SECONDS);
    return deadline;
  }

  boolean hasPassed() {
    return passed.get();
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
