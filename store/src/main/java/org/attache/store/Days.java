package org.attache.store;

import java.time.YearMonth;
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

  /** By hand: written for every entry, and formatting is slow. */
  private static String day(int year, int month, int day) {
    char[] iso = "0000-00-00".toCharArray();
    digits(iso, 0, year / 100);
    digits(iso, 2, year % 100);
    digits(iso, 5, month);
    digits(iso, 8, day);
    return new String(iso);
  }

  private static void digits(char[] iso, int at, int twoDigits) {
    iso[at] = (char) ('0' + twoDigits / 10);
    iso[at + 1] = (char) ('0' + twoDigits % 10);
  }
}
