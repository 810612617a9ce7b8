package org.attache.testkit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How alike two wordings and two names are, whatever their case, accents and punctuation. */
final class Wording {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private Wording() {}

  static List<String> words(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(plain.toLowerCase(Locale.ROOT));
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  /** Twice the common words by all words, each occurrence counted once: 0 to 1. */
  static double overlap(String a, String b) {
    List<String> left = words(a);
    List<String> right = words(b);
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    int both = left.size() + right.size();
    int common = 0;
    for (String word : left) {
      if (right.remove(word)) {
        common++;
      }
    }
    return 2.0 * common / both;
  }

  /** Same last word, one name part of the other, or two words in common ("Sok An", "An Sok"). */
  static boolean samePerson(String a, String b) {
    List<String> left = words(a);
    List<String> right = words(b);
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    Set<String> common = new HashSet<>(left);
    common.retainAll(right);
    return left.get(left.size() - 1).equals(right.get(right.size() - 1))
        || common.size() >= Math.min(2, Math.min(left.size(), right.size()));
  }
}
