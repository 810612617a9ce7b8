package org.attache.reading.language.corenlp;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * CoreNLP's published left-three-words model of parts of speech (Toutanova, Klein, Manning and
 * Singer 2003), as we evaluate it: a conditional model of a tag, given the two tags before it, the
 * word and its neighbours. Immutable, shared by threads.
 */
final class TaggerModel {
  /** The feature templates, as CoreNLP names them; their numbers are their places here. */
  static final List<String> TEMPLATES =
      List.of(
          "Extractor(-1,word)",
          "Extractor(0,word)",
          "Extractor(1,word)",
          "ExtractorContinuousTagConj(-2 ... -1)",
          "Extractor(-1,tag)",
          "ExtractorWordShapeClassifier(-1,chris2)",
          "ExtractorWordShapeClassifier(0,chris2)",
          "ExtractorWordShapeClassifier(1,chris2)",
          "ExtractorDistsim(-1,word)",
          "ExtractorDistsim(0,word)",
          "ExtractorDistsim(1,word)",
          "ExtractorDistsimConjunction(-1,1)",
          "ExtractorUCase()",
          "ExtractorCNumber()",
          "ExtractorDash()",
          "ExtractorLetterDigitDash()",
          "CompanyNameDetector()",
          "ExtractorAllCapitalized()",
          "ExtractorUpperDigitDash()",
          "ExtractorStartSentenceCap()",
          "ExtractorMidSentenceCapC()",
          "ExtractorMidSentenceCap()",
          "ExtractorWordPref(len1,w0)",
          "ExtractorWordPref(len2,w0)",
          "ExtractorWordPref(len3,w0)",
          "ExtractorWordPref(len4,w0)",
          "ExtractorWordPref(len5,w0)",
          "ExtractorWordPref(len6,w0)",
          "ExtractorWordPref(len7,w0)",
          "ExtractorWordPref(len8,w0)",
          "ExtractorWordPref(len9,w0)",
          "ExtractorWordPref(len10,w0)",
          "ExtractorWordSuff(len1,w0)",
          "ExtractorWordSuff(len2,w0)",
          "ExtractorWordSuff(len3,w0)",
          "ExtractorWordSuff(len4,w0)",
          "ExtractorWordSuff(len5,w0)",
          "ExtractorWordSuff(len6,w0)",
          "ExtractorWordSuff(len7,w0)",
          "ExtractorWordSuff(len8,w0)",
          "ExtractorWordSuff(len9,w0)",
          "ExtractorWordSuff(len10,w0)",
          "ExtractorWordShapeClassifier(0,chris4)",
          "ExtractorNonAlphanumeric()");

  /** From here on they are for rare words only. */
  static final int RARE_TEMPLATES = 5;

  static final int PREVIOUS_WORD = 0;
  static final int WORD = 1;
  static final int NEXT_WORD = 2;
  static final int TWO_TAGS = 3;
  static final int PREVIOUS_TAG = 4;
  static final int PREVIOUS_SHAPE = 5;
  static final int SHAPE = 6;
  static final int NEXT_SHAPE = 7;
  static final int PREVIOUS_CLASS = 8;
  static final int CLASS = 9;
  static final int NEXT_CLASS = 10;
  static final int THREE_CLASSES = 11;
  static final int HAS_CAPITAL = 12;
  static final int HAS_DIGIT = 13;
  static final int HAS_DASH = 14;
  static final int HAS_LETTER_DIGIT_DASH = 15;
  static final int COMPANY = 16;
  static final int ALL_CAPITALS = 17;
  static final int HAS_CAPITAL_DIGIT_DASH = 18;
  static final int FIRST_WITH_CAPITAL = 19;
  static final int LATER_WITH_CAPITAL = 20;
  static final int FIRST_HAS_CAPITAL = 21;
  static final int PREFIX = 22;
  static final int SUFFIX = 32;
  static final int LONGEST_AFFIX = 10;
  static final int RARE_SHAPE = 42;
  static final int NO_LETTER_OR_DIGIT = 43;

  /** What stands beyond the ends of a sentence, as a word and as a tag. */
  static final String BEYOND = "NA";

  /** The word after the last one. */
  static final String END = ".$.";

  /** The class of a word that has none. */
  static final String NO_CLASS = "null";

  private final String[] tags;
  private final byte[] openTags;
  private final byte[][] tagSets;
  private final TaggerModelData data;
  private final int[] places;
  private final int mask;
  private final int width;
  private final double[] pairScores;
  private final double[] pairFactors;

