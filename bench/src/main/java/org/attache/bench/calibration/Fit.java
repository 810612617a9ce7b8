package org.attache.bench.calibration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Logistic regression by Newton's method. Every weight is drawn toward zero, the one that all
 * findings of a kind share less than the others, so that a sign that was seen seldom says little.
 */
final class Fit {
  private static final int ROUNDS = 12;

  /** How strongly the weight of a kind itself is drawn to zero, as a share of the others. */
  private static final double FREE = 0.05;

  private final Map<String, Integer> index = new LinkedHashMap<>();
  private final double[] weights;

  private Fit(List<Example> examples) {
    for (Example example : examples) {
      example.keys().forEach(key -> index.putIfAbsent(key, index.size()));
    }
    weights = new double[index.size()];
  }

  /**
   * @param pull how strongly weights are drawn to zero; the inverse variance of their prior
   */
  static Fit of(List<Example> examples, double pull) {
    Fit fit = new Fit(examples);
    for (int round = 0; round < ROUNDS; round++) {
      fit.step(examples, pull);
    }
    return fit;
  }

  /** The share of findings like this one that are right. */
  double share(Example example) {
    double odds = 0;
    for (String key : example.keys()) {
      Integer i = index.get(key);
      odds += i == null ? 0 : weights[i];
    }
    return 1 / (1 + Math.exp(-odds));
  }

  /** Weights by key, in the order in which the examples first had them. */
  Map<String, Double> weights() {
    Map<String, Double> all = new LinkedHashMap<>();
    index.forEach((key, i) -> all.put(key, weights[i]));
    return all;
  }

  private void step(List<Example> examples, double pull) {
    int size = weights.length;
    double[] gradient = new double[size];
    double[][] curvature = new double[size][size];
    index.forEach(
        (key, i) -> {
          double own = key.endsWith(" always") ? pull * FREE : pull;
          gradient[i] -= own * weights[i];
          curvature[i][i] += own;
        });
    for (Example example : examples) {
      double share = share(example);
      double slope = share * (1 - share);
      int[] at = example.keys().stream().mapToInt(key -> index.getOrDefault(key, -1)).toArray();
      for (int i : at) {
        gradient[i] += (example.right() ? 1 : 0) - share;
        for (int j : at) {
          curvature[i][j] += slope;
        }
      }
    }
    double[] change = solve(curvature, gradient);
    for (int i = 0; i < size; i++) {
      weights[i] += change[i];
    }
  }

  /** Solves a symmetric positive definite system by Cholesky's decomposition, in place. */
  private static double[] solve(double[][] a, double[] b) {
    int size = b.length;
    for (int j = 0; j < size; j++) {
      for (int k = 0; k < j; k++) {
        for (int i = j; i < size; i++) {
          a[i][j] -= a[i][k] * a[j][k];
        }
      }
      double root = Math.sqrt(a[j][j]);
      for (int i = j; i < size; i++) {
        a[i][j] /= root;
      }
    }
    double[] x = b.clone();
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < i; k++) {
        x[i] -= a[i][k] * x[k];
      }
      x[i] /= a[i][i];
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int k = i + 1; k < size; k++) {
        x[i] -= a[k][i] * x[k];
      }
      x[i] /= a[i][i];
    }
    return x;
  }
}
