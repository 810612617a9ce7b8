package org.attache.reading.extract;

import java.util.Locale;

/**
 * What tells prose from labels.
 *
 * @param words of scripts that put no blanks between words, two signs count as one
 * @param smallWords frequent words such as articles and prepositions, in any language; not counted
 *     in labels
 * @param sentenceEnds marks that end sentences
 */
record TextCounts(int words, int smallWords, int sentenceEnds) {
  static final String SENTENCE_ENDS = ".!?…。！？";

  private static final int LONGEST_SMALL_WORD = 7;

  /** Labels are told from prose by their length alone. */
  private static final int ENOUGH_WORDS = 8;

  static TextCounts of(String text) {
    int words = 0;
    int ends = 0;
    int unspaced = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      if (letter && isUnspaced(c)) {
        unspaced++;
        letter = false;
      } else if (!letter && SENTENCE_ENDS.indexOf(c) >= 0) {
        ends++;
      }
      words += letter && !inWord ? 1 : 0;
      inWord = letter;
    }
    int small = words >= ENOUGH_WORDS ? smallWords(text) : 0;
    return new TextCounts(words + unspaced / 2, small + unspaced / 6, ends);
  }

  private static int smallWords(String text) {
    TextLanguage languages = TextLanguage.shipped();
    int small = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
        int length = i - start;
        if (length > 0
            && length <= LONGEST_SMALL_WORD
            && languages.isSmallWord(text.substring(start, i).toLowerCase(Locale.ROOT))) {
          small++;
        }
        start = i + 1;
      }
    }
    return small;
  }

  private static boolean isUnspaced(char c) {
    return c >= 0x0E00
        && (c <= 0x0EFF || (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF));
  }
}
