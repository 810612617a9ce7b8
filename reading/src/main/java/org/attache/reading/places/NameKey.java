package org.attache.reading.places;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which names of places are compared: lower case, without accents, apostrophes and
 * points, hyphens as spaces, "Saint" for "St." The generator of the gazetteer does the same.
 */
final class NameKey {
  private NameKey() {}

  static String of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      append(key, plain.charAt(i));
    }
    int end = key.length();
    if (end > 0 && key.charAt(end - 1) == ' ') {
      key.setLength(end - 1);
    }
    return spelledOut(key.toString());
  }

  private static void append(StringBuilder key, char c) {
    if (Character.getType(c) == Character.NON_SPACING_MARK) {
      return;
    }
    switch (c) {
      case '\'', '’', '‘', 'ʻ', 'ʼ', '`', '´', '.', ',' -> {}
      case '-', '‐', '‑', '–', '—', '/' -> space(key);
      case 'ł' -> key.append('l');
      case 'ø' -> key.append('o');
      case 'đ', 'ð' -> key.append('d');
      case 'ı' -> key.append('i');
      case 'ə' -> key.append('a');
      case 'ß' -> key.append("ss");
      case 'æ' -> key.append("ae");
      case 'œ' -> key.append("oe");
      case 'þ' -> key.append("th");
      default -> {
        if (Character.isWhitespace(c)) {
          space(key);
        } else {
          key.append(c);
        }
      }
    }
  }

  private static void space(StringBuilder key) {
    if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
      key.append(' ');
    }
  }

  private static String spelledOut(String key) {
    if (key.startsWith("st ")) {
      return "saint " + key.substring(3);
    }
    if (key.startsWith("mt ")) {
      return "mount " + key.substring(3);
    }
    return key.startsWith("ft ") ? "fort " + key.substring(3) : key;
  }
}
