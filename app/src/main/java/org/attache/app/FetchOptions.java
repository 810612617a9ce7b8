package org.attache.app;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.attache.sources.fetch.Crawl;
import org.attache.sources.fetch.Limits;
import org.attache.sources.fetch.Pace;
import org.attache.sources.fetch.Timekeeper;
import org.attache.sources.fetch.UserAgent;
import org.attache.sources.fetch.Web;
import org.attache.sources.fetch.WebClient;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What every command that fetches many pages can be told about it. */
final class FetchOptions {
  private static final double LONGEST_PAUSE_SECONDS = 3_600;
  private static final int MOST_HOSTS = 32;

  @Option(
      names = "--contact",
      paramLabel = "WHERE",
      converter = Contact.class,
      description = "your address of mail or page, told to the servers asked")
  private Optional<String> contact = Optional.empty();

  @Option(
      names = "--trust-host",
      paramLabel = "HOST",
      description = "host that may be fetched from although its address is private (an intranet)")
  private Set<String> trustedHosts = new HashSet<>();

  @Option(
      names = "--pause",
      paramLabel = "SECONDS",
      converter = Seconds.class,
      description = "between two requests to one host, if its robots.txt asks no more (default: 2)")
  private Duration pause = Pace.USUAL.gap();

  @Option(
      names = "--hosts",
      paramLabel = "N",
      converter = Hosts.class,
      description = "asked at the same time, each one thing at a time (default: 6)")
  private int hosts = Pace.USUAL.hosts();

  /**
   * Who we say we are.
   *
   * @param otherwise the contact if the command line names none
   */
  UserAgent agent(Optional<String> otherwise) {
    return new UserAgent(contact.or(() -> otherwise));
  }

  WebClient web(UserAgent agent, Clock clock) {
    return new WebClient(trustedHosts, Limits.CRAWL, agent, clock);
  }

  Crawl crawl(Web web, Clock clock) {
    Pace pace = Pace.USUAL.withGap(pause).withHosts(hosts);
    return new Crawl(web, pace, Timekeeper.of(clock), new Random());
  }

  static final class Contact implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      try {
        return new UserAgent(Optional.of(value)).contact().orElseThrow();
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(String.valueOf(e.getMessage()));
      }
    }
  }

  static final class Seconds implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String value) {
      try {
        double seconds = Double.parseDouble(value);
        if (seconds >= 0 && seconds <= LONGEST_PAUSE_SECONDS) {
          return Duration.ofMillis(Math.round(seconds * 1_000));
        }
      } catch (NumberFormatException e) {
        throw wrong(value, e);
      }
      throw wrong(value, new IllegalArgumentException());
    }

    private static TypeConversionException wrong(String value, Exception cause) {
      TypeConversionException e =
          new TypeConversionException("'" + value + "' is no pause; give seconds from 0 to 3600");
      e.initCause(cause);
      return e;
    }
  }

  static final class Hosts implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      if (!value.isEmpty()
          && value.length() <= 2
          && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
        int hosts = Integer.parseInt(value);
        if (hosts >= 1 && hosts <= MOST_HOSTS) {
          return hosts;
        }
      }
      throw new TypeConversionException("'" + value + "' hosts; give a number from 1 to 32");
    }
  }
}
