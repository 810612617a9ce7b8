package org.attache.web.searches;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attache.model.PartialDate;
import org.attache.register.entry.Entry;

/** Dates of the register as moments, which is all that feeds know: the first one they may mean. */
final class FeedDates {
  private static final int DAY = 10;

  private FeedDates() {}

  /** When the reports were published that tell of it; of undated ones the day of the event. */
  static List<Instant> told(Entry entry) {
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
