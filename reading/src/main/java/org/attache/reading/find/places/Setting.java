package org.attache.reading.find.places;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attache.model.StateCode;

/**
 * The country in which a report is set, where it is set in one. An unknown village in a report of
 * which nearly all places lie in Mali lies in Mali.
 */
final class Setting {
  /** Below this share of the named places a country says nothing about the unknown ones. */
  private static final double DOMINANT = 0.7;

  /** A single place is no setting. */
  private static final int FEWEST = 2;

  private final Map<StateCode, Integer> mentions = new TreeMap<>();
  private int total;

  void add(StateCode state) {
    mentions.merge(state, 1, Integer::sum);
    total++;
  }

  Optional<StateCode> state() {
    if (total < FEWEST) {
      return Optional.empty();
    }
    return mentions.entrySet().stream()
        .filter(entry -> entry.getValue() >= DOMINANT * total)
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
