package org.attache.register.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.register.entry.FieldValue;
import org.attache.register.entry.Kind;
import org.attache.register.entry.Told;
import org.attache.register.fields.FieldReaders;
import org.attache.register.fields.Fields;
import org.attache.register.fields.Said;
import org.attache.register.review.Verdict;

/** Gathers what all tellings of an entry say, value by value. */
final class Values {

  /** What stands behind one value of one field. */
  private static final class Support {
    private final Said first;
    private Said shown;
    private final Set<String> tellings = new LinkedHashSet<>();
    private final Set<String> origins = new LinkedHashSet<>();
    private double confidence;

    private Support(Said said) {
      first = said;
      shown = said;
    }

    private void add(Said said, Told told) {
      if (said.weight() > shown.weight()) {
        shown = said;
      }
      tellings.add(told.telling().id());
      origins.add(told.origin());
      confidence = Math.max(confidence, Confidence.of(told));
    }

    private FieldValue value() {
      return new FieldValue(
          first.field(),
          shown.value(),
          List.copyOf(tellings),
          origins.size(),
          Optional.empty(),
          first.person());
    }
  }

  private Values() {}

  /** All values, fields in the codebook's order, values best first; corrections come before all. */
  static List<FieldValue> of(Kind kind, List<Told> tellings, Verdict verdict) {
    Map<String, Map<String, Support>> fields = new LinkedHashMap<>();
    for (Told told : tellings) {
      for (Said said : FieldReaders.of(kind).read(told.telling())) {
        fields
            .computeIfAbsent(said.field(), f -> new LinkedHashMap<>())
            .computeIfAbsent(said.key(), k -> new Support(said))
            .add(said, told);
      }
    }
    List<FieldValue> values = new ArrayList<>();
    for (String field : Fields.of(kind)) {
      List<FieldValue> ofField =
          ordered(List.copyOf(fields.getOrDefault(field, Map.of()).values()));
      values.addAll(corrected(field, ofField, verdict));
    }
    return values;
  }

  /**
   * The value that most independent origins give, then the surest, the most precise, the first. A
   * shortened date speaks for every date that it can mean.
   */
  private static List<FieldValue> ordered(List<Support> supports) {
    if (supports.size() < 2) {
      return supports.isEmpty() ? List.of() : List.of(supports.get(0).value());
    }
    return supports.stream()
        .sorted(
            Comparator.<Support>comparingInt(support -> -origins(support, supports))
                .thenComparingDouble(support -> -support.confidence)
                .thenComparingInt(support -> -support.shown.value().length()))
        .map(Support::value)
        .toList();
  }

  private static int origins(Support support, List<Support> all) {
    if (!isDate(support.first.key())) {
      return support.origins.size();
    }
    Set<String> origins = new LinkedHashSet<>();
    all.stream()
        .filter(other -> support.first.key().startsWith(other.first.key()))
        .forEach(other -> origins.addAll(other.origins));
    return origins.size();
  }

  private static boolean isDate(String key) {
    return key.length() >= 4
        && key.length() <= 10
        && Character.isDigit(key.charAt(0))
        && key.chars().allMatch(c -> c == '-' || Character.isDigit(c));
  }

  private static List<FieldValue> corrected(
      String field, List<FieldValue> values, Verdict verdict) {
    Optional<Verdict.Correction> correction = Optional.ofNullable(verdict.corrections().get(field));
    if (correction.isEmpty()) {
      return values;
    }
    List<FieldValue> all = new ArrayList<>();
    Optional<String> wanted = correction.get().value();
    if (wanted.isPresent()) {
      Optional<FieldValue> told =
          values.stream().filter(value -> value.value().equals(wanted.get())).findFirst();
      all.add(
          new FieldValue(
              field,
              wanted.get(),
              told.map(FieldValue::tellings).orElse(List.of()),
              told.map(FieldValue::origins).orElse(0),
              Optional.of(correction.get().decision()),
              told.flatMap(FieldValue::person)));
      values.stream().filter(value -> !value.value().equals(wanted.get())).forEach(all::add);
    }
    return all;
  }
}
