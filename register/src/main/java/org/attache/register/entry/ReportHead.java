package org.attache.register.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.attache.model.PlaceMention;
import org.attache.model.Reading;

/**
 * What tables show of a report: all but its text and what else was read out of it.
 *
 * @param id {@link RegisteredReport#id()}
 * @param number {@link RegisteredReport#number()}
 * @param origin {@link RegisteredReport#origin()}
 * @param outlet {@link RegisteredReport#outlet()}
 * @param published date or date-time of its publication, ISO 8601
 * @param reader version of the reader that read it
 * @param places {@link #placed} of its reading
 */
public record ReportHead(
    String id,
    long number,
    String origin,
    Optional<String> outlet,
    Optional<String> published,
    String reader,
    Optional<String> url,
    Optional<String> title,
    List<PlaceMention> places) {
  public ReportHead {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(reader, "reader");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(title, "title");
    places = List.copyOf(places);
  }

  /** The head of a report. */
  public static ReportHead of(RegisteredReport report, List<PlaceMention> placed) {
    return new ReportHead(
        report.id(),
        report.number(),
        report.origin(),
        report.outlet(),
        report.report().published(),
        report.reader(),
        report.report().url(),
        report.report().title(),
        placed);
  }

  /** The places that a report names: of each name the first mention that says where it is. */
  public static List<PlaceMention> placed(Reading reading) {
    Map<String, PlaceMention> places = new LinkedHashMap<>();
    for (PlaceMention mention : reading.places()) {
      if (mention.position().isPresent()) {
        places.putIfAbsent(mention.text().toLowerCase(Locale.ROOT), mention);
      }
    }
    return List.copyOf(places.values());
  }

  /** A telling of this report. */
  public Told told(Telling telling) {
    return new Told(telling, number, origin, outlet, published);
  }
}
