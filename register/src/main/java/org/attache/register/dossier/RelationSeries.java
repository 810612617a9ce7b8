package org.attache.register.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attache.register.entry.Entry;

/** A relation over time, from coded events. */
public final class RelationSeries {
  /** Spread of intensities that a few like events do not rule out. */
  private static final double PRIOR_SPREAD = 3;

  private static final double PRIOR_WEIGHT = 1;
  private static final double NORMAL_95 = 1.96;
  private static final double SCALE_END = 10;

  /** A series of more periods than these starts later: dates centuries apart are misread. */
  private static final int MOST_PERIODS = 4_000;

  private RelationSeries() {}

  /** One point for every period from the first event to the last, empty ones too. */
  public static List<SeriesPoint> of(List<Entry> entries, Period period) {
    TreeMap<LocalDate, List<Signal>> byPeriod = new TreeMap<>();
    for (Entry entry : entries) {
      Signal.of(entry)
          .ifPresent(
              signal ->
                  byPeriod
                      .computeIfAbsent(period.begin(signal.day()), begin -> new ArrayList<>())
                      .add(signal));
    }
    if (byPeriod.isEmpty()) {
      return List.of();
    }
    List<SeriesPoint> points = new ArrayList<>();
    LocalDate begin = first(byPeriod, period);
    for (; !begin.isAfter(byPeriod.lastKey()); begin = period.next(begin)) {
      points.add(point(begin, byPeriod.getOrDefault(begin, List.of())));
    }
    return points;
  }

  private static LocalDate first(TreeMap<LocalDate, List<Signal>> byPeriod, Period period) {
    LocalDate last = byPeriod.lastKey();
    LocalDate earliest =
        period.begin(
            period == Period.WEEK ? last.minusWeeks(MOST_PERIODS) : last.minusMonths(MOST_PERIODS));
    return byPeriod.firstKey().isBefore(earliest) ? earliest : byPeriod.firstKey();
  }

  private static SeriesPoint point(LocalDate begin, List<Signal> signals) {
    Map<Integer, Double> quads = new TreeMap<>();
    double weight = 0;
    double sum = 0;
    double squares = 0;
    double cooperation = 0;
    for (Signal signal : signals) {
      quads.merge(signal.quad(), signal.weight(), Double::sum);
      double part = signal.weight() * signal.intensity();
      weight += signal.weight();
      sum += part;
      squares += part * signal.intensity();
      cooperation += Math.max(0, part);
    }
    double mean = weight == 0 ? 0 : sum / weight;
    double spread = weight == 0 ? 0 : Math.max(0, squares / weight - mean * mean);
    double variance =
        (spread * weight + PRIOR_SPREAD * PRIOR_SPREAD * PRIOR_WEIGHT) / (weight + PRIOR_WEIGHT);
    double reach = weight == 0 ? SCALE_END : NORMAL_95 * Math.sqrt(variance / weight);
    return new SeriesPoint(
        begin,
        mean,
        Math.max(-SCALE_END, mean - reach),
        Math.min(SCALE_END, mean + reach),
        List.of(
            quads.getOrDefault(1, 0.0),
            quads.getOrDefault(2, 0.0),
            quads.getOrDefault(3, 0.0),
            quads.getOrDefault(4, 0.0)),
        cooperation,
        sum - cooperation,
        weight,
        signals.stream()
            .sorted(Comparator.comparing(Signal::day).thenComparing(Signal::entry))
            .map(Signal::entry)
            .toList());
  }
}
