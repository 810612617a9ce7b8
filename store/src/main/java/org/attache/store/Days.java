package org.attache.store;

import java.time.YearMonth;
import java.util.Locale;
import org.attache.model.PartialDate;

/** The first and the last day that a date known only in part may mean, ISO 8601. */
final class Days {
  private Days() {}

  static String first(PartialDate date) {
    return day(date.year(), Math.max(1, date.month()), Math.max(1, date.day()));
  }

  static String last(PartialDate date) {
    int month = date.month() == 0 ? 12 : date.month();
    int day = date.day() == 0 ? YearMonth.of(date.year(), month).lengthOfMonth() : date.day();
    return day(date.year(), month, day);
  }

  private static String day(int year, int month, int day) {
    return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
  }
}
