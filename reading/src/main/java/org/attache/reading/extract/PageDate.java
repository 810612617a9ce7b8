package org.attache.reading.extract;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A date that a page gives for itself.
 *
 * @param value ISO 8601 date or date-time, as precise as the page gives it
 * @param from where on the page it was found
 */
public record PageDate(String value, DateSource from) {
  private static final int DAY_LENGTH = "2021-05-03".length();

  /** How precise a date is. */
  public enum Precision {
    DAY,
    MINUTE,
    SECOND
  }

  public PageDate {
    Objects.requireNonNull(from, "from");
    if (value.length() < DAY_LENGTH) {
      throw new IllegalArgumentException("no day: " + value);
    }
  }

  /** How precise the page is. */
  public Precision precision() {
    if (value.length() == DAY_LENGTH) {
      return Precision.DAY;
    }
    int colon = value.indexOf(':');
    boolean seconds = value.startsWith(":", colon + 3);
    return seconds ? Precision.SECOND : Precision.MINUTE;
  }

  /** The day in the zone that the date is given in. */
  LocalDate day() {
    return LocalDate.parse(value.substring(0, DAY_LENGTH));
  }

  boolean isOneDayFrom(PageDate other) {
    return Math.abs(day().toEpochDay() - other.day().toEpochDay()) == 1;
  }
}
