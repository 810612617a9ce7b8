package org.attache.reading.language.corenlp;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * What a single input gives the hidden layer: its embedding times the input weights of its slot.
 * That never changes, so each row is computed when first asked for and kept. Shared by threads: two
 * that meet at an empty place compute the same row.
 *
 * <p>Only rows of tags, labels and the commonest words are kept, 80 MB once all have been met; the
 * others are for {@link RareRows}.
 */
final class FeatureSums {
  /** The model lists words by falling frequency; these cover two thirds of a newspaper's words. */
  static final int COMMON_WORDS = 1024;

  private static final VarHandle PLACE = MethodHandles.arrayElementVarHandle(float[][].class);

  private final ParserWeights weights;
  private final float[][] words = new float[ParserWeights.WORD_SLOTS * COMMON_WORDS][];
  private final float[][] tags;
  private final float[][] labels;

  FeatureSums(ParserWeights weights) {
    this.weights = weights;
    tags = new float[ParserWeights.WORD_SLOTS * weights.tagCount()][];
    labels = new float[ParserWeights.LABEL_SLOTS * weights.labelCount()][];
  }

  ParserWeights weights() {
    return weights;
  }

  /** The row of a word whose number is below {@link #COMMON_WORDS}. */
  float[] commonWord(int word, int slot) {
    return row(words, slot * COMMON_WORDS + word, word, slot);
  }

  float[] tag(int tag, int slot) {
    int place = slot * weights.tagCount() + tag;
    return row(tags, place, weights.tagEmbedding(tag), ParserWeights.WORD_SLOTS + slot);
  }

  /** The row of a label; its slots count from 0. */
  float[] label(int label, int slot) {
    int place = slot * weights.labelCount() + label;
    return row(labels, place, weights.labelEmbedding(label), 2 * ParserWeights.WORD_SLOTS + slot);
  }

  private float[] row(float[][] rows, int place, int embedding, int slot) {
    float[] row = (float[]) PLACE.getAcquire(rows, place);
    if (row == null) {
      row = new float[weights.hiddenSize()];
      weights.addProduct(embedding, slot, row);
      PLACE.setRelease(rows, place, row);
    }
    return row;
  }
}
