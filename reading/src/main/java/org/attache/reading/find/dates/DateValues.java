package org.attache.reading.find.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attache.model.PartialDate;

/**
 * The functions that {@code date-rules.tsv} names: from the parts of an expression to its TIMEX3
 * value. Without a date to count from, relative expressions have no value.
 */
final class DateValues {
  /** Returned for what looks like a date and is none (the 45th of May). */
  static final String NO_DATE = "";

  private static final String QUARTER = "YYYY-QN";
  private static final int MONTHS = 12;
  private static final int LATEST_YEAR = 2100;
  private static final int EARLIEST_YEAR = 1000;

  private final Optional<LocalDate> today;
  private final boolean history;
  private final SlashOrder slashes;
  private Optional<String> lastQuarter = Optional.empty();
  private Optional<Integer> lastYear = Optional.empty();

  /**
   * @param today the date that relative expressions count from
   * @param history whether the text tells of bygone years, so that "in March" is March of the year
   *     spoken of last
   * @param slashes whether 03/04 is in March or in April
   */
  DateValues(Optional<LocalDate> today, boolean history, SlashOrder slashes) {
    this.today = today;
    this.history = history;
    this.slashes = slashes;
  }

  /** Takes note of a value, for what counts from the quarter spoken of last. */
  void see(String value) {
    if (value.length() == QUARTER.length() && value.startsWith("-Q", 4)) {
      lastQuarter = Optional.of(value);
    }
  }

  /** What was a year before: of a quarter, where the text has just spoken of one. */
  private Optional<String> yearBefore(String otherwise) {
    if (lastQuarter.isEmpty()) {
      return today.flatMap(t -> relative(t, otherwise.equals("Q") ? -4 : -1, otherwise));
    }
    String quarter = lastQuarter.get();
    return Optional.of(year4(number(quarter.substring(0, 4)) - 1) + quarter.substring(4));
  }

  private static String year4(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  /**
   * The day of 03/04/2019 by the outlet's order; of an unknown outlet the one it can be, or that of
   * the report itself; else no more than the year.
   */
  private Optional<String> slashed(String first, String second, String year) {
    boolean monthFirst = number(second) > MONTHS || slashes == SlashOrder.MONTH_FIRST;
    boolean dayFirst = number(first) > MONTHS || slashes == SlashOrder.DAY_FIRST;
    Optional<String> american = Optional.empty();
    if (number(first) <= MONTHS && !(dayFirst && number(second) <= MONTHS)) {
      american = date(year, first, second, Direction.UNKNOWN);
    }
    if (number(first) <= MONTHS && monthFirst) {
      return american;
    }
    Optional<String> other = date(year, second, first, Direction.UNKNOWN);
    Optional<String> now = today.map(DateValues::iso);
    if (dayFirst || american.equals(other) || other.equals(now)) {
      return other;
    }
    return american.equals(now) ? american : Optional.of(year4(fullYear(year)));
  }

  /** Takes note of the year the text has come to. */
  void arriveAt(PartialDate date) {
    lastYear = Optional.of(date.year());
  }

  Optional<String> call(String function, List<String> a, Direction direction) {
    try {
      return switch (function) {
        case "none" -> Optional.of(NO_DATE);
        case "is" -> Optional.of(a.get(0));
        case "date" -> date(a.get(0), a.get(1), a.get(2), direction);
        case "slashed" -> slashed(a.get(0), a.get(1), a.get(2));
        case "yearBefore" -> yearBefore(a.get(0));
        case "month" -> month(a.get(0), a.get(1), direction);
        case "year" -> year(a.get(0));
        case "decade" -> decade(a.get(0), a.get(1));
        case "century" -> Optional.of(String.format(Locale.ROOT, "%02d", number(a.get(0)) - 1));
        case "weekday" -> weekday(a.get(0), a.get(1), direction).map(DateValues::iso);
        case "weekdayPart" ->
            weekday(a.get(0), a.get(1), direction).map(d -> iso(d) + "T" + a.get(2));
        case "day" -> today.map(t -> iso(t.plusDays(number(a.get(0)))));
        case "dayPart" -> today.map(t -> iso(t.plusDays(number(a.get(0)))) + "T" + a.get(1));
        case "relative" -> today.flatMap(t -> relative(t, number(a.get(0)), a.get(1)));
        case "ago" -> ago(a.get(0), a.get(1), -1);
        case "ahead" -> ago(a.get(0), a.get(1), 1);
        case "duration" -> Optional.of(duration(a.get(0), a.get(1)));
        case "weekdaySet" -> Optional.of("XXXX-WXX-" + a.get(0));
        case "season" -> season(a.get(0), a.get(1), direction);
        case "quarter" -> today.map(t -> part(a.get(1), t) + "-Q" + a.get(0));
        case "half" -> today.map(t -> part(a.get(1), t) + "-H" + a.get(0));
        case "clock" -> clock(a, direction);
        case "weekend" ->
            today.map(t -> week(t.plusWeeks(weekend(t, number(a.get(0)), direction))) + "-WE");
        default -> throw new IllegalStateException("date-rules name no function " + function);
      };
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.of(NO_DATE);
    }
  }

  private Optional<String> date(String year, String month, String day, Direction direction) {
    int m = number(month);
    int d = number(day);
    if (year.startsWith("+") || year.startsWith("-")) {
      return today.map(t -> iso(LocalDate.of(t.getYear() + number(year), m, d)));
    }
    if (!year.isEmpty()) {
      return Optional.of(iso(LocalDate.of(fullYear(year), m, d)));
    }
    if (history && lastYear.isPresent()) {
      return Optional.of(iso(LocalDate.of(lastYear.get(), m, d)));
    }
    if (today.isEmpty()) {
      return Optional.of(String.format(Locale.ROOT, "XXXX-%02d-%02d", m, d));
    }
    return Optional.of(iso(nearest(today.get(), m, d, direction)));
  }

  /** The year in which a day is nearest to today; tense decides when both are half a year away. */
  private static LocalDate nearest(LocalDate today, int month, int day, Direction direction) {
    LocalDate best = null;
    long bestDistance = Long.MAX_VALUE;
    for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
      if (month == 2 && day == 29 && !Year.isLeap(year)) {
        continue;
      }
      LocalDate candidate = LocalDate.of(year, month, day);
      long away = ChronoUnit.DAYS.between(today, candidate);
      long penalty =
          (direction == Direction.PAST && away > 0) || (direction == Direction.FUTURE && away < 0)
              ? 120
              : 0;
      long distance = Math.abs(away) + penalty;
      if (distance < bestDistance) {
        best = candidate;
        bestDistance = distance;
      }
    }
    if (best == null) {
      throw new DateTimeException("no such day");
    }
    return best;
  }

