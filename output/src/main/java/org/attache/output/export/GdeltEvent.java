package org.attache.output.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attache.model.PartialDate;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Told;

/** What GDELT's two tables share: numbers and times of events. */
final class GdeltEvent {
  private GdeltEvent() {}

  /** A number for an entry: the digits of its id, which stay the same. */
  static String number(Entry entry) {
    return Long.toString(Long.parseLong(entry.id().substring(2), 16));
  }

  /** The day of an entry as {@code YYYYMMDD}; empty when it is not known to the day. */
  static Optional<LocalDate> day(Entry entry) {
    return entry.dated().flatMap(PartialDate::toLocalDate);
  }

  static String compact(LocalDate day) {
    return String.format(
        Locale.ROOT, "%04d%02d%02d", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /** When the first report was published, as {@code YYYYMMDDHHMMSS}, at midnight. */
  static String published(List<Told> told) {
    return told.stream()
        .flatMap(t -> t.published().flatMap(PartialDate::parse).stream())
        .flatMap(date -> date.toLocalDate().stream())
        .min(LocalDate::compareTo)
        .map(day -> compact(day) + "000000")
        .orElse("");
  }
}
