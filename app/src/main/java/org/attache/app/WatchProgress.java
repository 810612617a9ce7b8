package org.attache.app;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.attache.sources.watch.WatchListener;

/** What a watch does: a line for each look that brings something, and for each failure. */
final class WatchProgress implements WatchListener {
  private final Terminal terminal;
  private final Clock clock;
  private int looks;
  private int kept;
  private int missed;

  WatchProgress(Terminal terminal, Clock clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public void looked(String feed, int fresh) {
    looks++;
    if (fresh > 0) {
      terminal.problem(
          feed, String.format(Locale.ROOT, "%,d new %s", fresh, fresh == 1 ? "page" : "pages"));
    }
    show();
  }

  @Override
  public void kept(String address) {
    kept++;
    show();
  }

  @Override
  public void missed(String address, String reason) {
    missed++;
    terminal.problem(address, reason);
    show();
  }

  private void show() {
    if (terminal.showsProgress()) {
      LocalTime now =
          LocalTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
      terminal.progress(words() + " (" + now + " UTC)");
    }
  }

  private String words() {
    return String.format(
        Locale.ROOT,
        "feeds looked at %,d times, pages kept: %,d, failures: %,d",
        looks,
        kept,
        missed);
  }

  void done() {
    terminal.progress("");
    terminal.problem("attache watch", words());
  }

  /** Whether every feed failed. */
  boolean nothingLooked() {
    return looks == 0 && missed > 0;
  }
}