  TaggerModel(TaggerModelData data) {
    this.data = data;
    tags = data.tags().toArray(String[]::new);
    openTags = data.openTags();
    tagSets = new byte[data.tagSetEnds().length][];
    for (int set = 0, from = 0; set < tagSets.length; from = data.tagSetEnds()[set++]) {
      tagSets[set] = Arrays.copyOfRange(data.tagSets(), from, data.tagSetEnds()[set]);
    }
    int size = Integer.highestOneBit(data.features().length) * 4;
    mask = size - 1;
    places = new int[size];
    for (int row = 0; row < data.features().length; row++) {
      int place = FeatureHash.mixed(data.features()[row]) & mask;
      while (places[place] != 0) {
        place = (place + 1) & mask;
      }
      places[place] = row + 1;
    }
    width = (tags.length + 3) / 4 * 4;
    int pairs = (tags.length + 1) * (tags.length + 1);
    pairScores = new double[pairs * width];
    pairFactors = new double[pairs * width];
    scorePairs();
  }

  /** What the two tags before a word say of its own, whatever the word. */
  private void scorePairs() {
    double[] scores = new double[tags.length];
    for (int second = 0; second <= tags.length; second++) {
      for (int first = 0; first <= tags.length; first++) {
        Arrays.fill(scores, 0);
        addTo(scores, row(feature(TWO_TAGS, name(second) + "!" + name(first))));
        addTo(scores, row(feature(PREVIOUS_TAG, name(first))));
        int at = pair(second, first);
        for (int tag = 0; tag < tags.length; tag++) {
          pairScores[at + tag] = scores[tag];
          pairFactors[at + tag] = Math.exp(scores[tag]);
        }
      }
    }
  }

  private String name(int tag) {
    return tag == tags.length ? BEYOND : tags[tag];
  }

  /** The number of a template with a value. */
  static long feature(int template, String value) {
    return feature(template, value, 0, value.length());
  }

  /** The number of a template with a part of a text as its value. */
  static long feature(int template, String text, int start, int end) {
    return FeatureHash.of(template + 1L, text, start, end);
  }

  /** How many tags there are; this number itself stands for what is before the first word. */
  int tags() {
    return tags.length;
  }

  /** How long an array by tag is: the number of tags, rounded up to a multiple of four. */
  int width() {
    return width;
  }

  String tag(int number) {
    return tags[number];
  }

  /** Where the numbers of two preceding tags stand in {@link #pairScores} and factors. */
  int pair(int second, int first) {
    return (second * (tags.length + 1) + first) * width;
  }

  double pairScore(int at) {
    return pairScores[at];
  }

  /** The sum of what factors by tag come to after two tags; four sums at once are faster. */
  double total(int pair, double[] factors) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    for (int tag = 0; tag < width; tag += 4) {
      a += factors[tag] * pairFactors[pair + tag];
      b += factors[tag + 1] * pairFactors[pair + tag + 1];
      c += factors[tag + 2] * pairFactors[pair + tag + 2];
      d += factors[tag + 3] * pairFactors[pair + tag + 3];
    }
    return a + b + c + d;
  }

  /** The row of a feature; -1 for one that the model does not know. */
  int row(long feature) {
    int place = FeatureHash.mixed(feature) & mask;
    while (places[place] != 0) {
      int row = places[place] - 1;
      if (data.features()[row] == feature) {
        return row;
      }
      place = (place + 1) & mask;
    }
    return -1;
  }

  /** Adds a row's weights; row -1 has none. */
  void addTo(double[] scores, int row) {
    if (row < 0) {
      return;
    }
    int from = row == 0 ? 0 : data.featureEnds()[row - 1];
    int to = data.featureEnds()[row];
    for (int i = from; i < to; i++) {
      scores[data.weightTags()[i]] += data.weights()[i];
    }
  }

  /** Where a word stands in the dictionary; negative for an unknown one. */
  int entry(String word) {
    return Arrays.binarySearch(data.words(), FeatureHash.of(word));
  }

  /** The tags that a word may have. */
  byte[] tagsOf(int entry) {
    return entry < 0 ? openTags : tagSets[data.wordTagSets()[entry]];
  }

  String firstTagOf(int entry) {
    return tags[data.wordFirstTags()[entry]];
  }

  /** Whether its letters say more of a word than the training does. */
  boolean isRare(int entry) {
    return entry < 0 || data.rareWords()[entry] != 0;
  }

  /** A word's class, learned from where words stand. */
  String wordClass(String word) {
    int found =
        Arrays.binarySearch(data.classedWords(), FeatureHash.of(word.toLowerCase(Locale.ROOT)));
    return found < 0 ? NO_CLASS : Integer.toString(data.classes()[found]);
  }
}
