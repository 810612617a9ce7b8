package org.attache.web.home;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.attache.web.page.Params;

/**
 * Entries by week, month or year, as bars. Measures are in units of the drawing.
 *
 * @param unit "week", "month" or "year"
 * @param most entries of the highest bar
 * @param bars one for each period in which anything happened
 * @param labels under the bars
 */
public record Activity(String unit, long most, List<Bar> bars, List<Label> labels) {
  /** Width of the drawing. */
  public static final int WIDTH = 900;

  /** Height of the drawing without the labels under it. */
  public static final int HEIGHT = 90;

  private static final int MONTHS = 36;
  private static final int WEEKS = 78;
  private static final int YEARS = 120;
  private static final int FEWEST = 12;
  private static final int DAYS_OF_WEEK = 7;
  private static final int DAY = 10;
  private static final int MONTH = 7;
  private static final int YEAR = 4;
  private static final double LABEL_WIDTH = 60;
  private static final int LOWEST = 2;

  public Activity {
    Objects.requireNonNull(unit, "unit");
    bars = List.copyOf(bars);
    labels = List.copyOf(labels);
  }

  /**
   * A period.
   *
   * @param label "2021-03", or the Monday of a week
   * @param address of its entries
   */
  public record Bar(
      double x, double width, double height, String label, long entries, String address) {
    /** Where it begins, from above. */
    public double y() {
      return HEIGHT - height;
    }
  }

  /** A name of a time. */
  public record Label(double x, String text) {}

  /** A unit of time: periods are numbered one after the other. */
  private interface Unit {
    long number(String period);

    String name(long number);

    String to(long number);
  }

  private static final Unit BY_WEEK =
      new Unit() {
        private static final LocalDate MONDAY = LocalDate.of(1900, 1, 1);

        @Override
        public long number(String day) {
          LocalDate monday =
              LocalDate.parse(day).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          return ChronoUnit.DAYS.between(MONDAY, monday) / DAYS_OF_WEEK;
        }

        @Override
        public String name(long number) {
          return MONDAY.plusDays(number * DAYS_OF_WEEK).toString();
        }

        @Override
        public String to(long number) {
          return MONDAY.plusDays((number + 1) * DAYS_OF_WEEK - 1).toString();
        }
      };

  private static final Unit BY_MONTH =
      new Unit() {
        @Override
        public long number(String month) {
          YearMonth parsed = YearMonth.parse(month);
          return parsed.getYear() * 12L + parsed.getMonthValue() - 1;
        }

        @Override
        public String name(long number) {
          return YearMonth.of((int) (number / 12), (int) (number % 12) + 1).toString();
        }

        @Override
        public String to(long number) {
          return name(number);
        }
      };

  private static final Unit BY_YEAR =
      new Unit() {
        @Override
        public long number(String year) {
          return Long.parseLong(year);
        }

        @Override
        public String name(long number) {
          return String.format(Locale.ROOT, "%04d", number);
        }

        @Override
        public String to(long number) {
          return name(number);
        }
      };

  /**
   * The bars.
   *
   * @param unit "week", "month" or "year"
   * @param counts by days, months or years, as the unit needs
   * @param whole all of the time, else only as much of the latest as is well seen
   * @param today what lies ahead does not move the latest time
   * @param filters what else the linked lists are limited to
   * @return empty where nothing is dated so closely
   */
  static Optional<Activity> of(
      String unit, Map<String, Long> counts, boolean whole, LocalDate today, Params filters) {
    Unit by = unit.equals("week") ? BY_WEEK : unit.equals("year") ? BY_YEAR : BY_MONTH;
    TreeMap<Long, Long> sums = new TreeMap<>();
    counts.forEach((period, entries) -> sums.merge(by.number(period), entries, Long::sum));
    if (sums.isEmpty()) {
      return Optional.empty();
    }
    String now =
        today
            .toString()
            .substring(0, unit.equals("week") ? DAY : unit.equals("year") ? YEAR : MONTH);
    long latest = Optional.ofNullable(sums.floorKey(by.number(now))).orElseGet(sums::lastKey);
    int most = unit.equals("week") ? WEEKS : unit.equals("year") ? YEARS : MONTHS;
    TreeMap<Long, Long> shown =
        whole ? sums : new TreeMap<>(sums.subMap(latest - most + 1, true, latest, true));
    return Optional.of(draw(unit, by, shown, filters));
  }

  private static Activity draw(String unit, Unit by, TreeMap<Long, Long> sums, Params filters) {
    // few periods stand at the right end, where the newest belongs
    long periods = Math.max(FEWEST, sums.lastKey() - sums.firstKey() + 1);
    long first = sums.lastKey() - periods + 1;
    double step = WIDTH / (double) periods;
    long most = sums.values().stream().mapToLong(Long::longValue).max().orElse(1);
    List<Bar> bars = new ArrayList<>();
    sums.forEach(
        (number, entries) ->
            bars.add(
                new Bar(
                    rounded((number - first) * step),
                    rounded(Math.max(1, step - 1)),
                    rounded(Math.max(LOWEST, HEIGHT * entries / (double) most)),
                    by.name(number),
                    entries,
                    filters
                        .with("from", by.name(number))
                        .with("to", by.to(number))
                        .at("/entries"))));
    List<Label> labels = new ArrayList<>();
    long every = Math.max(1, (long) Math.ceil(LABEL_WIDTH / step));
    for (long number = first; number < first + periods - every / 2; number += every) {
      String name = by.name(number);
      labels.add(
          new Label(
              rounded((number - first) * step), unit.equals("week") ? name.substring(2) : name));
    }
    return new Activity(unit, most, bars, labels);
  }

  private static double rounded(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
