package org.attache.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A calendar date as precisely as it is known: a year, a month or a day (ISO 8601, shortened).
 *
 * @param month 1 to 12; zero when only the year is known
 * @param day 1 to 31; zero when the day is not known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
  public PartialDate {
    if (year < 1 || year > 9999 || month < 0 || month > 12 || day < 0 || (day > 0 && month == 0)) {
      throw new IllegalArgumentException("no such date: " + year + "-" + month + "-" + day);
    }
    if (day > 0) {
      try {
        LocalDate.of(year, month, day);
      } catch (DateTimeException e) {
        throw new IllegalArgumentException("no such date: " + year + "-" + month + "-" + day, e);
      }
    }
  }

  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** Reads {@code 2021}, {@code 2021-11}, {@code 2021-11-24} and date-times; empty otherwise. */
  public static Optional<PartialDate> parse(String iso) {
    int time = iso.indexOf('T');
    int end = time < 0 ? iso.length() : time;
    boolean shaped =
        (end == 4 || end == 7 || end == 10)
            && (end < 7 || iso.charAt(4) == '-')
            && (end < 10 || iso.charAt(7) == '-')
            && (time < 0 || isOneLine(iso, time));
    if (!shaped) {
      return Optional.empty();
    }
    int year = number(iso, 0, 4);
    int month = end < 7 ? 0 : number(iso, 5, 7);
    int day = end < 10 ? 0 : number(iso, 8, 10);
    if (year < 0 || month < 0 || day < 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(new PartialDate(year, month, day));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isOneLine(String text, int from) {
    return text.substring(from).lines().count() < 2 && !text.endsWith("\n") && !text.endsWith("\r");
  }

  /** The number of these digits; -1 where something else stands. */
  private static int number(String text, int from, int end) {
    int number = 0;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = 10 * number + c - '0';
    }
    return number;
  }

  /** The day, when the date is that precise. */
  public Optional<LocalDate> toLocalDate() {
    return day == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
  }

  @Override
  public int compareTo(PartialDate other) {
    int c = Integer.compare(year, other.year);
    if (c == 0) {
      c = Integer.compare(month, other.month);
    }
    return c == 0 ? Integer.compare(day, other.day) : c;
  }

  /** ISO 8601, shortened to what is known. */
  @Override
  public String toString() {
    StringBuilder iso = new StringBuilder(10);
    append(iso, year / 100);
    append(iso, year % 100);
    if (month > 0) {
      append(iso.append('-'), month);
    }
    if (day > 0) {
      append(iso.append('-'), day);
    }
    return iso.toString();
  }

  /** By hand, because dates are compared as text a great deal and formatting is slow. */
  private static void append(StringBuilder iso, int twoDigits) {
    iso.append((char) ('0' + twoDigits / 10)).append((char) ('0' + twoDigits % 10));
  }
}
