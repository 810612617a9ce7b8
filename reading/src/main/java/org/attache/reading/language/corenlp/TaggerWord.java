package org.attache.reading.language.corenlp;

import static org.attache.reading.language.corenlp.TaggerModel.feature;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * What the tagger's model knows of a word wherever it stands: the tags it may have, and the rows of
 * weights it brings as the word itself, as the one before and as the one after.
 */
final class TaggerWord {
  private static final int SHAPER = WordShapeClassifier.lookupShaper("chris2");
  private static final int RARE_SHAPER = WordShapeClassifier.lookupShaper("chris4");

  /** The last words of companies' names, which the model was trained with. */
  private static final Set<String> COMPANY_ENDS =
      Set.of(
          "Company",
          "COMPANY",
          "Co.",
          "Co",
          "Cos.",
          "CO.",
          "COS.",
          "Corporation",
          "CORPORATION",
          "Corp.",
          "Corp",
          "CORP.",
          "Incorporated",
          "INCORPORATED",
          "Inc.",
          "Inc",
          "INC.",
          "Association",
          "ASSOCIATION",
          "Assn",
          "ASSN",
          "Limited",
          "LIMITED",
          "Ltd.",
          "LTD.",
          "L.P.");

  private final TaggerModel model;
  private final String word;
  private final int entry;

  final String wordClass;
  final byte[] tags;
  final boolean isRare;
  final boolean beginsWithCapital;
  final boolean endsCompany;

  /** Rows as the word itself. */
  final int[] own;

  /** Rows as the neighbour of any word, and beside those as the neighbour of a rare one. */
  final int[] asPrevious;

  final int[] asNext;
  final int[] beforeRare;
  final int[] afterRare;

  /** Rows of a rare word as the first of its sentence, or as a later one. */
  final int[] ifFirst;

  final int[] ifLater;

  /** A word as CoreNLP's tokenizer gives it. */
  TaggerWord(TaggerModel model, String surface) {
    this.model = model;
    word = Americanize.americanize(surface);
    entry = model.entry(word);
    tags = model.tagsOf(entry);
    isRare = model.isRare(entry);
    wordClass = model.wordClass(word);
    beginsWithCapital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    endsCompany = COMPANY_ENDS.contains(word);
    String shape = WordShapeClassifier.wordShape(word, SHAPER);
    asPrevious = rows(feature(TaggerModel.PREVIOUS_WORD, word));
    asNext = rows(feature(TaggerModel.NEXT_WORD, word));
    beforeRare =
        rows(
            feature(TaggerModel.PREVIOUS_SHAPE, shape),
            feature(TaggerModel.PREVIOUS_CLASS, wordClass));
    afterRare =
        rows(feature(TaggerModel.NEXT_SHAPE, shape), feature(TaggerModel.NEXT_CLASS, wordClass));
    if (isRare) {
      own = rows(rareFeatures(shape));
      String known = tagInLowerCase();
      ifFirst =
          rows(
              feature(TaggerModel.FIRST_WITH_CAPITAL, known),
              feature(TaggerModel.LATER_WITH_CAPITAL, "0"),
              flag(TaggerModel.FIRST_HAS_CAPITAL, hasCapital()));
      ifLater =
          rows(
              feature(TaggerModel.FIRST_WITH_CAPITAL, "0"),
              feature(TaggerModel.LATER_WITH_CAPITAL, known),
              flag(TaggerModel.FIRST_HAS_CAPITAL, false));
    } else {
      own = rows(feature(TaggerModel.WORD, word));
      ifFirst = new int[0];
      ifLater = new int[0];
    }
  }

  /** The first tag of the same word without its capital; "0" where there is none. */
  private String tagInLowerCase() {
    if (!beginsWithCapital) {
      return "0";
    }
    int lower = model.entry(word.toLowerCase(Locale.ROOT));
    return lower < 0 ? "0" : model.firstTagOf(lower);
  }

  private boolean hasCapital() {
    return word.chars().anyMatch(Character::isUpperCase);
  }

  private long[] rareFeatures(String shape) {
    boolean letter = word.chars().anyMatch(Character::isLetter);
    boolean digit = word.chars().anyMatch(Character::isDigit);
    boolean dash = word.indexOf('-') >= 0;
    long[] features = new long[11 + 2 * TaggerModel.LONGEST_AFFIX];
    int n = 0;
    features[n++] = feature(TaggerModel.WORD, word);
    features[n++] = feature(TaggerModel.SHAPE, shape);
    features[n++] = feature(TaggerModel.CLASS, wordClass);
    features[n++] = flag(TaggerModel.HAS_CAPITAL, hasCapital());
    features[n++] = flag(TaggerModel.HAS_DIGIT, digit);
    features[n++] = flag(TaggerModel.HAS_DASH, dash);
    features[n++] = flag(TaggerModel.HAS_LETTER_DIGIT_DASH, letter && digit && dash);
    features[n++] = flag(TaggerModel.ALL_CAPITALS, word.chars().allMatch(Character::isUpperCase));
    features[n++] = flag(TaggerModel.HAS_CAPITAL_DIGIT_DASH, hasCapital() && digit && dash);
    features[n++] = flag(TaggerModel.NO_LETTER_OR_DIGIT, !letter && !digit);
    features[n++] =
        feature(TaggerModel.RARE_SHAPE, WordShapeClassifier.wordShape(word, RARE_SHAPER));
    for (int affix = 1; affix <= TaggerModel.LONGEST_AFFIX; affix++) {
      features[n++] = affix(TaggerModel.PREFIX + affix - 1, 0, affix);
      features[n++] = affix(TaggerModel.SUFFIX + affix - 1, word.length() - affix, affix);
    }
    return features;
  }

  private long affix(int template, int start, int length) {
    return word.length() < length
        ? feature(template, "######")
        : feature(template, word, start, start + length);
  }

  private static long flag(int template, boolean set) {
    return feature(template, set ? "1" : "0");
  }

  private int[] rows(long... features) {
    return Arrays.stream(features).mapToInt(model::row).filter(row -> row >= 0).toArray();
  }
}
