package org.attache.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.attache.sources.watch.FetchListener;
import org.attache.sources.watch.Tally;

/** How far fetching has come: a bar on a terminal, elsewhere a line now and then. */
final class FetchProgress implements FetchListener {
  private static final Duration BAR_EVERY = Duration.ofMillis(200);
  private static final Duration LINE_EVERY = Duration.ofSeconds(30);
  private static final int BAR_WIDTH = 24;

  private final Terminal terminal;
  private final Clock clock;
  private final Instant began;
  private Instant shown;

  FetchProgress(Terminal terminal, Clock clock) {
    this.terminal = terminal;
    this.clock = clock;
    this.began = clock.instant();
    this.shown = began;
  }

  @Override
  public void missed(String address, String reason) {
    terminal.problem(address, reason);
  }

  @Override
  public void leads(String list, int found, int followed) {
    terminal.problem(
        list,
        followed < found
            ? String.format(
                Locale.ROOT,
                "leads to %,d pages; the first %,d are fetched (--most allows more)",
                found,
                followed)
            : String.format(Locale.ROOT, "leads to %,d pages", found));
  }

  @Override
  public void advanced(Tally tally) {
    Instant now = clock.instant();
    Duration every = terminal.showsProgress() ? BAR_EVERY : LINE_EVERY;
    if (Duration.between(shown, now).compareTo(every) < 0 || tally.done() == 0) {
      return;
    }
    shown = now;
    String words = words(tally, Duration.between(began, now));
    if (terminal.showsProgress()) {
      terminal.progress(bar(tally) + " " + words);
    } else {
      terminal.problem("attache fetch", words);
    }
  }

  void done() {
    terminal.progress("");
  }

  private static String bar(Tally tally) {
    int all = tally.done() + tally.waiting();
    int full = (int) ((long) BAR_WIDTH * tally.done() / Math.max(1, all));
    return "[" + "#".repeat(full) + " ".repeat(BAR_WIDTH - full) + "]";
  }

  private static String words(Tally tally, Duration time) {
    int asked = tally.done() - tally.there();
    double rate = asked / (time.toMillis() / 1000.0);
    String left =
        asked == 0 || tally.waiting() == 0
            ? ""
            : ", " + left(Duration.ofSeconds((long) (tally.waiting() / rate))) + " left";
    return String.format(
        Locale.ROOT,
        "%,d of %,d addresses, %,d failed, %.1f a second%s",
        tally.done(),
        tally.done() + tally.waiting(),
        tally.failed(),
        rate,
        left);
  }

  private static String left(Duration time) {
    if (time.toMinutes() < 2) {
      return time.toSeconds() + " s";
    }
    return time.toHours() < 2
        ? time.toMinutes() + " min"
        : time.toHours() + " h " + time.toMinutesPart() + " min";
  }
}
