package org.attache.reading.language.corenlp;

import java.util.Arrays;
import java.util.List;

/**
 * Gives each word of a sentence its part of speech: our own evaluator of CoreNLP's published
 * left-three-words model. The best sequence of tags is found exactly (Viterbi). For one thread.
 *
 * <p>The model is normalised at each word over all tags, given the two before it. That sum is what
 * costs most; as the score of a tag is one of the word plus one of the two tags before, its
 * exponential is a product of two, and the sum over tags a scalar product of an array of the word
 * and a stored one.
 */
final class Tagger {
  /** Words whose features are kept; a newcomer replaces whoever holds its place. */
  private static final int KEPT_WORDS = 1 << 13;

  /** How far after a word the end of a company's name counts. */
  private static final int COMPANY_NAME = 3;

  private static final long COMPANY = TaggerModel.feature(TaggerModel.COMPANY, "1");
  private static final long NO_COMPANY = TaggerModel.feature(TaggerModel.COMPANY, "0");

  private final TaggerModel model;
  private final TaggerWord[] kept = new TaggerWord[KEPT_WORDS];
  private final String[] keptWords = new String[KEPT_WORDS];
  private final TaggerWord beyond;
  private final TaggerWord end;
  private final byte[] beyondTags;
  private final double[] scores;
  private final double[] factors;

  Tagger(TaggerModel model) {
    this.model = model;
    beyond = new TaggerWord(model, TaggerModel.BEYOND);
    end = new TaggerWord(model, TaggerModel.END);
    beyondTags = new byte[] {(byte) model.tags()};
    scores = new double[model.tags()];
    factors = new double[model.width()];
  }

  /** The Penn Treebank tag of each word; words as CoreNLP's tokenizer gives them. */
  String[] tag(List<String> words) {
    int size = words.size() + 1;
    TaggerWord[] sentence = new TaggerWord[size];
    for (int i = 0; i < size - 1; i++) {
      sentence[i] = word(words.get(i));
    }
    sentence[size - 1] = end;
    byte[][] from = new byte[size][];
    double[] best = {0};
    byte[] second = beyondTags;
    byte[] first = beyondTags;
    for (int i = 0; i < size; i++) {
      score(sentence, i);
      byte[] tags = sentence[i].tags;
      from[i] = new byte[first.length * tags.length];
      best = extend(best, second, first, tags, from[i]);
      second = first;
      first = tags;
    }
    return path(sentence, best, from);
  }

  private TaggerWord word(String word) {
    int hash = word.hashCode();
    int place = (hash ^ (hash >>> 16)) & (KEPT_WORDS - 1);
    if (!word.equals(keptWords[place])) {
      kept[place] = new TaggerWord(model, word);
      keptWords[place] = word;
    }
    return kept[place];
  }

  /** What the words say of each tag at a place, before any tags are known. */
  private void score(TaggerWord[] sentence, int at) {
    TaggerWord word = sentence[at];
    TaggerWord previous = at == 0 ? beyond : sentence[at - 1];
    TaggerWord next = at + 1 < sentence.length ? sentence[at + 1] : beyond;
    Arrays.fill(scores, 0);
    add(word.own);
    add(previous.asPrevious);
    add(next.asNext);
    if (word.isRare) {
      add(previous.beforeRare);
      add(next.afterRare);
      String classes = previous.wordClass + "|" + word.wordClass + "|" + next.wordClass;
      add(TaggerModel.feature(TaggerModel.THREE_CLASSES, classes));
      add(at == 0 ? word.ifFirst : word.ifLater);
      add(isInCompanyName(sentence, at) ? COMPANY : NO_COMPANY);
    }
  }

  private void add(long feature) {
    model.addTo(scores, model.row(feature));
  }

  private void add(int[] rows) {
    for (int row : rows) {
      model.addTo(scores, row);
    }
  }

  private static boolean isInCompanyName(TaggerWord[] sentence, int at) {
    if (!sentence[at].beginsWithCapital) {
      return false;
    }
    int last = Math.min(sentence.length - 1, at + COMPANY_NAME);
    for (int i = at; i <= last; i++) {
      if (sentence[i].endsCompany) {
        return true;
      }
    }
    return false;
  }

  /**
   * One word further.
   *
   * @param best the score of the best sequence for each two last tags: those of the word before
   *     last, then those of the last
   * @param from is given, for each two last tags afterwards, which tag stood before them
   * @return the same for the last word and this one
   */
  private double[] extend(double[] best, byte[] second, byte[] first, byte[] tags, byte[] from) {
    double[] extended = new double[first.length * tags.length];
    Arrays.fill(extended, Double.NEGATIVE_INFINITY);
    boolean isCertain = second.length == 1 && first.length == 1;
    double highest = 0;
    if (!isCertain) {
      highest = toFactors();
    }
    for (int s = 0; s < second.length; s++) {
      for (int f = 0; f < first.length; f++) {
        int pair = model.pair(second[s], first[f]);
        double before = best[s * first.length + f];
        if (!isCertain) {
          before -= highest + Math.log(model.total(pair, factors));
        }
        for (int t = 0; t < tags.length; t++) {
          double score = before + scores[tags[t]] + model.pairScore(pair + tags[t]);
          int place = f * tags.length + t;
          if (score > extended[place]) {
            extended[place] = score;
            from[place] = (byte) s;
          }
        }
      }
    }
    return extended;
  }

  /** Exponentials of the scores, over that of the highest, which is returned. */
  private double toFactors() {
    double highest = scores[0];
    for (double score : scores) {
      highest = Math.max(highest, score);
    }
    for (int tag = 0; tag < scores.length; tag++) {
      factors[tag] = Math.exp(scores[tag] - highest);
    }
    return highest;
  }

  private String[] path(TaggerWord[] sentence, double[] best, byte[][] from) {
    int size = sentence.length;
    int place = 0;
    for (int i = 1; i < best.length; i++) {
      if (best[i] > best[place]) {
        place = i;
      }
    }
    String[] found = new String[size - 1];
    for (int i = size - 1; i >= 1; i--) {
      int first = place / sentence[i].tags.length;
      found[i - 1] = model.tag(sentence[i - 1].tags[first]);
      int second = from[i][place];
      place = second * sentence[i - 1].tags.length + first;
    }
    return found;
  }
}
