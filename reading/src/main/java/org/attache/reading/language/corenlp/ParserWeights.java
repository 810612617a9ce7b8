package org.attache.reading.language.corenlp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights of a published neural dependency parser (Chen and Manning 2014): embeddings of words,
 * tags and labels, one hidden layer, one output per transition. Immutable, shared by threads.
 */
final class ParserWeights {
  /** Slots that hold a word; as many hold the tags of the same tokens. */
  static final int WORD_SLOTS = 18;

  /** Slots that hold a label, those of the last twelve of the tokens. */
  static final int LABEL_SLOTS = 12;

  static final int SLOTS = 2 * WORD_SLOTS + LABEL_SLOTS;

  /** Number of the word or tag that the training did not know. */
  static final int UNKNOWN = 0;

  /** Number of the word or tag of a token that is not there. */
  static final int NONE = 1;

  /** Number of the word or tag of the artificial root. */
  static final int ROOT = 2;

  /** Number of the label of a token that is not there. */
  static final int NO_LABEL = 0;

  /** Embedding values multiplied out in one pass over the hidden layer. */
  private static final int STRIDE = 5;

  /** Weights are stored in ten-thousandths. */
  private static final float UNIT = 10_000f;

  private final Map<String, Integer> words;
  private final Map<String, Integer> tags;
  private final List<String> labels;
  private final int embeddingSize;
  private final short[] embeddings;
  private final float[][] input;
  private final float[] bias;
  private final float[][] output;

  ParserWeights(ParserModel model) {
    words = numbered(model.words());
    tags = numbered(model.tags());
    labels = List.copyOf(model.labels());
    embeddingSize = model.embeddingSize();
    embeddings = model.embeddings();
    int hiddenSize = model.bias().length;
    input = rows(model.input(), hiddenSize);
    bias = rows(model.bias(), hiddenSize)[0];
    output = rows(model.output(), model.output().length / hiddenSize);
    if (embeddingSize % STRIDE != 0 || input.length != SLOTS * embeddingSize) {
      throw new IllegalArgumentException("a parser model of another shape");
    }
  }

  private static Map<String, Integer> numbered(List<String> names) {
    Map<String, Integer> numbers = new HashMap<>(names.size() * 2);
    for (int i = 0; i < names.size(); i++) {
      numbers.put(names.get(i), i);
    }
    return numbers;
  }

  private static float[][] rows(short[] flat, int width) {
    float[][] rows = new float[flat.length / width][width];
    for (int r = 0; r < rows.length; r++) {
      for (int i = 0; i < width; i++) {
        rows[r][i] = flat[r * width + i] / UNIT;
      }
    }
    return rows;
  }

  int hiddenSize() {
    return bias.length;
  }

  int tagCount() {
    return tags.size();
  }

  /** How many labels there are, {@link #NO_LABEL} included. */
  int labelCount() {
    return labels.size();
  }

  String label(int number) {
    return labels.get(number);
  }

  int labelNumber(String label) {
    return labels.indexOf(label);
  }

  int wordNumber(String word) {
    return words.getOrDefault(word, UNKNOWN);
  }

  int tagNumber(String tag) {
    return tags.getOrDefault(tag, UNKNOWN);
  }

  /** Where the embedding of a tag stands: those of words come first, then tags, then labels. */
  int tagEmbedding(int tag) {
    return words.size() + tag;
  }

  int labelEmbedding(int label) {
    return words.size() + tags.size() + label;
  }

  /** What each hidden unit starts from. */
  float[] bias() {
    return bias;
  }

  /** Output weights, {@code [hidden unit][transition]}. */
  float[][] output() {
    return output;
  }

  /** Adds to each unit of {@code sum} what an embedding in a slot gives it. */
  void addProduct(int embedding, int slot, float[] sum) {
    int value = embedding * embeddingSize;
    int row = slot * embeddingSize;
    for (int k = 0; k < embeddingSize; k += STRIDE) {
      addRows(sum, value + k, row + k);
    }
  }

  private void addRows(float[] sum, int value, int row) {
    float a = embedded(value);
    float b = embedded(value + 1);
    float c = embedded(value + 2);
    float d = embedded(value + 3);
    float e = embedded(value + 4);
    float[] u = input[row];
    float[] v = input[row + 1];
    float[] w = input[row + 2];
    float[] x = input[row + 3];
    float[] y = input[row + 4];
    for (int i = 0; i < sum.length; i++) {
      sum[i] += a * u[i] + b * v[i] + c * w[i] + d * x[i] + e * y[i];
    }
  }

  private float embedded(int at) {
    return (embeddings[at] + ParserModel.EMBEDDING_SHIFT) / UNIT;
  }
}
