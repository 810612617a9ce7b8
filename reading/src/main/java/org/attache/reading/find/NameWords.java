package org.attache.reading.find;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a personal name as names are compared: in lower case, without marks and initials.
 */
public final class NameWords {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private NameWords() {}

  /** "Recep Tayyip Erdoğan" as "recep", "tayyip", "erdogan"; empty where only initials stand. */
  public static List<String> of(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    List<String> words = new ArrayList<>();
    for (String word : plain.toLowerCase(Locale.ROOT).split("[\\s\\-’']+")) {
      String bare = word.replace(".", "");
      if (bare.length() > 1) {
        words.add(bare);
      }
    }
    return words;
  }
}
