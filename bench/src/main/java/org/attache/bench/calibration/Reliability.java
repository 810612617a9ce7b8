package org.attache.bench.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How many of the findings that were given a share are right. */
final class Reliability {
  /** Lower edges of the bins, as shares. */
  private static final double[] EDGES = {0, 0.3, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01};

  private final List<Double> shares = new ArrayList<>();
  private final List<Boolean> right = new ArrayList<>();

  void add(double share, boolean isRight) {
    shares.add(share);
    right.add(isRight);
  }

  /** The mean difference between the share given and the share found, over the bins. */
  double error() {
    double error = 0;
    for (int bin = 0; bin + 1 < EDGES.length; bin++) {
      Bin b = bin(bin);
      error += b.count() == 0 ? 0 : Math.abs(b.given() - b.found()) * b.count() / shares.size();
    }
    return error;
  }

  /** Mean surprise at what is right and what is not, in nats: the lower, the better. */
  double loss() {
    double loss = 0;
    for (int i = 0; i < shares.size(); i++) {
      double share = Math.min(0.999, Math.max(0.001, shares.get(i)));
      loss -= Math.log(right.get(i) ? share : 1 - share);
    }
    return loss / shares.size();
  }

  /** What was found of the findings that were given a share from one edge to below another. */
  Bin between(double from, double below) {
    int count = 0;
    double given = 0;
    double found = 0;
    for (int i = 0; i < shares.size(); i++) {
      if (shares.get(i) >= from && shares.get(i) < below) {
        count++;
        given += shares.get(i);
        found += right.get(i) ? 1 : 0;
      }
    }
    return new Bin(count, count == 0 ? 0 : given / count, count == 0 ? 0 : found / count);
  }

  /** One line for each bin. */
  List<String> table() {
    List<String> lines = new ArrayList<>();
    for (int bin = 0; bin + 1 < EDGES.length; bin++) {
      Bin b = bin(bin);
      if (b.count() > 0) {
        lines.add(
            String.format(
                Locale.ROOT,
                "%.2f to %.2f  %4d findings  given %.2f  right %.2f",
                EDGES[bin],
                Math.min(1, EDGES[bin + 1]),
                b.count(),
                b.given(),
                b.found()));
      }
    }
    return lines;
  }

  /**
   * Findings that were given about the same share.
   *
   * @param given the mean share they were given
   * @param found the share of them that is right
   */
  record Bin(int count, double given, double found) {}

  private Bin bin(int bin) {
    return between(EDGES[bin], EDGES[bin + 1]);
  }
}
