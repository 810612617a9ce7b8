package org.attache.reading.language.corenlp;

import java.util.List;

/**
 * A parser model as it is stored. The published file prints every weight with four decimals, so a
 * weight is kept as a whole number of ten-thousandths in two bytes, without loss: a quarter of the
 * text's size, read in a tenth of its time.
 *
 * @param words known words by falling frequency, after three that stand for unknown, none and root
 * @param tags known tags, after the same three
 * @param labels known labels, after one that stands for none
 * @param embeddingSize values per embedding
 * @param embeddings of words, tags and labels in this order, each less {@link #EMBEDDING_SHIFT}
 * @param input hidden weights, a row of all hidden units for each input value
 * @param bias a value for each hidden unit
 * @param output a row of all transitions for each hidden unit
 */
record ParserModel(
    List<String> words,
    List<String> tags,
    List<String> labels,
    int embeddingSize,
    short[] embeddings,
    short[] input,
    short[] bias,
    short[] output) {
  /** Embeddings reach from -2.1 to 3.6: moved down, they fit a signed short. */
  static final int EMBEDDING_SHIFT = 8192;
}
