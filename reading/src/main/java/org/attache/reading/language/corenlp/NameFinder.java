package org.attache.reading.language.corenlp;

import edu.stanford.nlp.process.Americanize;
import java.util.Arrays;
import java.util.List;
import org.attache.reading.language.NameType;

/**
 * Marks names in a sentence: our own evaluator of CoreNLP's published three-class model. Scores
 * come from features of each token and of each two neighbours; the best sequence of labels is found
 * exactly (Viterbi). For one thread.
 */
final class NameFinder {
  /** Words whose features are kept; a newcomer replaces whoever holds its place. */
  private static final int KEPT_WORDS = 1 << 13;

  /** How far before and after a token any word counts. */
  private static final int NEAR = 5;

  /** How near and how far the same word is looked for. */
  private static final int SAME_WORD_FROM = 3;

  private static final int SAME_WORD_TO = 150;

  private final NameModel model;
  private final int labels;
  private final WordFeatures[] kept = new WordFeatures[KEPT_WORDS];
  private final String[] keptWords = new String[KEPT_WORDS];
  private final WordFeatures boundary;
  private final float[] noPattern;
  private final float[] wordFollows;
  private final float[] wordPrecedes;
  private final float[] tokenScores;
  private final float[] pairScores;

  NameFinder(NameModel model) {
    this.model = model;
    labels = model.labels();
    boundary = WordFeatures.ofBoundary(model);
    noPattern = weights("NO-OCCURRENCE-PATTERN|C");
    wordFollows = weights("X-NEXT-OCCURRENCE-X|C");
    wordPrecedes = weights("X-PREV-OCCURRENCE-X|C");
    tokenScores = new float[labels];
    pairScores = new float[labels * labels];
  }

  private float[] weights(String feature) {
    float[] weights = new float[labels];
    model.tokenFeatures().addTo(weights, FeatureHash.of(feature));
    return weights;
  }

  /** The type of each word; words as CoreNLP's tokenizer gives them. */
  NameType[] find(List<String> words) {
    WordFeatures[] sentence = new WordFeatures[words.size()];
    for (int i = 0; i < sentence.length; i++) {
      sentence[i] = features(words.get(i));
    }
    byte[][] from = new byte[sentence.length][labels];
    float[] best = new float[labels];
    Arrays.fill(best, 1, labels, Float.NEGATIVE_INFINITY);
    for (int i = 0; i < sentence.length; i++) {
      scoreToken(sentence, i);
      scorePair(sentence, i);
      best = extend(best, from[i]);
    }
    NameType[] types = new NameType[sentence.length];
    int label = 0;
    for (int l = 1; l < labels; l++) {
      if (best[l] > best[label]) {
        label = l;
      }
    }
    for (int i = sentence.length - 1; i >= 0; i--) {
      types[i] = model.type(label);
      label = from[i][label];
    }
    return types;
  }

  /** The best score of a sequence that ends in each label, and which label came before it. */
  private float[] extend(float[] before, byte[] from) {
    float[] best = new float[labels];
    for (int l = 0; l < labels; l++) {
      best[l] = Float.NEGATIVE_INFINITY;
      for (int p = 0; p < labels; p++) {
        float score = before[p] + pairScores[p * labels + l];
        if (score > best[l]) {
          best[l] = score;
          from[l] = (byte) p;
        }
      }
      best[l] += tokenScores[l];
    }
    return best;
  }

  private WordFeatures features(String word) {
    int place = word.hashCode();
    place = (place ^ (place >>> 15)) & (KEPT_WORDS - 1);
    if (!word.equals(keptWords[place])) {
      keptWords[place] = word;
      kept[place] = WordFeatures.of(model, Americanize.americanize(word));
    }
    return kept[place];
  }

  private WordFeatures at(WordFeatures[] sentence, int i) {
    return i >= 0 && i < sentence.length ? sentence[i] : boundary;
  }

