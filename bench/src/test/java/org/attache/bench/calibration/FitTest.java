package org.attache.bench.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.attache.reading.confidence.FindingKind;
import org.junit.jupiter.api.Test;

class FitTest {
  /** So many findings of a kind with one sign, of which so many are right. */
  private static List<Example> examples(FindingKind kind, String sign, int all, int right) {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < all; i++) {
      examples.add(new Example("s" + i, kind, List.of(sign), i < right));
    }
    return examples;
  }

  @Test
  void shares_of_well_known_signs_are_those_that_were_seen() {
    List<Example> seen = new ArrayList<>(examples(FindingKind.VISITS, "named", 500, 450));
    seen.addAll(examples(FindingKind.VISITS, "nobody", 500, 200));
    Fit fit = Fit.of(seen, 0.01);
    assertThat(fit.share(seen.get(0))).isCloseTo(0.9, within(0.01));
    assertThat(fit.share(seen.get(500))).isCloseTo(0.4, within(0.01));
  }

  @Test
  void a_sign_seen_once_says_little() {
    List<Example> seen = new ArrayList<>(examples(FindingKind.EVENTS, "common", 100, 80));
    seen.addAll(examples(FindingKind.EVENTS, "rare", 1, 0));
    Fit fit = Fit.of(seen, 4);
    assertThat(fit.share(seen.get(100))).isBetween(0.55, 0.8);
  }

  @Test
  void shares_that_hold_have_no_error_and_shares_that_boast_have_one() {
    Reliability honest = new Reliability();
    Reliability boasting = new Reliability();
    for (int i = 0; i < 100; i++) {
      honest.add(0.9, i < 90);
      boasting.add(0.99, i < 60);
    }
    assertThat(honest.error()).isCloseTo(0, within(1e-9));
    assertThat(boasting.error()).isCloseTo(0.39, within(1e-9));
    assertThat(boasting.loss()).isGreaterThan(honest.loss());
  }
}
