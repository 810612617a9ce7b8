package org.attache.testkit;

import java.util.Locale;

/**
 * Counts of one kind of finding over any number of reports.
 *
 * @param right found and expected
 * @param wrong found and not expected
 * @param missed expected and not found
 */
public record Score(int right, int wrong, int missed) {
  /** Nothing counted yet. */
  public static final Score NONE = new Score(0, 0, 0);

  public Score {
    if (right < 0 || wrong < 0 || missed < 0) {
      throw new IllegalArgumentException("a count below zero");
    }
  }

  /** Both counts together. */
  public Score plus(Score other) {
    return new Score(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  /**
   * Share of the found that is right, 0 to 1; 1 where nothing was found, since nothing is false.
   */
  public double precision() {
    return right + wrong == 0 ? 1 : (double) right / (right + wrong);
  }

  /** Share of the expected that was found, 0 to 1; 1 where nothing was expected. */
  public double recall() {
    return right + missed == 0 ? 1 : (double) right / (right + missed);
  }

  /** Harmonic mean of precision and recall, 0 to 1. */
  public double f1() {
    return right + wrong + missed == 0 ? 1 : 2.0 * right / (2.0 * right + wrong + missed);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "P %.3f  R %.3f  F1 %.3f  right %d wrong %d missed %d",
        precision(),
        recall(),
        f1(),
        right,
        wrong,
        missed);
  }
}
