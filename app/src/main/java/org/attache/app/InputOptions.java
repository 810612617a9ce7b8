package org.attache.app;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.attache.sources.Defaults;
import org.attache.sources.Inputs;
import org.attache.sources.PolitePages;
import org.attache.sources.fetch.Crawl;
import org.attache.sources.fetch.Limits;
import org.attache.sources.fetch.Pace;
import org.attache.sources.fetch.PageFetcher;
import org.attache.sources.fetch.Timekeeper;
import org.attache.sources.fetch.UserAgent;
import org.attache.sources.fetch.WebClient;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What every command that opens inputs can be told about them. */
final class InputOptions {
  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = Day.class,
      description = "date of publication (2021-11-24), from which 'on Wednesday' counts")
  private Optional<LocalDate> published = Optional.empty();

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "language of the text (ISO 639-1); told from the text by default")
  private Optional<String> language = Optional.empty();

  @Option(
      names = "--trust-host",
      paramLabel = "HOST",
      description = "host that may be fetched from although its address is private (an intranet)")
  private Set<String> trustedHosts = new HashSet<>();

  @Option(
      names = "--column",
      paramLabel = "FIELD=NAME",
      description =
          "column of a table that holds text, html, id, url, title, author, publisher, published or"
              + " language, if it has no usual name (--column text=Body)")
  private Map<String, String> columns = new TreeMap<>();

  Inputs inputs(Terminal terminal) {
    return new Inputs(
        new Defaults(published.map(LocalDate::toString), language, false, columns),
        new PageFetcher(trustedHosts, Limits.USUAL)::fetch,
        new PolitePages(this::crawl, Limits.USUAL),
        terminal.in());
  }

  private Crawl crawl() {
    Clock clock = Clock.systemUTC();
    WebClient web =
        new WebClient(trustedHosts, Limits.USUAL, new UserAgent(Optional.empty()), clock);
    return new Crawl(web, Pace.USUAL, Timekeeper.of(clock), new SplittableRandom());
  }

  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("'" + value + "' is no date; give it as 2021-11-24");
      }
    }
  }
}
