package org.attache.reading.language.corenlp;

import java.util.Arrays;

/**
 * The latest rows of rarer words, since a word comes back within its report: a fixed number of
 * places, 8 MB when full, where a newcomer replaces whoever holds its place. For one thread.
 */
final class RareRows {
  private static final int BITS = 11;

  /** More than the rows that any one sum is made of, see {@link RowSum}. */
  private static final int RESTING = 2 * ParserWeights.SLOTS;

  private final ParserWeights weights;
  private final float[][] rows = new float[1 << BITS][];
  private final int[] owners = new int[1 << BITS];
  private final float[][] resting = new float[RESTING][];
  private int nextResting;

  RareRows(ParserWeights weights) {
    this.weights = weights;
    Arrays.fill(owners, -1);
  }

  /** The row of a word; it stays as it is until many others have been asked for. */
  float[] word(int word, int slot) {
    int key = word * ParserWeights.WORD_SLOTS + slot;
    int place = (key * 0x9E37_79B9) >>> (Integer.SIZE - BITS);
    if (owners[place] != key) {
      float[] row = exchange(place);
      Arrays.fill(row, 0);
      weights.addProduct(word, slot, row);
      owners[place] = key;
    }
    return rows[place];
  }

  /** Gives the place another array: the former may be part of a sum that is yet to be made. */
  private float[] exchange(int place) {
    float[] row = resting[nextResting];
    if (row == null) {
      row = new float[weights.hiddenSize()];
    }
    resting[nextResting] = rows[place];
    nextResting = (nextResting + 1) % RESTING;
    rows[place] = row;
    return row;
  }
}
