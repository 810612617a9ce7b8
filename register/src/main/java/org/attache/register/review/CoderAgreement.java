package org.attache.register.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.attache.register.review.Decision.Action;

/**
 * How far the reviewers of the ledger agree, by field.
 *
 * @param field the codebook's name; {@code verdict} for accepting, rejecting, not verifiable
 * @param units entries that at least two reviewers judged
 * @param alpha Krippendorff's, nominal
 * @param kappa Cohen's, by the two reviewers' names; only units that both judged
 */
public record CoderAgreement(
    String field, int units, OptionalDouble alpha, Map<String, OptionalDouble> kappa) {
  /** The field under which verdicts stand. */
  public static final String VERDICT = "verdict";

  private static final String AS_TOLD = "as told";

  public CoderAgreement {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(alpha, "alpha");
    kappa = Map.copyOf(kappa);
  }

  /**
   * The agreement on verdicts, then on each field that anybody corrected, by name. A reviewer who
   * judged an entry and left a field alone took it as told.
   *
   * @param entryOf the entry that a telling is of, or another id that is the same for its tellings
   */
  public static List<CoderAgreement> of(List<Decision> ledger, Function<String, String> entryOf) {
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
    all.add(on(VERDICT, judged));
    fields.forEach(field -> all.add(on(field, judged)));
    return all;
  }

  private static boolean judges(Action action) {
    return switch (action) {
      case ACCEPT, REJECT, NOT_VERIFIABLE, CORRECT -> true;
      case MERGE, SPLIT, NOTE, UNDO -> false;
    };
  }

  private static CoderAgreement on(
      String field, Map<String, Map<String, Map<String, String>>> judged) {
    List<Map<String, String>> units = new ArrayList<>();
    Set<String> reviewers = new TreeSet<>();
    for (Map<String, Map<String, String>> byReviewer : judged.values()) {
      Map<String, String> unit = new TreeMap<>();
      byReviewer.forEach(
          (reviewer, values) -> {
            // a correction alone is no verdict; a verdict alone takes every field as told
            if (values.containsKey(field) || !field.equals(VERDICT)) {
              unit.put(reviewer, values.getOrDefault(field, AS_TOLD));
            }
          });
      if (unit.size() > 1) {
        units.add(unit);
        reviewers.addAll(unit.keySet());
      }
    }
    return new CoderAgreement(field, units.size(), alpha(units), kappas(units, reviewers));
  }

  private static OptionalDouble alpha(List<Map<String, String>> units) {
    List<String> values = units.stream().flatMap(unit -> unit.values().stream()).toList();
    List<String> order = List.copyOf(new TreeSet<>(values));
    return Reliability.alpha(
        units.stream().map(unit -> Reliability.ranks(List.copyOf(unit.values()), order)).toList(),
        Reliability.Level.NOMINAL);
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
