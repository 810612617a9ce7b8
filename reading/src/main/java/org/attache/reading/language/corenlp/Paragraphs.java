package org.attache.reading.language.corenlp;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.Span;

/**
 * Cuts a text into stretches that no sentence crosses: paragraphs, and lines where lines are not
 * merely wrapped. Furniture falls out.
 */
final class Paragraphs {
  /** A line this long that does not end a sentence was probably wrapped by its sender. */
  private static final int WRAPPED_LINE_MIN = 45;

  private static final int WRAPPED_LINE_MAX = 100;

  private Paragraphs() {}

  static List<Span> of(String text, List<Span> furniture) {
    boolean wrapped = isHardWrapped(text);
    List<Span> found = new ArrayList<>();
    int n = text.length();
    int start = 0;
    int nextFurniture = 0;
    List<Span> skip = furniture.stream().sorted().toList();
    int i = 0;
    while (i < n) {
      while (nextFurniture < skip.size() && skip.get(nextFurniture).end() <= i) {
        nextFurniture++;
      }
      if (nextFurniture < skip.size() && skip.get(nextFurniture).start() <= i) {
        add(text, start, i, found);
        i = skip.get(nextFurniture).end();
        start = i;
        continue;
      }
      if (isLineBreak(text.charAt(i)) && (!wrapped || isBlankLineAhead(text, i))) {
        add(text, start, i, found);
        start = i + 1;
      }
      i++;
    }
    add(text, start, n, found);
    return found;
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isBlankLineAhead(String text, int lineBreak) {
    int i = lineBreak + 1;
    if (text.charAt(lineBreak) == '\r' && i < text.length() && text.charAt(i) == '\n') {
      i++;
    }
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i >= text.length() || isLineBreak(text.charAt(i));
  }

  /** Whether most lines are cut at a column rather than at the end of a sentence. */
  private static boolean isHardWrapped(String text) {
    int long_ = 0;
    int open = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        int length = i - start;
        if (length > WRAPPED_LINE_MAX) {
          return false;
        }
        if (length >= WRAPPED_LINE_MIN) {
          long_++;
          if (".!?\"'”’:".indexOf(text.charAt(i - 1)) < 0) {
            open++;
          }
        }
        start = i + 1;
      }
    }
    return long_ >= 4 && open * 10 >= long_ * 6;
  }

  private static void add(String text, int start, int end, List<Span> found) {
    int s = start;
    int e = end;
    while (s < e && Character.isWhitespace(text.charAt(s))) {
      s++;
    }
    while (e > s && Character.isWhitespace(text.charAt(e - 1))) {
      e--;
    }
    if (s < e) {
      found.add(new Span(s, e));
    }
  }
}
