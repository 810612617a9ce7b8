package org.attache.register.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.attache.register.review.Decision.Action;

/**
 * How far the reviewers of the ledger agree, by field.
 *
 * @param field the codebook's name; {@code verdict} for accepting, rejecting, not verifiable
 * @param units entries that at least two reviewers judged
 * @param level how values of the field differ
 * @param alpha Krippendorff's, at that level; values off an ordinal scale are left out of it
 * @param kappa Cohen's, by the two reviewers' names; only units that both judged
 */
public record CoderAgreement(
    String field,
    int units,
    Reliability.Level level,
    OptionalDouble alpha,
    Map<String, OptionalDouble> kappa) {
  /** The field under which verdicts stand. */
  public static final String VERDICT = "verdict";

  public CoderAgreement {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(alpha, "alpha");
    kappa = Map.copyOf(kappa);
  }

  /**
   * The agreement on verdicts, then on each field that anybody corrected, by name. A reviewer who
   * judged an entry and left a field alone took it as told.
   *
   * @param entryOf the entry that a telling is of, or another id that is the same for its tellings
   * @param told what reports say of a field of such an entry, whatever anybody corrected
   */
  public static List<CoderAgreement> of(
      List<Decision> ledger,
      Function<String, String> entryOf,
      BiFunction<String, String, Optional<String>> told) {
    Set<Long> undone = Verdict.undone(ledger);
    Map<String, Map<String, Map<String, String>>> judged = new TreeMap<>();
    Set<String> fields = new TreeSet<>();
    for (Decision decision : ledger) {
      if (undone.contains(decision.number()) || !judges(decision.action())) {
        continue;
      }
      Map<String, String> values =
          judged
              .computeIfAbsent(entryOf.apply(decision.tellings().get(0)), id -> new TreeMap<>())
              .computeIfAbsent(decision.reviewer(), reviewer -> new LinkedHashMap<>());
      if (decision.action() == Action.CORRECT) {
        String field = decision.field().orElseThrow();
        fields.add(field);
        values.put(field, decision.value().orElse(""));
      } else {
        values.put(VERDICT, decision.action().word());
      }
    }
    List<CoderAgreement> all = new ArrayList<>();
    all.add(on(VERDICT, judged, told));
    fields.forEach(field -> all.add(on(field, judged, told)));
    return all;
  }

  private static boolean judges(Action action) {
    return switch (action) {
      case ACCEPT, REJECT, NOT_VERIFIABLE, CORRECT -> true;
      case MERGE, SPLIT, NOTE, UNDO -> false;
    };
  }

  private static CoderAgreement on(
      String field,
      Map<String, Map<String, Map<String, String>>> judged,
      BiFunction<String, String, Optional<String>> told) {
    List<Map<String, String>> units = new ArrayList<>();
    Set<String> reviewers = new TreeSet<>();
    for (Map.Entry<String, Map<String, Map<String, String>>> entry : judged.entrySet()) {
      Map<String, String> unit = new TreeMap<>();
      Optional<String> asTold =
          field.equals(VERDICT) ? Optional.empty() : told.apply(entry.getKey(), field);
      entry
          .getValue()
          .forEach(
              (reviewer, values) -> {
                // a correction alone is no verdict; a verdict alone takes every field as told
                if (values.containsKey(field) || !field.equals(VERDICT)) {
                  unit.put(reviewer, values.getOrDefault(field, asTold.orElse("")));
                }
              });
      if (unit.size() > 1) {
        units.add(unit);
        reviewers.addAll(unit.keySet());
      }
    }
    List<String> values = units.stream().flatMap(unit -> unit.values().stream()).toList();
    Optional<List<String>> scale = FieldScale.of(field, values);
    Reliability.Level level =
        scale.isPresent() ? Reliability.Level.ORDINAL : Reliability.Level.NOMINAL;
    List<String> order = scale.orElseGet(() -> List.copyOf(new TreeSet<>(values)));
    return new CoderAgreement(
        field, units.size(), level, alpha(units, order, level), kappas(units, reviewers));
  }

  private static OptionalDouble alpha(
      List<Map<String, String>> units, List<String> order, Reliability.Level level) {
    return Reliability.alpha(
        units.stream()
            .map(unit -> unit.values().stream().filter(order::contains).toList())
            .map(values -> Reliability.ranks(values, order))
            .toList(),
        level);
  }

  private static Map<String, OptionalDouble> kappas(
      List<Map<String, String>> units, Set<String> reviewers) {
    Map<String, OptionalDouble> kappas = new TreeMap<>();
    List<String> names = List.copyOf(reviewers);
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        String one = names.get(i);
        String two = names.get(j);
        List<Map<String, String>> both =
            units.stream().filter(unit -> unit.containsKey(one) && unit.containsKey(two)).toList();
        if (!both.isEmpty()) {
          kappas.put(
              one + ", " + two,
              Reliability.kappa(
                  both.stream().map(unit -> unit.getOrDefault(one, "")).toList(),
                  both.stream().map(unit -> unit.getOrDefault(two, "")).toList()));
        }
      }
    }
    return kappas;
  }
}
