package org.attache.reading.extract;

import java.util.Locale;

/**
 * What tells prose from labels.
 *
 * @param words of scripts that put no blanks between words, two signs count as one
 * @param smallWords frequent words such as articles and prepositions, in any language
 * @param sentenceEnds marks that end sentences
 */
record TextCounts(int words, int smallWords, int sentenceEnds) {
  static final String SENTENCE_ENDS = ".!?…。！？";

  private static final int LONGEST_SMALL_WORD = 7;

  static TextCounts of(String text) {
    TextLanguage languages = TextLanguage.shipped();
    int words = 0;
    int small = 0;
    int ends = 0;
    int unspaced = 0;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (isUnspaced(c)) {
        unspaced++;
      } else if (Character.isLetterOrDigit(c)) {
        start = start < 0 ? i : start;
        continue;
      } else if (SENTENCE_ENDS.indexOf(c) >= 0) {
        ends++;
      }
      if (start >= 0) {
        words++;
        if (i - start <= LONGEST_SMALL_WORD
            && languages.isSmallWord(text.substring(start, i).toLowerCase(Locale.ROOT))) {
          small++;
        }
        start = -1;
      }
    }
    return new TextCounts(words + unspaced / 2, small + unspaced / 6, ends);
  }

  private static boolean isUnspaced(char c) {
    return c >= 0x0E00
        && (c <= 0x0EFF || (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF));
  }
}
