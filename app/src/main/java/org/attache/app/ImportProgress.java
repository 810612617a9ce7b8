package org.attache.app;

import java.util.Locale;

/** How far an import has come, on a terminal: a bar of the bytes read. */
final class ImportProgress {
  private static final long EVERY_NANOS = 200_000_000L;
  private static final int WIDTH = 30;

  private final Terminal terminal;
  private final long bytes;
  private long before;
  private long read;
  private long rows;
  private long shown = System.nanoTime();

  /**
   * @param bytes of all files together
   */
  ImportProgress(Terminal terminal, long bytes) {
    this.terminal = terminal;
    this.bytes = Math.max(1, bytes);
  }

  /** Bytes read of the file under way. */
  void bytes(long done) {
    read = done;
  }

  /** The file under way has ended. */
  void next() {
    before += read;
    read = 0;
  }

  /** One more is in. */
  void advance(String what) {
    rows++;
    long now = System.nanoTime();
    if (!terminal.showsProgress() || now - shown < EVERY_NANOS) {
      return;
    }
    shown = now;
    int done = (int) Math.min(WIDTH, WIDTH * (before + read) / bytes);
    terminal.progress(
        String.format(
            Locale.ROOT, "[%s%s] %,d %s", "#".repeat(done), " ".repeat(WIDTH - done), rows, what));
  }

  void done() {
    terminal.progress("");
  }
}
