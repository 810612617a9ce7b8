package org.attache.sources.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.apache.hc.client5.http.utils.DateUtils;

/** How long to leave a server alone that had trouble. */
final class BackOff {
  private static final int MOST_DOUBLINGS = 10;
  private static final int MOST_DIGITS = 9;

  private final Pace pace;
  private final RandomGenerator jitter;

  BackOff(Pace pace, RandomGenerator jitter) {
    this.pace = pace;
    this.jitter = jitter;
  }

  /**
   * Doubles with each attempt and varies by half, so that those who were turned away together do
   * not come back together; never shorter than the server asks.
   *
   * @param attempts made so far, at least one
   */
  Duration after(int attempts, Optional<Duration> asked) {
    long doubled = pace.firstWait().toMillis() << Math.min(attempts - 1, MOST_DOUBLINGS);
    Duration own = Duration.ofMillis((long) (doubled * (0.5 + jitter.nextDouble())));
    return asked.filter(a -> a.compareTo(own) > 0).orElse(own);
  }

  /** What a header {@code Retry-After} asks for, in seconds or as a date. */
  static Optional<Duration> asked(Answer answer, Instant now) {
    return answer.header("Retry-After").flatMap(value -> asked(value, now));
  }

  private static Optional<Duration> asked(String value, Instant now) {
    if (!value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.of(
          value.length() > MOST_DIGITS
              ? Duration.ofDays(365)
              : Duration.ofSeconds(Long.parseLong(value)));
    }
    return Optional.ofNullable(DateUtils.parseStandardDate(value))
        .map(date -> Duration.between(now, date))
        .filter(wait -> !wait.isNegative());
  }
}