  private Optional<String> month(String year, String month, Direction direction) {
    int m = number(month);
    if (!year.isEmpty()) {
      if (year.startsWith("+") || year.startsWith("-")) {
        return today.map(t -> yearMonth(t.getYear() + number(year), m));
      }
      return Optional.of(yearMonth(fullYear(year), m));
    }
    if (history && lastYear.isPresent()) {
      return Optional.of(yearMonth(lastYear.get(), m));
    }
    return today.map(
        t -> {
          int y = t.getYear();
          if (direction == Direction.FUTURE && m < t.getMonthValue()) {
            y++;
          } else if (direction != Direction.FUTURE && m > t.getMonthValue() + 2) {
            y--;
          } else if (direction == Direction.PAST && m > t.getMonthValue()) {
            y--;
          }
          return yearMonth(y, m);
        });
  }

  private static Optional<String> year(String year) {
    int y = number(year);
    return Optional.of(y < EARLIEST_YEAR || y > LATEST_YEAR ? NO_DATE : year);
  }

  private Optional<String> decade(String century, String decade) {
    int d = number(decade) / 10;
    String c = century.isEmpty() ? "19" : century;
    return Optional.of(c + d);
  }

  private Optional<LocalDate> weekday(String day, String shift, Direction direction) {
    DayOfWeek weekday = DayOfWeek.of(number(day));
    return today.map(
        t ->
            switch (shift) {
              case "-1" -> t.with(TemporalAdjusters.previous(weekday));
              case "1" -> t.with(TemporalAdjusters.next(weekday));
              default ->
                  direction == Direction.FUTURE && t.getDayOfWeek() != weekday
                      ? t.with(TemporalAdjusters.next(weekday))
                      : t.with(TemporalAdjusters.previousOrSame(weekday));
            });
  }

  /** "the weekend" of what was is the last one, unless it is weekend. */
  private static int weekend(LocalDate today, int shift, Direction direction) {
    boolean now = today.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    return shift == 0 && !now && direction == Direction.PAST ? -1 : shift;
  }

