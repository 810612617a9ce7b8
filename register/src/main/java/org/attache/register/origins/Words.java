package org.attache.register.origins;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a text as copies share them: lower case, without accents, marks and layout. */
final class Words {
  private Words() {}

  /** In scripts without blanks between words each sign is a word. */
  static List<String> of(CharSequence text) {
    String folded = fold(text);
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < folded.length(); ) {
      int c = folded.codePointAt(i);
      boolean sign = Character.isIdeographic(c);
      boolean inWord = !sign && Character.isLetterOrDigit(c);
      if (!inWord && start >= 0) {
        words.add(folded.substring(start, i));
        start = -1;
      } else if (inWord && start < 0) {
        start = i;
      }
      int next = i + Character.charCount(c);
      if (sign) {
        words.add(folded.substring(i, next));
      }
      i = next;
    }
    if (start >= 0) {
      words.add(folded.substring(start));
    }
    return words;
  }

  /** A name such as an outlet's, so that its spellings agree. */
  static String key(String name) {
    return String.join(" ", of(name));
  }

  private static String fold(CharSequence text) {
    String lower = text.toString().toLowerCase(Locale.ROOT);
    boolean plain = true;
    for (int i = 0; i < lower.length() && plain; i++) {
      plain = lower.charAt(i) < 0x80;
    }
    if (plain) {
      return lower;
    }
    String apart = Normalizer.normalize(lower, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        folded.append(c);
      }
    }
    return folded.toString();
  }
}
