package org.attache.sources.pdf;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a column, in points from the page's upper left corner.
 *
 * @param page counted from 0
 * @param column counted over all pages; lines of one column stand one below the other
 * @param size of most of its signs' font
 */
record Line(
    String text, double left, double right, double base, double size, int page, int column) {

  /**
   * A line of words.
   *
   * @param words from left to right, at least one
   */
  static Line of(List<Word> words, int page, int column) {
    Word longest = words.get(0);
    for (Word word : words) {
      longest = word.text().length() > longest.text().length() ? word : longest;
    }
    return new Line(
        words.stream().map(Word::text).collect(Collectors.joining(" ")),
        words.get(0).left(),
        words.get(words.size() - 1).right(),
        words.get(0).base(),
        longest.size(),
        page,
        column);
  }
}
