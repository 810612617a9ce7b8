package org.attache.app;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import org.attache.sources.Inputs;

/** How far taking in has come: a line that is overwritten on a terminal, else one now and then. */
final class AddProgress implements Ingest.Listener {
  private static final long SHOWN_EVERY = 200_000_000L;
  private static final long WRITTEN_EVERY = 30_000_000_000L;

  private final Terminal terminal;
  private final Inputs inputs;
  private final OptionalLong bytes;
  private final long began = System.nanoTime();
  private long shown = began;

  /**
   * @param bytes to be read in all, where it is known
   */
  AddProgress(Terminal terminal, Inputs inputs, OptionalLong bytes) {
    this.terminal = terminal;
    this.inputs = inputs;
    this.bytes = bytes;
  }

  @Override
  public void problem(String origin, String problem) {
    terminal.problem(origin, problem);
  }

  @Override
  public void advanced(long done) {
    long now = System.nanoTime();
    if (now - shown < (terminal.showsProgress() ? SHOWN_EVERY : WRITTEN_EVERY)) {
      return;
    }
    shown = now;
    String line = line(done, (now - began) / 1e9);
    if (terminal.showsProgress()) {
      terminal.progress(line);
    } else {
      terminal.problem("attache add", line);
    }
  }

  private String line(long done, double seconds) {
    String rate = String.format(Locale.ROOT, "%,d reports, %.1f a second", done, done / seconds);
    long read = inputs.bytesRead();
    if (bytes.isEmpty() || bytes.getAsLong() == 0 || read == 0) {
      return rate;
    }
    double share = Math.min(1, (double) read / bytes.getAsLong());
    Duration left = Duration.ofSeconds((long) (seconds * (1 - share) / share));
    return String.format(Locale.ROOT, "%s, %d %%, %s left", rate, (int) (100 * share), words(left));
  }

  private static String words(Duration time) {
    if (time.toMinutes() < 2) {
      return time.toSeconds() + " s";
    }
    return time.toHours() < 2
        ? time.toMinutes() + " min"
        : time.toHours() + " h " + time.toMinutesPart() + " min";
  }

  void done() {
    terminal.progress("");
  }
}
