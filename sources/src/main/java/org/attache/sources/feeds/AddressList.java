package org.attache.sources.feeds;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A file with one address a line; lines that begin with {@code #} are remarks. */
public final class AddressList {
  private AddressList() {}

  /**
   * Whether all whole lines at the beginning of a text are addresses.
   *
   * @param head the first bytes; a last line without line break counts only if it is all there is
   */
  public static boolean isOne(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    int end = text.lastIndexOf('\n');
    int found = 0;
    for (String line : (end < 0 ? text : text.substring(0, end)).split("\n", -1)) {
      String stripped = withoutMark(line).strip();
      if (isAddress(stripped)) {
        found++;
      } else if (!stripped.isEmpty() && !stripped.startsWith("#")) {
        return false;
      }
    }
    return found > 0;
  }

  private static String withoutMark(String line) {
    return line.startsWith("ï»¿") ? line.substring(3) : line;
  }

  /** Whether a line is an address of a page and nothing else. */
  public static boolean isAddress(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return (lower.startsWith("http://") || lower.startsWith("https://"))
        && line.chars().noneMatch(c -> c <= ' ');
  }
}
