package org.attache.reading.language.corenlp;

import edu.stanford.nlp.process.Morphology;

/**
 * Base forms by CoreNLP's rules. Its static method lets in one thread at a time, and the same words
 * come again and again: hence an instance for each thread, which keeps the latest answers.
 */
final class Lemmatizer {
  private static final int KEPT = 1 << 12;

  private final Morphology morphology = new Morphology();
  private final String[] words = new String[KEPT];
  private final String[] tags = new String[KEPT];
  private final String[] lemmas = new String[KEPT];

  /** The base form of a word with a Penn Treebank tag; names keep their capitals. */
  String lemma(String word, String tag) {
    int hash = word.hashCode() * 31 + tag.hashCode();
    int place = (hash ^ (hash >>> 16)) & (KEPT - 1);
    if (!word.equals(words[place]) || !tag.equals(tags[place])) {
      lemmas[place] = morphology.lemma(word, tag);
      words[place] = word;
      tags[place] = tag;
    }
    return lemmas[place];
  }
}
