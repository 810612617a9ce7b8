package org.attache.sources.watch;

import java.time.Duration;
import java.util.Optional;

/** Reads lengths of time as people write them: {@code 15m}, {@code 2h}, {@code 1d}. */
final class Interval {
  private static final int MOST_DIGITS = 4;
  private static final Duration LONGEST = Duration.ofDays(30);

  private Interval() {}

  static Optional<Duration> parse(String text) {
    String number = text.isEmpty() ? "" : text.substring(0, text.length() - 1).strip();
    if (number.isEmpty()
        || number.length() > MOST_DIGITS
        || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    long count = Long.parseLong(number);
    return switch (text.charAt(text.length() - 1)) {
      case 'm' -> bounded(Duration.ofMinutes(count));
      case 'h' -> bounded(Duration.ofHours(count));
      case 'd' -> bounded(Duration.ofDays(count));
      default -> Optional.empty();
    };
  }

  private static Optional<Duration> bounded(Duration interval) {
    return interval.isZero() || interval.compareTo(LONGEST) > 0
        ? Optional.empty()
        : Optional.of(interval);
  }
}
