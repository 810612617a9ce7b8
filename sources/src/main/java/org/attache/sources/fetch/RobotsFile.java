package org.attache.sources.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the robots.txt of a site allows us, after RFC 9309: none there (4xx) allows everything, one
 * that cannot be had (5xx, 429, no answer) nothing.
 */
final class RobotsFile {
  /** In bytes. What stands behind is not looked at, as the standard permits. */
  private static final int LONGEST = 500 << 10;

  private static final int MOST_REDIRECTS = 5;

  private final SimpleRobotRules rules;
  private final Optional<FetchFailed> trouble;
  private final Optional<Answer> refusal;

  private RobotsFile(
      SimpleRobotRules rules, Optional<FetchFailed> trouble, Optional<Answer> refusal) {
    this.rules = rules;
    this.trouble = trouble;
    this.refusal = refusal;
  }

  private static RobotsFile allowingAll() {
    return new RobotsFile(
        new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), Optional.empty(), Optional.empty());
  }

  /** Scheme, host and port: what one robots.txt speaks for. */
  static String site(URI address) {
    return address.getScheme() + "://" + address.getRawAuthority();
  }

  /** Fetches the one that speaks for an address. */
  static RobotsFile fetch(Web web, URI address) {
    try {
      URI file = URI.create(site(address) + "/robots.txt");
      Answer answer = web.ask(file, Validators.NONE);
      for (int hops = 0; answer.isRedirect(); hops++) {
        if (hops == MOST_REDIRECTS) {
          return allowingAll();
        }
        answer = web.ask(Redirect.target(answer), Validators.NONE);
      }
      return of(answer);
    } catch (FetchFailed e) {
      return unreachable(e, Optional.empty());
    }
  }

  private static RobotsFile of(Answer answer) throws FetchFailed {
    if (answer.isPassing() || answer.status() >= 500) {
      FetchFailed trouble =
          FetchFailed.passing(
              "its robots.txt cannot be had (the server answered "
                  + answer.status()
                  + "), so nothing there may be fetched; try again later");
      return unreachable(trouble, Optional.of(answer));
    }
    return answer.status() == 200
        ? new RobotsFile(parse(answer), Optional.empty(), Optional.empty())
        : allowingAll();
  }

  private static SimpleRobotRules parse(Answer answer) throws FetchFailed {
    byte[] text = answer.unpacked(Limits.CRAWL.unpackedBytes());
    if (text.length > LONGEST) {
      int end = LONGEST;
      while (end > 0 && text[end - 1] != '\n') {
        end--;
      }
      text = Arrays.copyOf(text, end);
    }
    return new SimpleRobotRulesParser(Long.MAX_VALUE, 0)
        .parseContent(answer.address().toString(), text, "text/plain", List.of(UserAgent.NAME));
  }

  private static RobotsFile unreachable(FetchFailed trouble, Optional<Answer> refusal) {
    return new RobotsFile(
        new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), Optional.of(trouble), refusal);
  }

  /** How long the server asks us to wait before asking for it again. */
  Optional<Duration> askedToWait(Instant now) {
    return refusal.flatMap(answer -> BackOff.asked(answer, now));
  }

  /** Why there is none to go by; nothing is allowed then. */
  Optional<FetchFailed> trouble() {
    return trouble;
  }

  boolean allows(URI address) {
    return rules.isAllowed(address.toString());
  }

  /** The pause it asks for; zero if it asks for none. */
  Duration delay() {
    return Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
  }
}
