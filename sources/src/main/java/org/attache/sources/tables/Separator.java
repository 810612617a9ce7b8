package org.attache.sources.tables;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What stands between the fields of a table. */
public enum Separator {
  COMMA(','),
  SEMICOLON(';'),
  TAB('\t'),
  BAR('|');

  private final char sign;

  Separator(char sign) {
    this.sign = sign;
  }

  /** One of ASCII. */
  public char sign() {
    return sign;
  }

  /** Its name in lower case, for a media type's parameter. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one of that name. */
  public static Optional<Separator> of(String word) {
    return Arrays.stream(values()).filter(s -> s.word().equals(word)).findFirst();
  }

  /**
   * The one that stands most often in the first line of a text, outside of quotation marks; the
   * comma if none does.
   */
  public static Separator in(String text) {
    Separator best = COMMA;
    long most = 0;
    for (Separator separator : values()) {
      long count = count(text, separator.sign);
      if (count > most) {
        most = count;
        best = separator;
      }
    }
    return best;
  }

  private static long count(String text, char sign) {
    long count = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        break;
      } else if (!quoted && c == sign) {
        count++;
      }
    }
    return count;
  }
}
