package org.attache.reading.extract;

import java.util.Locale;

/** Texts reduced to what must agree when two of them say the same. */
final class PlainText {
  private PlainText() {}

  /** Letters and digits only, lower case. */
  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        plain.append(Character.toLowerCase(c));
      }
    }
    return plain.toString();
  }

  /** Lower case, with straight apostrophes and common blanks, as the word lists are written. */
  static String lowerCase(String text) {
    return text.replace('’', '\'').replace('\u00a0', ' ').toLowerCase(Locale.ROOT);
  }

  /** A lower-case line without the marks, digits and blanks around its words. */
  static String words(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && !Character.isLetter(line.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetter(line.charAt(end - 1))) {
      end--;
    }
    StringBuilder words = new StringBuilder(end - start);
    boolean gap = false;
    for (int i = start; i < end; i++) {
      char c = line.charAt(i);
      if (Character.isWhitespace(c) || ",|/·•".indexOf(c) >= 0) {
        gap = true;
      } else {
        if (gap) {
          words.append(' ');
          gap = false;
        }
        words.append(c);
      }
    }
    return words.toString();
  }

  /** On one line, with single blanks. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && c != '\u00a0') {
        line.append(c);
      } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().strip();
  }
}
