package org.attache.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar date as precisely as it is known: a year, a month or a day (ISO 8601, shortened).
 *
 * @param month 1 to 12; zero when only the year is known
 * @param day 1 to 31; zero when the day is not known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:T.*)?");

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
    Matcher m = ISO.matcher(iso);
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new PartialDate(number(m.group(1)), number(m.group(2)), number(m.group(3))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
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
