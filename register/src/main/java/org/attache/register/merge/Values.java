package org.attache.register.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.model.Modality;
import org.attache.register.entry.FieldValue;
import org.attache.register.entry.Kind;
import org.attache.register.entry.Telling;
import org.attache.register.entry.Told;
import org.attache.register.fields.FieldReaders;
import org.attache.register.fields.Fields;
import org.attache.register.fields.Said;
import org.attache.register.review.Verdict;
import org.attache.register.tables.Memo;

/** Gathers what all tellings of an entry say, value by value. */
final class Values {

  /** Tellings are asked what they say with every telling that joins them. */
  private static final Memo<Asked, List<Said>> SAID = new Memo<>(Asked::said, 8_192);

  /** A telling, the same as another when it says the same. */
  private record Asked(Telling telling) {

    List<Said> said() {
      return FieldReaders.of(telling.kind()).read(telling);
    }

    @Override
    public int hashCode() {
      return telling.id().hashCode();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Asked asked
          && asked.telling.id().equals(telling.id())
          && asked.telling.finding().equals(telling.finding())
          && asked.telling.report().equals(telling.report())
          && asked.telling.sentence().equals(telling.sentence())
          && asked.telling.persons().equals(telling.persons());
    }
  }

  /** What stands behind one value of one field. */
  private static final class Support {
    private final Said first;
    private Said shown;
    private final List<String> tellings = new ArrayList<>(2);
    private final List<String> origins = new ArrayList<>(2);
    private double confidence;
    private boolean happened;

    private Support(Said said) {
      first = said;
      shown = said;
    }

    private void add(Said said, Told told) {
      if (said.weight() > shown.weight()) {
        shown = said;
      }
      put(told.telling().id(), tellings);
      put(told.origin(), origins);
      confidence = Math.max(confidence, Confidence.of(told));
      happened |= isDate(first.key()) && isOfDeed(told.telling());
    }

    private static void put(String id, List<String> ids) {
      if (!ids.contains(id)) {
        ids.add(id);
      }
    }

    private FieldValue value() {
      return new FieldValue(
          first.field(), shown.value(), tellings, origins.size(), Optional.empty(), first.person());
    }
  }

  private Values() {}

  private static boolean isOfDeed(Telling telling) {
    Modality status = FieldReaders.of(telling.kind()).status(telling.finding());
    return status == Modality.COMPLETED || status == Modality.ONGOING;
  }

  /** All values, fields in the codebook's order, values best first; corrections come before all. */
  static List<FieldValue> of(Kind kind, List<Told> tellings, Verdict verdict) {
    Map<String, List<Support>> fields = new HashMap<>();
    for (Told told : tellings) {
      for (Said said : SAID.of(new Asked(told.telling()))) {
        support(said, fields.computeIfAbsent(said.field(), f -> new ArrayList<>(2)))
            .add(said, told);
      }
    }
    List<FieldValue> values = new ArrayList<>();
    for (String field : Fields.of(kind)) {
      List<FieldValue> ofField = ordered(fields.getOrDefault(field, List.of()));
      values.addAll(corrected(field, ofField, verdict));
    }
    return values;
  }

  private static Support support(Said said, List<Support> ofField) {
    for (Support known : ofField) {
      if (known.first.key().equals(said.key())) {
        return known;
      }
    }
    Support support = new Support(said);
    ofField.add(support);
    return support;
  }

  /**
   * The value that most independent origins give, then the surest, the most precise, the first. A
   * shortened date speaks for every date that it can mean. A day on which it happened comes before
   * one for which it was announced.
   */
  private static List<FieldValue> ordered(List<Support> supports) {
    if (supports.size() < 2) {
      return supports.isEmpty() ? List.of() : List.of(supports.get(0).value());
    }
    List<Support> ordered = new ArrayList<>(supports);
    ordered.sort(
        Comparator.<Support>comparingInt(support -> support.happened ? 0 : 1)
            .thenComparingInt(support -> -origins(support, supports))
            .thenComparingDouble(support -> -support.confidence)
            .thenComparingInt(support -> -support.shown.value().length()));
    List<FieldValue> values = new ArrayList<>(ordered.size());
    ordered.forEach(support -> values.add(support.value()));
    return values;
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
    if (key.length() < 4 || key.length() > 10 || !Character.isDigit(key.charAt(0))) {
      return false;
    }
    for (int i = 1; i < key.length(); i++) {
      if (key.charAt(i) != '-' && !Character.isDigit(key.charAt(i))) {
        return false;
      }
    }
    return true;
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
