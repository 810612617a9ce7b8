package org.attache.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Expected and found records of one kind, paired one to one, the most alike first.
 *
 * @param taken both sides of all pairs, by identity: equal records are still two records
 */
record Pairing(List<Pair> pairs, Set<JsonNode> taken) {

  static Pairing of(RecordKind kind, List<JsonNode> expected, List<JsonNode> found) {
    List<Pair> candidates = new ArrayList<>();
    for (JsonNode record : expected) {
      for (JsonNode candidate : found) {
        double likeness = kind.likeness(record, candidate);
        if (likeness > 0) {
          candidates.add(new Pair(record, candidate, likeness));
        }
      }
    }
    // a stable sort: equally like pairs stay in the order of the text
    candidates.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    Pairing pairing =
        new Pairing(new ArrayList<>(), Collections.newSetFromMap(new IdentityHashMap<>()));
    candidates.forEach(pairing::takeIfFree);
    return pairing;
  }

  /** Whether the record found its like. */
  boolean has(JsonNode record) {
    return taken.contains(record);
  }

  private void takeIfFree(Pair pair) {
    if (!has(pair.expected()) && !has(pair.found())) {
      taken.add(pair.expected());
      taken.add(pair.found());
      pairs.add(pair);
    }
  }

  record Pair(JsonNode expected, JsonNode found, double likeness) {}
}
