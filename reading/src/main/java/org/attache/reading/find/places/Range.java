package org.attache.reading.find.places;

import java.util.List;
import org.attache.reading.language.NameType;
import org.attache.reading.language.Token;

/** Tokens {@code first} to before {@code end} of a sentence. */
record Range(int first, int end) {
  Range {
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException("empty range " + first + ".." + end);
    }
  }

  /** From this token on as many as the name model gives the same type. */
  static Range run(List<Token> tokens, int first) {
    int end = first + 1;
    while (is(tokens, end, tokens.get(first).name())) {
      end++;
    }
    return new Range(first, end);
  }

  static boolean is(List<Token> tokens, int i, NameType type) {
    return i >= 0 && i < tokens.size() && tokens.get(i).name() == type;
  }

  static boolean isCapitalised(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }

  int length() {
    return end - first;
  }
}
