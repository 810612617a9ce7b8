package org.attache.app;

import java.util.Locale;

/** How far a long work has come, for a person at a terminal. */
final class Progress {
  private static final long EVERY_NANOS = 200_000_000L;

  /** Work shorter than this needs no progress. */
  private static final long QUIET_NANOS = 1_000_000_000L;

  private final Terminal terminal;
  private final long began = System.nanoTime();
  private long lastShown = began;
  private int count;

  Progress(Terminal terminal) {
    this.terminal = terminal;
  }

  void advance() {
    count++;
    long now = System.nanoTime();
    if (terminal.showsProgress() && now - began > QUIET_NANOS && now - lastShown > EVERY_NANOS) {
      lastShown = now;
      double rate = count / ((now - began) / 1e9);
      terminal.progress(String.format(Locale.ROOT, "%,d reports, %.1f a second", count, rate));
    }
  }

  void done() {
    if (lastShown != began) {
      terminal.progress("");
    }
  }
}
