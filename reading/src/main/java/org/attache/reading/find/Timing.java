package org.attache.reading.find;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.attache.model.Modality;
import org.attache.model.PartialDate;

/** Compares dates with that of a report. */
public final class Timing {
  /** What lies further back than this many days is another time. */
  private static final int LONG_AGO = 20;

  private Timing() {}

  /** Whether a date lies after another one as precisely as both are known. */
  public static boolean isAfter(PartialDate date, PartialDate other) {
    if (date.year() != other.year()) {
      return date.year() > other.year();
    }
    if (date.month() == 0 || other.month() == 0 || date.month() != other.month()) {
      return date.month() > 0 && other.month() > 0 && date.month() > other.month();
    }
    return date.day() > 0 && other.day() > 0 && date.day() > other.day();
  }

  /** Whether a date is so far before another that something else must be meant. */
  public static boolean isLongBefore(PartialDate date, PartialDate other) {
    Optional<LocalDate> day = date.toLocalDate();
    Optional<LocalDate> otherDay = other.toLocalDate();
    if (day.isPresent() && otherDay.isPresent()) {
      return ChronoUnit.DAYS.between(day.get(), otherDay.get()) > LONG_AGO;
    }
    if (date.year() < other.year()) {
      return date.month() == 0
          || other.month() == 0
          || (other.year() - date.year()) * 12 + other.month() - date.month() > 1;
    }
    return date.year() == other.year() && date.month() > 0 && other.month() - date.month() > 1;
  }

  /** What a date, seen from the report's, makes of what the words say. */
  public static Modality adjust(
      Modality said, Optional<PartialDate> date, Optional<PartialDate> published) {
    if (date.isEmpty() || published.isEmpty()) {
      return said;
    }
    return switch (said) {
      case ONGOING, COMPLETED ->
          isAfter(date.get(), published.get())
              ? Modality.PLANNED
              : isLongBefore(date.get(), published.get()) ? Modality.PAST_REFERENCE : said;
      case PLANNED -> isLongBefore(date.get(), published.get()) ? Modality.PAST_REFERENCE : said;
      default -> said;
    };
  }
}
