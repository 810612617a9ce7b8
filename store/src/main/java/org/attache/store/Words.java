package org.attache.store;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Words as full text knows them: in lower case, without diacritics, split at whatever is neither
 * letter nor digit. Both databases are given words split here, so that both find the same.
 */
final class Words {
  private static final int LONGEST = 100;
  private static final int MOST_LETTERS = 200_000;

  private Words() {}

  /** The different words of a text, in order of first occurrence. */
  static Set<String> of(String text) {
    Set<String> words = new LinkedHashSet<>();
    of(text, words);
    return words;
  }

  /** Adds the words of a text. */
  static void of(String text, Set<String> words) {
    String plain = fold(text);
    int start = -1;
    for (int i = 0; i < plain.length(); ) {
      int c = plain.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        words.add(plain.substring(start, i));
        start = -1;
      }
      i += Character.charCount(c);
    }
    if (start >= 0) {
      words.add(plain.substring(start));
    }
  }

  /**
   * The words of a long text, as many as an index holds: a tsvector takes a megabyte, and nobody
   * looks for a word of hundreds of letters.
   */
  static Set<String> ofReport(String text) {
    Set<String> words = new LinkedHashSet<>();
    int letters = 0;
    for (String word : of(text)) {
      letters += word.length();
      if (letters > MOST_LETTERS) {
        break;
      }
      if (word.length() <= LONGEST) {
        words.add(word);
      }
    }
    return words;
  }

  /** Lower case without diacritics. */
  private static String fold(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) >= 0x80) {
        return withoutMarks(Normalizer.normalize(lower, Normalizer.Form.NFKD));
      }
    }
    return lower;
  }

  private static String withoutMarks(String decomposed) {
    StringBuilder plain = new StringBuilder(decomposed.length());
    decomposed
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
