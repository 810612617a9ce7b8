package org.attache.web.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How often somebody failed to sign in, by name and by address. After some failures each further
 * one makes them wait, twice as long each time.
 */
final class Attempts {
  private static final int FREE_BY_NAME = 5;

  /** More, since many may sit behind one address. */
  private static final int FREE_BY_ADDRESS = 20;

  private static final long FIRST_WAIT = Duration.ofSeconds(30).toMillis();
  private static final long LONGEST_WAIT = Duration.ofMinutes(15).toMillis();
  private static final int REMEMBERED = 10_000;

  private record Failures(int count, long last) {}

  private final Clock clock;
  private final Map<String, Failures> failures =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
          return size() > REMEMBERED;
        }
      };

  Attempts(Clock clock) {
    this.clock = clock;
  }

  /**
   * Somebody tries: counts as a failure until it is known to be none, so that many tries at the
   * same time are many.
   *
   * @return how long they have to wait, in seconds; none: they may try
   */
  synchronized Optional<Long> begin(String name, String address) {
    long wait =
        Math.max(wait(byName(name), FREE_BY_NAME), wait(byAddress(address), FREE_BY_ADDRESS));
    if (wait > 0) {
      return Optional.of((wait + 999) / 1000);
    }
    for (String key : new String[] {byName(name), byAddress(address)}) {
      failures.put(key, new Failures(count(key) + 1, clock.millis()));
    }
    return Optional.empty();
  }

  private long wait(String key, int free) {
    return Optional.ofNullable(failures.get(key))
        .filter(known -> known.count() >= free)
        .map(
            known ->
                known.last()
                    + Math.min(LONGEST_WAIT, FIRST_WAIT << Math.min(10, known.count() - free))
                    - clock.millis())
        .orElse(0L);
  }

  private int count(String key) {
    return Optional.ofNullable(failures.get(key)).map(Failures::count).orElse(0);
  }

  /**
   * It was no failure. Those of others at the same address stay: an account of one's own must not
   * wash off what was tried on others'.
   */
  synchronized void succeeded(String name, String address) {
    failures.remove(byName(name));
    String key = byAddress(address);
    int before = count(key) - 1;
    if (before > 0) {
      failures.put(key, new Failures(before, clock.millis()));
    } else {
      failures.remove(key);
    }
  }

  private static String byName(String name) {
    return "n " + name.toLowerCase(Locale.ROOT);
  }

  private static String byAddress(String address) {
    return "a " + address;
  }
}
