package org.attache.web.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.register.entry.Entry;
import org.attache.register.entry.FieldValue;
import org.attache.register.entry.Told;
import org.attache.register.fields.FieldReaders;
import org.attache.register.fields.Said;
import org.attache.register.review.Decision;
import org.attache.register.review.Decision.Action;
import org.attache.register.review.Verdict;

/** The values of an entry by field, the best first. */
final class Values {
  private Values() {}

  /** As the register has them. */
  static Map<String, List<String>> of(Entry entry) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (FieldValue value : entry.fields()) {
      values.computeIfAbsent(value.field(), field -> new ArrayList<>()).add(value.value());
    }
    return values;
  }

  /**
   * As reports tell them, whatever others decided: a second coder must not see what the first one
   * did, not even by the order. Only the reviewer's own corrections count.
   */
  static Map<String, List<String>> asTold(
      List<Told> told, List<Decision> decisions, String reviewer) {
    Map<String, Map<String, Set<String>>> origins = new LinkedHashMap<>();
    Map<String, String> shown = new LinkedHashMap<>();
    for (Told one : told) {
      for (Said said : FieldReaders.of(one.telling().kind()).read(one.telling())) {
        shown.putIfAbsent(said.field() + " " + said.key(), said.value());
        origins
            .computeIfAbsent(said.field(), field -> new LinkedHashMap<>())
            .computeIfAbsent(said.key(), key -> new LinkedHashSet<>())
            .add(one.origin());
      }
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    origins.forEach(
        (field, keys) ->
            values.put(
                field,
                keys.entrySet().stream()
                    .sorted((a, b) -> Integer.compare(b.getValue().size(), a.getValue().size()))
                    .map(key -> shown.getOrDefault(field + " " + key.getKey(), key.getKey()))
                    .toList()));
    own(decisions, reviewer).forEach((field, value) -> values.put(field, value));
    return values;
  }

  private static Map<String, List<String>> own(List<Decision> decisions, String reviewer) {
    Set<Long> undone = Verdict.undone(decisions);
    Map<String, List<String>> own = new LinkedHashMap<>();
    for (Decision decision : decisions) {
      if (decision.action() == Action.CORRECT
          && decision.reviewer().equals(reviewer)
          && !undone.contains(decision.number())) {
        own.put(decision.field().orElseThrow(), decision.value().stream().toList());
      }
    }
    return own;
  }
}
