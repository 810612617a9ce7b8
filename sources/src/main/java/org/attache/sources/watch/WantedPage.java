package org.attache.sources.watch;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A page that a feed led to.
 *
 * @param feed address of the feed
 * @param listed when the feed last led to it
 * @param stage what has become of it
 * @param failures attempts to fetch it that came to nothing
 * @param known what is known of it without looking inside, as in {@link
 *     org.attache.sources.raw.Raw#known()}; empty once it is done with
 */
record WantedPage(
    String feed, Instant listed, Stage stage, int failures, SortedMap<String, String> known) {
  /** What has become of a page. */
  enum Stage {
    WANTED,
    KEPT,
    GIVEN_UP
  }

  /** A page that cannot be had is asked for at so many looks at its feed. */
  private static final int MOST_FAILURES = 3;

  WantedPage {
    Objects.requireNonNull(feed, "feed");
    Objects.requireNonNull(listed, "listed");
    Objects.requireNonNull(stage, "stage");
    known = Collections.unmodifiableSortedMap(new TreeMap<>(known));
  }

  static WantedPage of(String feed, Instant listed, Map<String, String> known) {
    return new WantedPage(feed, listed, Stage.WANTED, 0, new TreeMap<>(known));
  }

  boolean isWanted() {
    return stage == Stage.WANTED;
  }

  WantedPage listedAt(Instant time) {
    return new WantedPage(feed, time, stage, failures, known);
  }

  WantedPage kept() {
    return new WantedPage(feed, listed, Stage.KEPT, failures, Collections.emptySortedMap());
  }

  WantedPage failed() {
    int more = failures + 1;
    return more < MOST_FAILURES
        ? new WantedPage(feed, listed, Stage.WANTED, more, known)
        : new WantedPage(feed, listed, Stage.GIVEN_UP, more, Collections.emptySortedMap());
  }
}
