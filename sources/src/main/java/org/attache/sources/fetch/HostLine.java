package org.attache.sources.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The errands to one host, which is asked one thing at a time. Used by one thread only. */
final class HostLine {
  /** How long rules are gone by, as the standard asks. */
  private static final Duration RULES_HOLD = Duration.ofHours(24);

  /** How long a site is left alone whose robots.txt could not be had, or that fails and fails. */
  private static final Duration LEFT_ALONE = Duration.ofMinutes(30);

  private static final int MOST_STRIKES = 3;

  private record Rules(RobotsFile file, Instant until) {}

  private final Deque<Errand> errands = new ArrayDeque<>();
  private final Map<String, Rules> rules = new HashMap<>();
  private final int number;
  private Instant notBefore = Instant.EPOCH;
  private Instant closedUntil = Instant.EPOCH;
  private String whyClosed = "";
  private int strikes;
  private boolean queued;

  /**
   * @param number in the order in which hosts became known; breaks ties
   */
  HostLine(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  /** When it may be asked next. */
  Instant notBefore() {
    return notBefore;
  }

  /** Whether it stands in the queue of hosts, or is being asked. */
  boolean isQueued() {
    return queued;
  }

  void queued(boolean now) {
    queued = now;
  }

  void add(Errand errand) {
    errands.addLast(errand);
  }

  void addFirst(Errand errand) {
    errands.addFirst(errand);
  }

  boolean isEmpty() {
    return errands.isEmpty();
  }

  Errand take() {
    return errands.removeFirst();
  }

  /** Why it must not be asked at all now. */
  Optional<String> closed(Instant now) {
    return now.isBefore(closedUntil) ? Optional.of(whyClosed) : Optional.empty();
  }

  Optional<RobotsFile> rules(URI address, Instant now) {
    return Optional.ofNullable(rules.get(RobotsFile.site(address)))
        .filter(r -> now.isBefore(r.until()))
        .map(Rules::file);
  }

  void rules(URI address, RobotsFile file, Instant now) {
    Duration hold = file.trouble().isPresent() ? LEFT_ALONE : RULES_HOLD;
    rules.put(RobotsFile.site(address), new Rules(file, now.plus(hold)));
  }

  void pause(Instant until) {
    notBefore = until;
  }

  void answered() {
    strikes = 0;
  }

  /** An address whose every attempt failed; after some of them in a row the host is left alone. */
  void failed(String reason, Instant now) {
    strikes++;
    if (strikes >= MOST_STRIKES) {
      close(now.plus(LEFT_ALONE), "its host failed " + strikes + " times in a row: " + reason);
    }
  }

  void close(Instant until, String why) {
    strikes = 0;
    closedUntil = until;
    whyClosed = why;
  }
}
