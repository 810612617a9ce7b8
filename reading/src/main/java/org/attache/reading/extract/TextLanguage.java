package org.attache.reading.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attache.reading.lexicon.Table;

/**
 * Tells the language of a text by its frequent small words, or by its script where the script
 * belongs to one language.
 */
public final class TextLanguage {
  /** More of a text than this adds no certainty. In UTF-16 units. */
  private static final int SAMPLE = 2_500;

  /**
   * By how many words another language must lead over English: "to" and "a" are words of several,
   * and a short report in English must never be taken for Czech.
   */
  private static final int LEAD = 2;

  private static final TextLanguage SHIPPED = new TextLanguage();

  private final List<String> languages;
  private final Map<String, int[]> languagesOfWord = new HashMap<>();

  private TextLanguage() {
    Map<String, String> rows = new LinkedHashMap<>();
    for (Table.Row row : Resource.table("stopwords.tsv").rows()) {
      rows.put(row.get("language"), row.get("words"));
    }
    languages = List.copyOf(rows.keySet());
    for (int i = 0; i < languages.size(); i++) {
      for (String word : rows.getOrDefault(languages.get(i), "").split(" ")) {
        int language = i;
        languagesOfWord.merge(
            word,
            new int[] {i},
            (known, added) -> {
              int[] both = Arrays.copyOf(known, known.length + 1);
              both[known.length] = language;
              return both;
            });
      }
    }
  }

  /** With the words that come with the program. */
  public static TextLanguage shipped() {
    return SHIPPED;
  }

  /** ISO 639-1 code, or empty where the text is too short or no language clearly leads. */
  public Optional<String> of(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    Optional<String> byScript = byScript(sample);
    if (byScript.isPresent()) {
      return byScript;
    }
    int[] hits = new int[languages.size()];
    int words = 0;
    int from = -1;
    String lower = sample.toLowerCase(Locale.ROOT);
    for (int i = 0; i <= lower.length(); i++) {
      boolean inWord = i < lower.length() && Character.isLetter(lower.charAt(i));
      if (inWord && from < 0) {
        from = i;
      } else if (!inWord && from >= 0) {
        words++;
        boolean genitive = i - from == 1 && from > 0 && isApostrophe(lower.charAt(from - 1));
        int[] known = languagesOfWord.get(lower.substring(from, i));
        if (known != null && !genitive) {
          for (int language : known) {
            hits[language]++;
          }
        }
        from = -1;
      }
    }
    int best = 0;
    for (int i = 1; i < hits.length; i++) {
      if (hits[i] > hits[best]) {
        best = i;
      }
    }
    int english = languages.indexOf("en");
    if (hits[best] - hits[english] < LEAD) {
      best = english;
    }
    boolean clear = hits[best] >= 3 && hits[best] * 10 >= words;
    return clear ? Optional.of(languages.get(best)) : Optional.empty();
  }

  /** Whether a lower-case word is among the frequent small words of any language. */
  boolean isSmallWord(String lowerCaseWord) {
    return languagesOfWord.containsKey(lowerCaseWord);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static Optional<String> byScript(String sample) {
    int letters = 0;
    int han = 0;
    int kana = 0;
    int hangul = 0;
    int arabic = 0;
    int hebrew = 0;
    int thai = 0;
    int devanagari = 0;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (!Character.isLetter(c)) {
        continue;
      }
      letters++;
      if (c < 0x590) {
        continue;
      }
      switch (Character.UnicodeScript.of(c)) {
        case HAN -> han++;
        case HIRAGANA, KATAKANA -> kana++;
        case HANGUL -> hangul++;
        case ARABIC -> arabic++;
        case HEBREW -> hebrew++;
        case THAI -> thai++;
        case DEVANAGARI -> devanagari++;
        default -> {}
      }
    }
    if (letters < 20) {
      return Optional.empty();
    }
    int half = letters / 2;
    if (han + kana > half) {
      return Optional.of(kana * 10 > han ? "ja" : "zh");
    }
    return hangul > half
        ? Optional.of("ko")
        : arabic > half
            ? Optional.of("ar")
            : hebrew > half
                ? Optional.of("he")
                : thai > half
                    ? Optional.of("th")
                    : devanagari > half ? Optional.of("hi") : Optional.empty();
  }
}
