package org.attache.sources.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.attache.sources.fetch.Validators;

/**
 * What is known of a feed from looking at it before.
 *
 * @param validators to ask only for changes
 * @param due when to look again
 * @param failures in a row
 */
record FeedState(Validators validators, Instant due, int failures) {
  private static final int MOST_DOUBLINGS = 5;

  /** A laptop that was offline for a night should not miss the next day. */
  private static final Duration LONGEST = Duration.ofHours(2);

  FeedState {
    Objects.requireNonNull(validators, "validators");
    Objects.requireNonNull(due, "due");
  }

  static FeedState unknown() {
    return new FeedState(Validators.NONE, Instant.EPOCH, 0);
  }

  FeedState seen(Validators given, Instant now, Duration interval) {
    return new FeedState(given, now.plus(interval), 0);
  }

  /** A feed that fails is looked at less and less, but every two hours or as often as asked. */
  FeedState failed(Instant now, Duration interval) {
    Duration doubled = interval.multipliedBy(1L << Math.min(failures + 1, MOST_DOUBLINGS));
    Duration most = interval.compareTo(LONGEST) > 0 ? interval : LONGEST;
    return new FeedState(
        validators, now.plus(doubled.compareTo(most) > 0 ? most : doubled), failures + 1);
  }
}
