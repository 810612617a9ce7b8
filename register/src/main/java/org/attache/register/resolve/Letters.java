package org.attache.register.resolve;

import java.text.Normalizer;
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
    String lower = text.toLowerCase(Locale.ROOT);
    String apart = isAscii(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFD);
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
    return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
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
