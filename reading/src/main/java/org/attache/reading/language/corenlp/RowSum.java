package org.attache.reading.language.corenlp;

/** Collects rows and adds them up four at a time, which spares passes over the target. */
final class RowSum {
  private final float[][] rows = new float[ParserWeights.SLOTS + 2][];
  private int count;

  void add(float[] row) {
    rows[count++] = row;
  }

  /** Adds the collected rows to {@code target} and forgets them. */
  void addTo(float[] target) {
    int k = 0;
    for (; k + 3 < count; k += 4) {
      add(target, rows[k], rows[k + 1], rows[k + 2], rows[k + 3]);
    }
    for (; k < count; k++) {
      add(target, rows[k]);
    }
    count = 0;
  }

  private static void add(float[] target, float[] a, float[] b, float[] c, float[] d) {
    for (int i = 0; i < target.length; i++) {
      target[i] += (a[i] + b[i]) + (c[i] + d[i]);
    }
  }

  private static void add(float[] target, float[] a) {
    for (int i = 0; i < target.length; i++) {
      target[i] += a[i];
    }
  }
}
