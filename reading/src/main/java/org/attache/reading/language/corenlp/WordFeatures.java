package org.attache.reading.language.corenlp;

/**
 * What a word adds to the score of each label, and to each pair of labels, wherever it stands: as
 * the token itself, as a neighbour of it, or near it. The same word adds the same each time, so
 * this is made once for a word and kept for a while.
 *
 * <p>The names of features are those the model was trained with.
 */
final class WordFeatures {
  private static final int LONGEST_PART = 6;
  private static final int SHORT_WORD = 3;

  /** The word as the model knows it. */
  final String word;

  final boolean isShort;
  final boolean isNameCase;
  final boolean isLowerCase;
  final boolean hasLetter;

  /** Hashes of the word and of its shape and class, and what they grow by when followed. */
  final long wordHash;

  final long wordPower;
  final long shapeHash;
  final long shapePower;
  final long classHash;
  final long classPower;

  final float[] token;
  final float[] asPrevious;
  final float[] asNext;
  final float[] before;
  final float[] after;
  final float[] pair;
  final float[] pairAsPrevious;
  final float[] pairAsNext;

  private WordFeatures(NameModel model, String word, String shape, String wordClass) {
    this.word = word;
    wordHash = FeatureHash.of(word);
    wordPower = FeatureHash.power(word.length());
    shapeHash = FeatureHash.of(shape);
    shapePower = FeatureHash.power(shape.length());
    classHash = FeatureHash.of(wordClass);
    classPower = FeatureHash.power(wordClass.length());
    isShort = word.length() <= SHORT_WORD;
    isNameCase = isNameCase(word);
    hasLetter = word.chars().anyMatch(Character::isLetter);
    isLowerCase = !word.isEmpty() && word.chars().noneMatch(Character::isUpperCase);
    int labels = model.labels();
    token = new float[labels];
    asPrevious = new float[labels];
    asNext = new float[labels];
    before = new float[labels];
    after = new float[labels];
    pair = new float[labels * labels];
    pairAsPrevious = new float[labels * labels];
    pairAsNext = new float[labels * labels];
  }

  /** A word's features. */
  static WordFeatures of(NameModel model, String word) {
    String shape = model.shape(word);
    String wordClass = model.wordClass(word);
    WordFeatures features = new WordFeatures(model, word, shape, wordClass);
    features.addTokenFeatures(model.tokenFeatures(), shape, wordClass);
    features.addNeighbourFeatures(model.tokenFeatures(), shape, wordClass);
    features.addPairFeatures(model.pairFeatures(), shape, wordClass);
    add(model.pairFeatures(), features.pairAsNext, shape, "-TNS1|CpC");
    return features;
  }

  /** What stands before the first token and after the last; half of it was trained as 'null'. */
  static WordFeatures ofBoundary(NameModel model) {
    WordFeatures features = new WordFeatures(model, "", "", "");
    features.addNeighbourFeatures(model.tokenFeatures(), "", "null");
    features.addPairFeatures(model.pairFeatures(), "", "");
    add(model.pairFeatures(), features.pairAsNext, "null", "-TNS1|CpC");
    return features;
  }

  private void addTokenFeatures(FeatureTable table, String shape, String wordClass) {
    add(table, token, "###|C", "");
    add(table, token, word, "-WORD|C");
    add(table, token, shape, "-TYPE|C");
    add(table, token, wordClass, "-DISTSIM|C");
    String bounded = "<" + word + ">";
    int length = bounded.length();
    for (int part = 2; part <= Math.min(LONGEST_PART, length); part++) {
      add(table, token, "#" + bounded.substring(0, part), "#|C");
      if (part < length) {
        add(table, token, "#" + bounded.substring(length - part), "#|C");
      }
    }
  }

  private void addNeighbourFeatures(FeatureTable table, String shape, String wordClass) {
    add(table, asPrevious, word, "-PW|C");
    add(table, asPrevious, shape, "-PTYPE|C");
    add(table, asPrevious, wordClass, "-PDISTSIM|C");
    add(table, asNext, word, "-NW|C");
    add(table, asNext, shape, "-NTYPE|C");
    add(table, asNext, wordClass, "-NDISTSIM|C");
    add(table, before, word, "-DISJP|C");
    add(table, after, word, "-DISJN|C");
  }

  private void addPairFeatures(FeatureTable table, String shape, String wordClass) {
    add(table, pair, "PSEQ|CpC", "");
    add(table, pair, word, "-PSEQW|CpC");
    add(table, pair, shape, "-PSEQcS|CpC");
    add(table, pair, shape, "-TPS2|CpC");
    add(table, pair, wordClass, "-PSEQcDS|CpC");
    add(table, pairAsPrevious, word, "-PSEQpW|CpC");
    add(table, pairAsPrevious, shape, "-PSEQpS|CpC");
    add(table, pairAsPrevious, wordClass, "-PSEQpDS|CpC");
  }

  private static void add(FeatureTable table, float[] sum, String value, String kind) {
    table.addTo(sum, FeatureHash.of(value + kind));
  }

  private static boolean isNameCase(String word) {
    return word.length() > 1
        && (Character.isUpperCase(word.charAt(0)) || Character.isTitleCase(word.charAt(0)))
        && word.chars().skip(1).noneMatch(Character::isUpperCase);
  }
}
