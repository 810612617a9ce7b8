package org.attache.sources.fetch;

import java.time.Duration;
import java.time.Instant;

/** Waits in no time. */
public final class PretendTime implements Timekeeper {
  /** When every test begins. */
  public static final Instant BEGINNING = Instant.parse("2024-03-05T08:00:00Z");

  private volatile Instant now = BEGINNING;

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public void sleep(Duration duration) {
    now = now.plus(duration);
  }
}
