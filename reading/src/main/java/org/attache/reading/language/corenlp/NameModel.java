package org.attache.reading.language.corenlp;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.attache.reading.language.NameType;

/**
 * CoreNLP's published conditional random field for names, as we evaluate it: weights of features of
 * a token and of a pair of neighbours, word classes, and the words seen in lower case. Immutable,
 * shared by threads.
 */
final class NameModel {
  private final NameType[] types;
  private final FeatureTable tokenFeatures;
  private final FeatureTable pairFeatures;
  private final long[] classedWords;
  private final short[] classes;
  private final Set<String> lowerCaseWords;

  NameModel(NameModelData data) {
    types = data.types().toArray(NameType[]::new);
    int labels = types.length;
    tokenFeatures = new FeatureTable(data.tokenFeatures(), data.tokenWeights(), labels);
    pairFeatures = new FeatureTable(data.pairFeatures(), data.pairWeights(), labels * labels);
    classedWords = data.classedWords();
    classes = data.classes();
    lowerCaseWords = Set.copyOf(data.lowerCaseWords());
  }

  /** How many labels there are. */
  int labels() {
    return types.length;
  }

  /** What a label means; label 0 is no name. */
  NameType type(int label) {
    return types[label];
  }

  /** Weights by label. */
  FeatureTable tokenFeatures() {
    return tokenFeatures;
  }

  /** Weights by label of the token before and label of the token. */
  FeatureTable pairFeatures() {
    return pairFeatures;
  }

  /** A word's class, learned from where words stand; 0 for an unknown one. */
  String wordClass(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int found = Arrays.binarySearch(classedWords, FeatureHash.of(digitsAlike(lower)));
    return found < 0 ? "0" : Integer.toString(classes[found]);
  }

  /** Numbers of one form share a class. */
  private static String digitsAlike(String word) {
    char[] chars = word.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      if (Character.isDigit(chars[i])) {
        chars[i] = '9';
      }
    }
    return new String(chars);
  }

  /**
   * A word's pattern of capitals, small letters and digits, and whether it is known in lower case.
   */
  String shape(String word) {
    return WordShapeClassifier.wordShape(
        word, WordShapeClassifier.WORDSHAPECHRIS2USELC, lowerCaseWords);
  }
}
