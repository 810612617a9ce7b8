package org.attache.bench.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A confidence is the share of findings that are right, also in reports that the fit never saw. */
class CalibrationTest {
  private static Reliability reliability = new Reliability();

  @BeforeAll
  static void fit_without_each_report_in_turn() throws IOException {
    var examples = Examples.ofSamples();
    reliability = Calibration.heldOut(examples, Calibration.bestPull(examples));
  }

  @ParameterizedTest
  @CsvSource({"0, .8, .12", ".8, .9, .08", ".85, .95, .05", ".9, 1, .05"})
  void the_share_given_is_the_share_found(double from, double below, double give) {
    Reliability.Bin bin = reliability.between(from, below);
    assertThat(bin.count()).isGreaterThan(40);
    assertThat(bin.found())
        .as("%s of %s", bin, reliability.table())
        .isBetween(bin.given() - give, bin.given() + give);
  }

  @Test
  void shares_err_by_a_twentieth_at_most() {
    assertThat(reliability.error()).isLessThan(0.05);
  }
}
