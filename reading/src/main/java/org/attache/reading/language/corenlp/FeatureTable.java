package org.attache.reading.language.corenlp;

/** Weights of features, found by {@link FeatureHash}. Immutable, shared by threads. */
final class FeatureTable {
  private final int width;
  private final float[] weights;
  private final long[] keys;
  private final int[] rows;
  private final int mask;

  /**
   * A table.
   *
   * @param features hashes, none of them 0
   * @param weights {@code width} for each feature, in their order
   */
  FeatureTable(long[] features, float[] weights, int width) {
    this.width = width;
    this.weights = weights;
    int size = Integer.highestOneBit(features.length) * 4;
    mask = size - 1;
    keys = new long[size];
    rows = new int[size];
    for (int i = 0; i < features.length; i++) {
      int place = place(features[i]);
      if (keys[place] != 0) {
        throw new IllegalArgumentException("two features with the same hash");
      }
      keys[place] = features[i];
      rows[place] = i * width;
    }
  }

  /** Where a feature stands, or the free place where it would. */
  private int place(long feature) {
    int place = FeatureHash.mixed(feature) & mask;
    while (keys[place] != 0 && keys[place] != feature) {
      place = (place + 1) & mask;
    }
    return place;
  }

  /** Adds a feature's weights, which are nothing for one that the model does not know. */
  void addTo(float[] sum, long feature) {
    int place = place(feature);
    if (keys[place] == feature) {
      int row = rows[place];
      for (int i = 0; i < width; i++) {
        sum[i] += weights[row + i];
      }
    }
  }
}
