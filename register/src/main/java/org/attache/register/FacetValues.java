package org.attache.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stores share in counting by facets. */
public final class FacetValues {
  /** Tenths of confidence below the highest band. */
  public static final int BANDS = 10;

  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;

  private FacetValues() {}

  /** The pairs of states, each once. */
  public static List<String> dyads(List<String> states) {
    List<String> dyads = new ArrayList<>();
    for (int i = 0; i < states.size(); i++) {
      for (int j = i + 1; j < states.size(); j++) {
        dyads.add(states.get(i) + " " + states.get(j));
      }
    }
    return dyads;
  }

  /** The lower end of a band: "0.8". */
  public static String band(int tenth) {
    return "0." + tenth;
  }

  /** The band that a confidence from 0 to 1 is in. */
  public static String band(double confidence) {
    for (int tenth = BANDS - 1; tenth > 0; tenth--) {
      if (confidence >= tenth / (double) BANDS) {
        return band(tenth);
      }
    }
    return band(0);
  }

  /** The year, month or day of a date as far as it is known; empty if not so far. */
  public static List<String> period(Facet facet, String dated) {
    int length =
        switch (facet) {
          case YEAR -> YEAR;
          case MONTH -> MONTH;
          case DAY -> DAY;
          default -> throw new IllegalArgumentException(facet + " is no time");
        };
    return dated.length() < length ? List.of() : List.of(dated.substring(0, length));
  }

  /** The most frequent first, equals in the order of their names. */
  public static Map<String, Long> mostFrequentFirst(Map<String, Long> counts) {
    Map<String, Long> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEachOrdered(count -> sorted.put(count.getKey(), count.getValue()));
    return sorted;
  }
}
