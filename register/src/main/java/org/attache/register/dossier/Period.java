package org.attache.register.dossier;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How long the steps of a series are. */
public enum Period {
  /** From Monday. */
  WEEK,
  MONTH;

  /** The first day of the period that a day is in. */
  public LocalDate begin(LocalDate day) {
    return this == WEEK
        ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        : day.withDayOfMonth(1);
  }

  /** The first day of the next period. */
  public LocalDate next(LocalDate begin) {
    return this == WEEK ? begin.plusWeeks(1) : begin.plusMonths(1);
  }
}
