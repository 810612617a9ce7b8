package org.attache.register.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How far coders agree beyond chance.
 *
 * <p>Krippendorff, "Computing Krippendorff's alpha-reliability" (2011); Cohen, "A coefficient of
 * agreement for nominal scales" (1960).
 */
public final class Reliability {

  /** How values differ. */
  public enum Level {
    /** Any two different values differ alike. */
    NOMINAL,
    /** Values have an order; they differ by what lies between them. */
    ORDINAL
  }

  private Reliability() {}

  /**
   * Krippendorff's alpha.
   *
   * @param units for each unit the values that coders gave it, each the value's rank in its order
   *     from 0; units with fewer than two say nothing
   * @return 1 for perfect agreement, 0 for chance; empty where nothing can be compared, or all
   *     values are one and the same
   */
  public static OptionalDouble alpha(List<List<Integer>> units, Level level) {
    Map<Integer, Map<Integer, Double>> coincidences = new TreeMap<>();
    for (List<Integer> unit : units) {
      for (int i = 0; i < unit.size(); i++) {
        for (int j = 0; j < unit.size(); j++) {
          if (i != j) {
            coincidences
                .computeIfAbsent(unit.get(i), value -> new TreeMap<>())
                .merge(unit.get(j), 1.0 / (unit.size() - 1), Double::sum);
          }
        }
      }
    }
    return alpha(coincidences, level);
  }

  private static OptionalDouble alpha(
      Map<Integer, Map<Integer, Double>> coincidences, Level level) {
    Map<Integer, Double> totals = new TreeMap<>();
    coincidences.forEach(
        (value, row) ->
            totals.put(value, row.values().stream().mapToDouble(Double::doubleValue).sum()));
    double n = totals.values().stream().mapToDouble(Double::doubleValue).sum();
    double observed = 0;
    double expected = 0;
    for (Map.Entry<Integer, Double> one : totals.entrySet()) {
      for (Map.Entry<Integer, Double> two : totals.entrySet()) {
        double difference = difference(one.getKey(), two.getKey(), totals, level);
        observed +=
            difference
                * coincidences.getOrDefault(one.getKey(), Map.of()).getOrDefault(two.getKey(), 0.0);
        expected += difference * one.getValue() * two.getValue();
      }
    }
    return expected == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(1 - (n - 1) * observed / expected);
  }

  private static double difference(int one, int two, Map<Integer, Double> totals, Level level) {
    if (one == two) {
      return 0;
    }
    if (level == Level.NOMINAL) {
      return 1;
    }
    int low = Math.min(one, two);
    int high = Math.max(one, two);
    double between = 0;
    for (Map.Entry<Integer, Double> value : totals.entrySet()) {
      if (value.getKey() >= low && value.getKey() <= high) {
        between += value.getValue();
      }
    }
    double ends = totals.getOrDefault(low, 0.0) + totals.getOrDefault(high, 0.0);
    double distance = between - ends / 2;
    return distance * distance;
  }

  /**
   * Cohen's kappa of two coders.
   *
   * @param first the values that one coder gave to the units
   * @param second those that the other gave to the same units, in the same order
   * @return empty without units, or where chance alone must agree
   */
  public static OptionalDouble kappa(List<String> first, List<String> second) {
    if (first.size() != second.size()) {
      throw new IllegalArgumentException(
          "not the same units: " + first.size() + " and " + second.size());
    }
    double n = first.size();
    double agreed = 0;
    for (int i = 0; i < first.size(); i++) {
      agreed += first.get(i).equals(second.get(i)) ? 1 : 0;
    }
    double chance = 0;
    for (String value : new TreeSet<>(first)) {
      chance += share(first, value) * share(second, value);
    }
    return n == 0 || chance == 1
        ? OptionalDouble.empty()
        : OptionalDouble.of((agreed / n - chance) / (1 - chance));
  }

  private static double share(List<String> values, String value) {
    return (double) values.stream().filter(value::equals).count() / values.size();
  }

  /** The ranks of values in an order; values that the order lacks come after it, by name. */
  static List<Integer> ranks(List<String> values, List<String> order) {
    List<String> all = new ArrayList<>(order);
    new TreeSet<>(values).stream().filter(value -> !order.contains(value)).forEach(all::add);
    return values.stream().map(all::indexOf).toList();
  }
}