  private static Optional<String> relative(LocalDate t, int n, String unit) {
    return switch (unit) {
      case "D" -> Optional.of(iso(t.plusDays(n)));
      case "W" -> Optional.of(week(t.plusWeeks(n)));
      case "M" ->
          Optional.of(yearMonth(t.plusMonths(n).getYear(), t.plusMonths(n).getMonthValue()));
      case "Q" -> {
        LocalDate q = t.plusMonths(3L * n);
        yield Optional.of(q.getYear() + "-Q" + q.get(IsoFields.QUARTER_OF_YEAR));
      }
      case "Y" -> Optional.of(String.valueOf(t.getYear() + n));
      case "DE" -> Optional.of(String.valueOf((t.getYear() + 10 * n) / 10));
      case "CE" -> Optional.of(String.valueOf((t.getYear() + 100 * n) / 100));
      default -> Optional.empty();
    };
  }

  private Optional<String> ago(String count, String unit, int sign) {
    if (count.equals("X")) {
      return Optional.of(sign < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    int n = sign * number(count);
    return today.flatMap(
        t ->
            switch (unit) {
              case "S", "TM", "TH" -> Optional.of(iso(t));
              case "W" -> Optional.of(iso(t.plusWeeks(n)));
              case "DE" -> Optional.of(String.valueOf(t.getYear() + 10 * n));
              default -> relative(t, n, unit);
            });
  }

  private static String duration(String count, String unit) {
    String n = count.isEmpty() ? "X" : count.replace(",", "");
    return switch (unit) {
      case "TH" -> "PT" + n + "H";
      case "TM" -> "PT" + n + "M";
      case "S" -> "PT" + n + "S";
      default -> "P" + n + unit;
    };
  }

  private Optional<String> season(String season, String when, Direction direction) {
    if (when.length() == 4) {
      return Optional.of(when + "-" + season);
    }
    return today.map(
        t -> {
          int start =
              switch (season) {
                case "SP" -> 3;
                case "SU" -> 6;
                case "FA" -> 9;
                default -> 12;
              };
          int year = t.getYear();
          if (when.isEmpty()) {
            boolean ahead = start > t.getMonthValue();
            year -= ahead && direction != Direction.FUTURE ? 1 : 0;
          } else if (when.equals("-1")) {
            year -= start + 2 >= t.getMonthValue() ? 1 : 0;
          } else if (when.equals("1")) {
            year += start <= t.getMonthValue() ? 1 : 0;
          }
          return year + "-" + season;
        });
  }

  private static String part(String year, LocalDate t) {
    if (year.isEmpty()) {
      return String.valueOf(t.getYear());
    }
    return year.startsWith("-") || year.startsWith("+")
        ? String.valueOf(t.getYear() + number(year))
        : String.valueOf(fullYear(year));
  }

  /** Hour, minute, half of the day, weekday: of today where no day is named. */
  private Optional<String> clock(List<String> a, Direction direction) {
    int hour = number(a.get(0));
    int minute = a.get(1).isEmpty() ? 0 : number(a.get(1));
    if (a.get(2).equals("pm") && hour < 12) {
      hour += 12;
    } else if (a.get(2).equals("am") && hour == 12) {
      hour = 0;
    }
    if (hour > 24 || minute > 59) {
      return Optional.of(NO_DATE);
    }
    String zone = a.get(2).equals("Z") ? "Z" : "";
    String time = String.format(Locale.ROOT, "T%02d:%02d", hour, minute) + zone;
    String day = a.size() > 3 ? a.get(3) : "";
    return (day.isEmpty() ? today : weekday(day, "", direction)).map(d -> iso(d) + time);
  }

  private static String week(LocalDate t) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        t.get(IsoFields.WEEK_BASED_YEAR),
        t.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String yearMonth(int year, int month) {
    return String.format(Locale.ROOT, "%04d-%02d", year, month);
  }

  private static String iso(LocalDate date) {
    return date.toString();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits.replace(",", "").replace("+", ""));
  }

  /** Two digits are of the century that makes them neither too old nor far ahead. */
  private static int fullYear(String year) {
    int y = number(year.replace("'", "").replace("’", ""));
    return y >= 100 ? y : y < 50 ? 2000 + y : 1900 + y;
  }
}
