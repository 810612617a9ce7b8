package org.attache.web.searches;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attache.model.PartialDate;
import org.attache.register.Reads;
import org.attache.register.entry.Documented;
import org.attache.register.entry.Entry;
import org.attache.register.review.Decision;

/**
 * When entries came into the register and last changed there: when its reports arrived and
 * decisions were taken. Dates are moments, which is all that feeds know: the first one they may
 * mean.
 */
final class FeedDates {
  private static final int DAY = 10;

  private final Reads register;
  private final Map<String, Instant> decided = new LinkedHashMap<>();

  /**
   * @param published when the first report of an entry arrived
   * @param updated when the last one arrived, or somebody decided about the entry after that
   */
  record Dates(Instant published, Instant updated) {}

  /** For these entries. */
  FeedDates(Reads register, List<Entry> entries) {
    this.register = register;
    List<String> tellings = entries.stream().flatMap(entry -> entry.tellings().stream()).toList();
    Map<Long, Decision> ledger = new LinkedHashMap<>();
    for (Decision decision : register.ledger(tellings)) {
      ledger.put(decision.number(), decision);
      // what is taken back is of the tellings that it was decided of
      Decision of =
          decision.undoes().flatMap(n -> Optional.ofNullable(ledger.get(n))).orElse(decision);
      moment(decision.time()).ifPresent(time -> note(of, time));
    }
  }

  private void note(Decision decision, Instant time) {
    Stream.of(decision.tellings(), decision.others())
        .flatMap(List::stream)
        .forEach(telling -> decided.merge(telling, time, FeedDates::later));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /** Where nobody knows when a report arrived, its date of publication stands for that. */
  Dates of(Documented documented) {
    Entry entry = documented.entry();
    List<Documented.Source> sources = documented.sources();
    List<Instant> told = told(entry);
    Instant published =
        sources.stream().findFirst().flatMap(this::arrived).orElseGet(() -> told.get(0));
    Instant last =
        sources.stream()
            .skip(Math.max(0, sources.size() - 1))
            .findFirst()
            .flatMap(this::arrived)
            .orElseGet(() -> told.get(told.size() - 1));
    Instant updated =
        entry.tellings().stream()
            .flatMap(telling -> Optional.ofNullable(decided.get(telling)).stream())
            .reduce(last, FeedDates::later);
    return new Dates(published, later(published, updated));
  }

  private Optional<Instant> arrived(Documented.Source source) {
    return register.arrivals(source.told().telling().report()).stream()
        .findFirst()
        .flatMap(arrival -> moment(arrival.arrived()));
  }

  /** When the reports were published that tell of it; of undated ones the day of the event. */
  private static List<Instant> told(Entry entry) {
    List<Instant> told =
        entry.history().stream()
            .flatMap(step -> step.published().flatMap(FeedDates::moment).stream())
            .sorted()
            .toList();
    return told.isEmpty()
        ? Stream.of(entry.dated().map(FeedDates::moment).orElse(Instant.EPOCH)).toList()
        : told;
  }

  private static Instant moment(PartialDate date) {
    return LocalDate.of(date.year(), Math.max(1, date.month()), Math.max(1, date.day()))
        .atStartOfDay()
        .toInstant(ZoneOffset.UTC);
  }

  /** A date or date-time of ISO 8601, without a zone in UTC; empty for anything else. */
  static Optional<Instant> moment(String iso) {
    try {
      if (iso.length() <= DAY) {
        return PartialDate.parse(iso).map(FeedDates::moment);
      }
      boolean zoned = iso.endsWith("Z") || iso.substring(DAY).matches(".*[+-]\\d\\d:\\d\\d");
      return Optional.of(
          zoned
              ? OffsetDateTime.parse(iso).toInstant()
              : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
