package org.attache.register.origins;

import java.util.List;
import org.attache.model.Span;

/**
 * What of a text is the reporter's own: not page residue, and not what somebody else is quoted
 * with. Two reporters who quote the same statement are independent of each other.
 */
final class OwnText {
  /** In words. A shorter quotation is a name or a turn of phrase. */
  private static final int SHORTEST_QUOTATION = 6;

  private OwnText() {}

  /** The text without its furniture. */
  static String withoutFurniture(String text, List<Span> furniture) {
    if (furniture.isEmpty()) {
      return text;
    }
    StringBuilder rest = new StringBuilder(text.length());
    int from = 0;
    for (Span span : furniture.stream().sorted().toList()) {
      if (span.start() > from) {
        rest.append(text, from, Math.min(span.start(), text.length())).append(' ');
      }
      from = Math.max(from, span.end());
    }
    return rest.append(text, Math.min(from, text.length()), text.length()).toString();
  }

  /** The text without quotations. One that is not closed ends with its paragraph. */
  static String withoutQuotations(String text) {
    StringBuilder rest = new StringBuilder(text.length());
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (open < 0 && isOpening(c)) {
        open = i;
      } else if (open >= 0 && (isClosing(c) || c == '\n')) {
        keepIfShort(text, open, i, rest);
        open = -1;
      } else if (open < 0) {
        rest.append(c);
      }
    }
    if (open >= 0) {
      keepIfShort(text, open, text.length(), rest);
    }
    return rest.toString();
  }

  private static void keepIfShort(String text, int from, int to, StringBuilder rest) {
    int words = 0;
    for (int i = from; i < to && words < SHORTEST_QUOTATION; i++) {
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
    rest.append(' ');
    if (words + 1 < SHORTEST_QUOTATION) {
      rest.append(text, from + 1, to);
    }
    rest.append(' ');
  }

  private static boolean isOpening(char c) {
    return c == '"' || c == '“' || c == '„' || c == '«';
  }

  private static boolean isClosing(char c) {
    return c == '"' || c == '”' || c == '»' || c == '“';
  }
}
