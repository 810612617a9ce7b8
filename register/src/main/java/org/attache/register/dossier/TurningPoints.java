package org.attache.register.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.register.entry.Entry;

/**
 * Finds where a relation turned: the mean of some periods differs from that of the periods before
 * by more than both are uncertain, and nowhere near by more.
 */
public final class TurningPoints {
  /** Periods with entries on either side that are compared. */
  private static final int SIDE = 3;

  private static final double LEAST_CHANGE = 2.5;
  private static final double PRIOR_SPREAD = 2;
  private static final double STANDARD_ERRORS = 2;
  private static final int MOST_ENTRIES = 5;

  private record Side(double mean, double error) {}

  private record Turn(int at, double strength, TurningPoint point) {}

  private TurningPoints() {}

  /**
   * The turning points of a series, by date.
   *
   * @param entries those that the series was made of
   */
  public static List<TurningPoint> of(List<SeriesPoint> series, List<Entry> entries) {
    Map<String, Signal> signals = new LinkedHashMap<>();
    entries.forEach(entry -> Signal.of(entry).ifPresent(s -> signals.put(s.entry(), s)));
    List<SeriesPoint> known = series.stream().filter(point -> !point.isEmpty()).toList();
    List<Turn> turns = new ArrayList<>();
    for (int i = 1; i < known.size(); i++) {
      Side before = side(known.subList(Math.max(0, i - SIDE), i), signals);
      Side after = side(known.subList(i, Math.min(known.size(), i + SIDE)), signals);
      double change = Math.abs(after.mean() - before.mean());
      double doubt = Math.sqrt(before.error() * before.error() + after.error() * after.error());
      if (change >= LEAST_CHANGE && change > STANDARD_ERRORS * doubt) {
        turns.add(new Turn(i, change / doubt, point(known.get(i), before, after, signals)));
      }
    }
    return strongest(turns);
  }

  private static Side side(List<SeriesPoint> points, Map<String, Signal> signals) {
    double weight = 0;
    double sum = 0;
    double squares = 0;
    for (SeriesPoint point : points) {
      for (String id : point.entries()) {
        Signal signal = signals.get(id);
        if (signal != null) {
          weight += signal.weight();
          sum += signal.weight() * signal.intensity();
          squares += signal.weight() * signal.intensity() * signal.intensity();
        }
      }
    }
    double mean = weight == 0 ? 0 : sum / weight;
    double variance = weight == 0 ? 0 : Math.max(0, squares / weight - mean * mean);
    double spread = (variance * weight + PRIOR_SPREAD * PRIOR_SPREAD) / (weight + 1);
    return new Side(mean, Math.sqrt(spread / Math.max(1, weight)));
  }

  private static TurningPoint point(
      SeriesPoint at, Side before, Side after, Map<String, Signal> signals) {
    int direction = after.mean() > before.mean() ? 1 : -1;
    List<String> makers =
        at.entries().stream()
            .filter(signals::containsKey)
            .sorted(
                Comparator.<String>comparingDouble(
                        id -> -direction * pull(signals, id, before.mean()))
                    .thenComparing(id -> id))
            .filter(id -> direction * pull(signals, id, before.mean()) > 0)
            .limit(MOST_ENTRIES)
            .toList();
    return new TurningPoint(at.begin(), before.mean(), after.mean(), makers);
  }

  private static double pull(Map<String, Signal> signals, String id, double from) {
    Signal signal = signals.get(id);
    return signal == null ? 0 : signal.weight() * (signal.intensity() - from);
  }

  /** Of turns that share periods only the strongest; one that no entry makes is none. */
  private static List<TurningPoint> strongest(List<Turn> turns) {
    List<Turn> sorted = new ArrayList<>(turns);
    sorted.sort(Comparator.comparingDouble(Turn::strength).reversed().thenComparing(Turn::at));
    List<Turn> kept = new ArrayList<>();
    for (Turn turn : sorted) {
      boolean free = kept.stream().noneMatch(other -> Math.abs(other.at() - turn.at()) < SIDE);
      if (free && !turn.point().entries().isEmpty()) {
        kept.add(turn);
      }
    }
    return kept.stream().sorted(Comparator.comparingInt(Turn::at)).map(Turn::point).toList();
  }
}
