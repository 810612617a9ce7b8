package org.attache.reading.language.corenlp;

import java.util.Arrays;

/**
 * Finds the transition with the highest score. Cubing makes most hidden values tiny, so only the
 * large ones are multiplied out for all transitions; what the small ones can still add is bounded
 * by the product of the norms (Cauchy and Schwarz), and only transitions that could win are
 * computed in full. The answer is that of the full product. For one thread.
 */
final class OutputLayer {
  /** Best by measurement: a third of the values are large, and 1.7 transitions stay possible. */
  private static final int LARGE = Float.floatToRawIntBits(0.15f);

  /** Covers what rounding adds to the bound. */
  private static final float MARGIN = 1.0001f;

  private final float[][] byUnit;
  private final float[][] byTransition;
  private final float[] norms;
  private final float[] scores;
  private final int[] large;
  private int largeCount;

  OutputLayer(ParserWeights weights) {
    byUnit = weights.output();
    int transitions = byUnit[0].length;
    byTransition = new float[transitions][byUnit.length];
    norms = new float[transitions];
    scores = new float[transitions];
    large = new int[byUnit.length + 1];
    for (int t = 0; t < transitions; t++) {
      double squares = 0;
      for (int unit = 0; unit < byUnit.length; unit++) {
        byTransition[t][unit] = byUnit[unit][t];
        squares += byUnit[unit][t] * byUnit[unit][t];
      }
      norms[t] = MARGIN * (float) Math.sqrt(squares);
    }
  }

  /** How many transitions there are. */
  int transitions() {
    return scores.length;
  }

  /** The best of the first {@code allowed} transitions. */
  int best(float[] hidden, int allowed) {
    float rest = MARGIN * selectLarge(hidden);
    scoreLarge(hidden);
    float floor = Float.NEGATIVE_INFINITY;
    for (int t = 0; t < allowed; t++) {
      floor = Math.max(floor, scores[t] - rest * norms[t]);
    }
    int best = 0;
    float highest = Float.NEGATIVE_INFINITY;
    for (int t = 0; t < allowed; t++) {
      if (scores[t] + rest * norms[t] >= floor) {
        float score = product(byTransition[t], hidden);
        if (score > highest) {
          best = t;
          highest = score;
        }
      }
    }
    return best;
  }

  /**
   * Lists the units with large values and returns the norm of the small ones. Which is which cannot
   * be predicted, so this is done without branches: the bits of floats above 0 order as integers.
   */
  private float selectLarge(float[] hidden) {
    int count = 0;
    float evenSquares = 0;
    float oddSquares = 0;
    for (int i = 0; i + 1 < hidden.length; i += 2) {
      int even = Float.floatToRawIntBits(hidden[i]) & Integer.MAX_VALUE;
      int odd = Float.floatToRawIntBits(hidden[i + 1]) & Integer.MAX_VALUE;
      int evenLarge = (LARGE - even) >>> 31;
      int oddLarge = (LARGE - odd) >>> 31;
      large[count] = i;
      count += evenLarge;
      large[count] = i + 1;
      count += oddLarge;
      float evenSmall = Float.intBitsToFloat(even & (evenLarge - 1));
      float oddSmall = Float.intBitsToFloat(odd & (oddLarge - 1));
      evenSquares += evenSmall * evenSmall;
      oddSquares += oddSmall * oddSmall;
    }
    largeCount = count;
    return (float) Math.sqrt(evenSquares + oddSquares);
  }

  private void scoreLarge(float[] hidden) {
    Arrays.fill(scores, 0);
    int k = 0;
    for (; k + 3 < largeCount; k += 4) {
      int a = large[k];
      int b = large[k + 1];
      int c = large[k + 2];
      int d = large[k + 3];
      addRows(
          byUnit[a], hidden[a], byUnit[b], hidden[b], byUnit[c], hidden[c], byUnit[d], hidden[d]);
    }
    for (; k < largeCount; k++) {
      float[] row = byUnit[large[k]];
      float h = hidden[large[k]];
      for (int t = 0; t < scores.length; t++) {
        scores[t] += h * row[t];
      }
    }
  }

  private void addRows(
      float[] u, float a, float[] v, float b, float[] w, float c, float[] x, float d) {
    float[] target = scores;
    for (int t = 0; t < target.length; t++) {
      target[t] += a * u[t] + b * v[t] + c * w[t] + d * x[t];
    }
  }

  /** Four sums at a time: one alone would wait for each addition. */
  private static float product(float[] weights, float[] hidden) {
    float a = 0;
    float b = 0;
    float c = 0;
    float d = 0;
    for (int i = 0; i + 3 < hidden.length; i += 4) {
      a += weights[i] * hidden[i];
      b += weights[i + 1] * hidden[i + 1];
      c += weights[i + 2] * hidden[i + 2];
      d += weights[i + 3] * hidden[i + 3];
    }
    return (a + b) + (c + d);
  }
}
