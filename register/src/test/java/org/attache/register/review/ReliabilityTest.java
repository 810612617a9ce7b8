package org.attache.register.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.attache.register.review.Decision.Action;
import org.attache.register.review.Reliability.Level;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

  @Test
  void alpha_of_two_observers_and_two_values_is_that_of_krippendorffs_example() {
    assertThat(
            Reliability.alpha(units("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"), Level.NOMINAL)
                .orElseThrow())
        .isCloseTo(0.095, within(0.0005));
  }

  @Test
  void alpha_of_many_observers_with_gaps_is_that_of_krippendorffs_example() {
    List<List<Integer>> units =
        units(
            "1 2 3 3 2 1 4 1 2 . . .",
            "1 2 3 3 2 2 4 1 2 5 . 3",
            ". 3 3 3 2 3 4 2 2 5 1 .",
            "1 2 3 3 2 4 4 1 2 5 1 .");

    assertThat(Reliability.alpha(units, Level.NOMINAL).orElseThrow())
        .isCloseTo(0.743, within(0.0005));
    assertThat(Reliability.alpha(units, Level.ORDINAL).orElseThrow())
        .isCloseTo(0.815, within(0.0005));
  }

  @Test
  void kappa_of_the_fifty_grant_proposals_is_two_fifths() {
    List<String> first = new ArrayList<>();
    List<String> second = new ArrayList<>();
    add(first, second, "yes", "yes", 20);
    add(first, second, "yes", "no", 5);
    add(first, second, "no", "yes", 10);
    add(first, second, "no", "no", 15);

    assertThat(Reliability.kappa(first, second).orElseThrow()).isCloseTo(0.4, within(1e-9));
  }

  @Test
  void where_all_values_are_one_nothing_can_be_said() {
    assertThat(Reliability.alpha(units("1 1 1", "1 1 1"), Level.NOMINAL)).isEmpty();
    assertThat(Reliability.kappa(List.of("yes"), List.of("yes"))).isEmpty();
  }

  @Test
  void two_reviewers_are_compared_field_by_field() {
    List<Decision> ledger =
        List.of(
            decision(1, Action.ACCEPT, "v1", "ada", ""),
            decision(2, Action.ACCEPT, "v1", "bela", ""),
            decision(3, Action.REJECT, "v2", "ada", ""),
            decision(4, Action.REJECT, "v2", "bela", ""),
            decision(5, Action.ACCEPT, "v3", "ada", ""),
            decision(6, Action.REJECT, "v3", "bela", ""),
            decision(7, Action.CORRECT, "v1", "ada", "Sintra"),
            decision(8, Action.ACCEPT, "v4", "ada", ""));

    List<CoderAgreement> agreement =
        CoderAgreement.of(ledger, telling -> telling, (entry, field) -> Optional.of("Lisbon"));

    assertThat(agreement).extracting(CoderAgreement::field).containsExactly("verdict", "place");
    assertThat(agreement.get(0).units()).as("v4 was judged by one alone").isEqualTo(3);
    assertThat(
            agreement.get(0).kappa().getOrDefault("ada, bela", OptionalDouble.empty()).orElse(-1))
        .isCloseTo(0.4, within(1e-9));
    assertThat(agreement.get(1).units()).isEqualTo(3);
  }

  @Test
  void days_that_lie_near_each_other_disagree_less_than_months_apart() {
    assertThat(alphaOfStarts("2024-03-06")).isGreaterThan(alphaOfStarts("2025-01-01"));
    assertThat(alphaOfStarts("2024-03-05")).as("what was told anyway").isEqualTo(1);
  }

  /** Bela leaves the days as told but one. */
  private static double alphaOfStarts(String corrected) {
    List<Decision> ledger = new ArrayList<>();
    List<String> told = List.of("2024-03-05", "2024-03-06", "2024-06-01", "2025-01-01");
    for (int i = 0; i < told.size(); i++) {
      ledger.add(decision(ledger.size() + 1, Action.ACCEPT, "v" + i, "ada", ""));
      ledger.add(decision(ledger.size() + 1, Action.ACCEPT, "v" + i, "bela", ""));
    }
    ledger.add(decision(ledger.size() + 1, Action.CORRECT, "v0", "bela", "start", corrected));
    return CoderAgreement.of(
            ledger,
            telling -> telling,
            (entry, field) -> Optional.of(told.get(Integer.parseInt(entry.substring(1)))))
        .get(1)
        .alpha()
        .orElseThrow();
  }

  private static Decision decision(
      long number, Action action, String telling, String reviewer, String value) {
    return decision(number, action, telling, reviewer, "place", value);
  }

  private static Decision decision(
      long number, Action action, String telling, String reviewer, String field, String value) {
    return new Decision(
        number,
        1,
        action,
        List.of(telling),
        List.of(),
        action == Action.CORRECT ? Optional.of(field) : Optional.empty(),
        Optional.of(value).filter(v -> !v.isEmpty()),
        Optional.empty(),
        reviewer,
        "2022-01-05",
        "");
  }

  private static void add(
      List<String> first, List<String> second, String one, String two, int times) {
    for (int i = 0; i < times; i++) {
      first.add(one);
      second.add(two);
    }
  }

  /** Columns of values, one line for each observer; a point is a gap. */
  private static List<List<Integer>> units(String... observers) {
    int count = observers[0].split(" ").length;
    List<List<Integer>> units = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int unit = i;
      units.add(
          Stream.of(observers)
              .map(line -> line.split(" ")[unit])
              .filter(value -> !value.equals("."))
              .map(Integer::valueOf)
              .toList());
    }
    return units;
  }
}
