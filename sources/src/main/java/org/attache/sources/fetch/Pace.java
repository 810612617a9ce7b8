package org.attache.sources.fetch;

import java.time.Duration;
import java.util.Objects;

/**
 * How gently servers are asked.
 *
 * @param gap between the end of one request to a host and the beginning of the next
 * @param longestGap what a robots.txt may ask for at the most; more counts as this
 * @param firstWait before a second attempt; doubles with each further one
 * @param longestWait how long a server may make us wait by {@code Retry-After}; who asks for more
 *     is left alone
 * @param attempts for one address, the first included
 * @param hosts asked at the same time
 */
public record Pace(
    Duration gap,
    Duration longestGap,
    Duration firstWait,
    Duration longestWait,
    int attempts,
    int hosts) {
  public static final Pace USUAL =
      new Pace(
          Duration.ofSeconds(2),
          Duration.ofMinutes(1),
          Duration.ofSeconds(5),
          Duration.ofMinutes(10),
          4,
          6);

  public Pace {
    Objects.requireNonNull(gap, "gap");
    Objects.requireNonNull(longestGap, "longestGap");
    Objects.requireNonNull(firstWait, "firstWait");
    Objects.requireNonNull(longestWait, "longestWait");
    if (gap.isNegative() || firstWait.isNegative() || attempts < 1 || hosts < 1) {
      throw new IllegalArgumentException("no pace: " + attempts + " attempts, " + hosts + " hosts");
    }
  }

  /** The same with another gap. */
  public Pace withGap(Duration other) {
    return new Pace(other, longestGap, firstWait, longestWait, attempts, hosts);
  }

  /** The same with another number of hosts at the same time. */
  public Pace withHosts(int other) {
    return new Pace(gap, longestGap, firstWait, longestWait, attempts, other);
  }

  /** The gap for a host whose robots.txt asks for one. */
  Duration gap(Duration asked) {
    Duration bounded = asked.compareTo(longestGap) > 0 ? longestGap : asked;
    return bounded.compareTo(gap) > 0 ? bounded : gap;
  }
}
