package org.attache.web.dossiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.attache.model.PartialDate;
import org.attache.register.entry.Entry;

/**
 * Entries by month, of long times by year, as bars. Measures are in units of the drawing.
 *
 * @param unit "month" or "year"
 * @param most entries of the highest bar
 */
public record BarChart(String unit, long most, List<Bar> bars, List<Label> labels) {
  /** Width of the drawing. */
  public static final int WIDTH = 900;

  /** Height of the drawing without the labels under it. */
  public static final int HEIGHT = 80;

  private static final int MOST_MONTHS = 180;
  private static final int YEAR = 12;
  private static final double LEAST_LABEL = 40;

  public BarChart {
    bars = List.copyOf(bars);
    labels = List.copyOf(labels);
  }

  /** A month or year with entries. */
  public record Bar(double x, double width, double height, String period, long entries) {
    /** Where it begins, from above. */
    public double y() {
      return HEIGHT - height;
    }
  }

  /** A year under the bars. */
  public record Label(double x, String text) {}

  /** Empty where no entry is dated to the month. */
  static Optional<BarChart> of(List<Entry> entries) {
    TreeMap<Integer, Long> months = new TreeMap<>();
    for (Entry entry : entries) {
      entry
          .dated()
          .filter(date -> date.month() > 0)
          .ifPresent(date -> months.merge(date.year() * YEAR + date.month() - 1, 1L, Long::sum));
    }
    if (months.isEmpty()) {
      return Optional.empty();
    }
    boolean byYear = months.lastKey() - months.firstKey() > MOST_MONTHS;
    TreeMap<Integer, Long> counts = new TreeMap<>();
    months.forEach((month, n) -> counts.merge(byYear ? month / YEAR : month, n, Long::sum));
    return Optional.of(draw(counts, byYear));
  }

  private static BarChart draw(TreeMap<Integer, Long> counts, boolean byYear) {
    int first = counts.firstKey();
    double step = WIDTH / (double) Math.max(YEAR, counts.lastKey() - first + 1);
    long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
    List<Bar> bars =
        counts.entrySet().stream()
            .map(
                one ->
                    new Bar(
                        Drawn.rounded((one.getKey() - first) * step),
                        Drawn.rounded(Math.max(1, step - 1)),
                        Drawn.rounded(Math.max(2, HEIGHT * one.getValue() / (double) most)),
                        period(one.getKey(), byYear),
                        one.getValue()))
            .toList();
    return new BarChart(byYear ? "year" : "month", most, bars, labels(counts, byYear, step));
  }

  private static List<Label> labels(TreeMap<Integer, Long> counts, boolean byYear, double step) {
    int first = counts.firstKey();
    int unit = byYear ? 1 : YEAR;
    int every = unit * (int) Math.ceil(LEAST_LABEL / (step * unit));
    List<Label> labels = new ArrayList<>();
    for (int at = byYear ? first : (first + YEAR - 1) / YEAR * YEAR;
        at <= counts.lastKey();
        at += every) {
      labels.add(
          new Label(Drawn.rounded((at - first) * step), Integer.toString(byYear ? at : at / YEAR)));
    }
    return labels.isEmpty() ? List.of(new Label(0, period(first, byYear))) : labels;
  }

  private static String period(int key, boolean byYear) {
    return byYear
        ? new PartialDate(key, 0, 0).toString()
        : new PartialDate(key / YEAR, key % YEAR + 1, 0).toString();
  }
}