  private void scoreToken(WordFeatures[] sentence, int i) {
    WordFeatures word = sentence[i];
    WordFeatures previous = at(sentence, i - 1);
    WordFeatures next = at(sentence, i + 1);
    for (int l = 0; l < labels; l++) {
      tokenScores[l] = word.token[l] + previous.asPrevious[l] + next.asNext[l];
    }
    FeatureTable table = model.tokenFeatures();
    table.addTo(tokenScores, Join.PW_CTYPE.of(previous.wordHash, word.shapeHash, word.shapePower));
    table.addTo(tokenScores, Join.NW_CTYPE.of(word.shapeHash, next.wordHash, next.wordPower));
    table.addTo(tokenScores, Join.PCTYPE.of(previous.shapeHash, word.shapeHash, word.shapePower));
    table.addTo(tokenScores, Join.CNTYPE.of(word.shapeHash, next.shapeHash, next.shapePower));
    long two = Join.DOTS.of(previous.shapeHash, word.shapeHash, word.shapePower);
    table.addTo(tokenScores, Join.PCNTYPE.of(two, next.shapeHash, next.shapePower));
    if (previous.isShort) {
      long farther = at(sentence, i - 2).wordHash;
      table.addTo(tokenScores, Join.PPW_CTYPE.of(farther, word.shapeHash, word.shapePower));
    }
    if (next.isShort) {
      long farther = at(sentence, i + 2).wordHash;
      table.addTo(tokenScores, Join.NNW_CTYPE.of(farther, word.shapeHash, word.shapePower));
    }
    for (int distance = 1; distance <= NEAR; distance++) {
      addNear(sentence, i, distance, 1);
      addNear(sentence, i, distance, -1);
    }
    addPattern(sentence, i);
  }

  /** Counts a word near the token once, however often it stands there. */
  private void addNear(WordFeatures[] sentence, int i, int distance, int direction) {
    WordFeatures near = at(sentence, i + direction * distance);
    for (int nearer = 1; nearer < distance; nearer++) {
      WordFeatures other = at(sentence, i + direction * nearer);
      if (other == near || other.word.equals(near.word)) {
        return;
      }
    }
    add(direction > 0 ? near.after : near.before);
  }

  /** Whether a capitalised word among small ones stands elsewhere in the sentence too. */
  private void addPattern(WordFeatures[] sentence, int i) {
    WordFeatures next = at(sentence, i + 1);
    if (!sentence[i].isNameCase
        || !next.isLowerCase
        || !next.hasLetter
        || !at(sentence, i - 1).hasLetter) {
      add(noPattern);
      return;
    }
    String word = sentence[i].word;
    if (stands(word, sentence, i + SAME_WORD_FROM, Math.min(sentence.length, i + SAME_WORD_TO))) {
      add(wordFollows);
    }
    if (stands(word, sentence, Math.max(0, i - SAME_WORD_TO + 1), i - SAME_WORD_FROM + 1)) {
      add(wordPrecedes);
    }
  }

  private static boolean stands(String word, WordFeatures[] sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence[i].word.equals(word)) {
        return true;
      }
    }
    return false;
  }

  private void add(float[] weights) {
    for (int l = 0; l < labels; l++) {
      tokenScores[l] += weights[l];
    }
  }

  private void scorePair(WordFeatures[] sentence, int i) {
    WordFeatures word = sentence[i];
    WordFeatures previous = at(sentence, i - 1);
    WordFeatures next = at(sentence, i + 1);
    for (int p = 0; p < pairScores.length; p++) {
      pairScores[p] = word.pair[p] + previous.pairAsPrevious[p] + next.pairAsNext[p];
    }
    FeatureTable table = model.pairFeatures();
    table.addTo(pairScores, Join.PSEQW2.of(previous.wordHash, word.wordHash, word.wordPower));
    table.addTo(pairScores, Join.TYPES.of(previous.shapeHash, word.shapeHash, word.shapePower));
    table.addTo(pairScores, Join.PSEQPCDS.of(previous.classHash, word.classHash, word.classPower));
  }

  /** A kind of feature made of two strings: what stands between and behind them. */
  private record Join(long between, long betweenPower, long behind, long behindPower) {
    static final Join DOTS = new Join("...", "");
    static final Join PW_CTYPE = new Join("...", "-PW_CTYPE|C");
    static final Join NW_CTYPE = new Join("...", "-NW_CTYPE|C");
    static final Join PCTYPE = new Join("...", "-PCTYPE|C");
    static final Join CNTYPE = new Join("...", "-CNTYPE|C");
    static final Join PCNTYPE = new Join("...", "-PCNTYPE|C");
    static final Join PPW_CTYPE = new Join("...", "-PPW_CTYPE|C");
    static final Join NNW_CTYPE = new Join("...", "-NNW_CTYPE|C");
    static final Join PSEQW2 = new Join("-", "-PSEQW2|CpC");
    static final Join TYPES = new Join("-", "-TYPES|CpC");
    static final Join PSEQPCDS = new Join("-", "-PSEQpcDS|CpC");

    Join(String between, String behind) {
      this(
          FeatureHash.of(between),
          FeatureHash.power(between.length()),
          FeatureHash.of(behind),
          FeatureHash.power(behind.length()));
    }

    /** The hash of the whole; {@code rightPower} is what the left grows by before the right. */
    long of(long left, long right, long rightPower) {
      return ((left * betweenPower + between) * rightPower + right) * behindPower + behind;
    }
  }
}
