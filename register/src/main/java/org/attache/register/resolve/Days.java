package org.attache.register.resolve;

import java.time.LocalDate;
import org.attache.model.PartialDate;

/** Dates known to the year, month or day as days counted from 1970-01-01. */
public final class Days {
  private static final int LAST_MONTH = 12;

  private Days() {}

  /** The first day it can be. */
  public static long first(PartialDate date) {
    return LocalDate.of(date.year(), Math.max(1, date.month()), Math.max(1, date.day()))
        .toEpochDay();
  }

  /** The last day it can be. */
  public static long last(PartialDate date) {
    if (date.day() > 0) {
      return first(date);
    }
    LocalDate month = LocalDate.of(date.year(), date.month() > 0 ? date.month() : LAST_MONTH, 1);
    return month.plusMonths(1).toEpochDay() - 1;
  }

  /** Days between two dates; 0 where they can be the same. */
  public static long between(PartialDate one, PartialDate two) {
    return Math.max(0, Math.max(first(one) - last(two), first(two) - last(one)));
  }
}
