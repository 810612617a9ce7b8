package org.attache.register.resolve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Words without what spellings differ in: case, diacritics, hyphens, apostrophes. */
public final class Letters {
  /** Letters that Unicode does not take apart. */
  private static final Map<Character, String> PLAIN =
      Map.ofEntries(
          Map.entry('ł', "l"),
          Map.entry('ø', "o"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ı', "i"),
          Map.entry('ə', "a"),
          Map.entry('ħ', "h"),
          Map.entry('ŋ', "n"));

  private Letters() {}

  /** Lower case, without diacritics; everything but letters and digits becomes one space. */
  public static String fold(String text) {
    return isAscii(text)
        ? foldAscii(text)
        : foldDecomposed(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD));
  }

  /** By hand: nearly all text is, and all that is compared is folded. */
  private static String foldAscii(String text) {
    char[] folded = new char[text.length()];
    int size = 0;
    for (int i = 0; i < folded.length; i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        folded[size++] = c;
      } else if (c >= 'A' && c <= 'Z') {
        folded[size++] = (char) (c + ('a' - 'A'));
      } else if (size > 0 && folded[size - 1] != ' ' && isGap(c)) {
        folded[size++] = ' ';
      }
    }
    if (size > 0 && folded[size - 1] == ' ') {
      size--;
    }
    return new String(folded, 0, size);
  }

  private static String foldDecomposed(String apart) {
    StringBuilder folded = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (c < 128) {
          folded.append(c);
        } else {
          folded.append(PLAIN.getOrDefault(c, String.valueOf(c)));
        }
      } else if (isGap(c) && folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString().strip();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  /** The folded words. */
  public static List<String> words(String text) {
    String folded = fold(text);
    if (folded.isEmpty()) {
      return List.of();
    }
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int end = folded.indexOf(' '); end >= 0; end = folded.indexOf(' ', from)) {
      words.add(folded.substring(from, end));
      from = end + 1;
    }
    words.add(folded.substring(from));
    return words;
  }

  /** The folded words that are longer than so many letters. */
  public static Stream<String> wordsOver(int letters, String text) {
    return words(text).stream().filter(word -> word.length() > letters);
  }

  /** Diacritics and apostrophes vanish: O'Brien is OBrien, Sana'a is Sanaa. */
  private static boolean isGap(char c) {
    return Character.getType(c) != Character.NON_SPACING_MARK
        && c != '\''
        && c != '’'
        && c != '‘'
        && c != 'ʼ'
        && c != '`';
  }
}
