package org.attache.register.resolve;

import java.util.ArrayList;
import java.util.List;
import org.attache.register.tables.Tables;

/**
 * What is left of a word of a name when ways of transliteration are levelled ({@code
 * spellings.tsv}): Zelenskyy, Zelensky and Selenskij come out alike.
 */
final class Spelling {
  private record Rule(String from, String to, boolean first, boolean last) {}

  private static final List<Rule> RULES = rules();
  private static final String VOWELS = "aeiou";

  private Spelling() {}

  private static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (List<String> row : Tables.rows(Spelling.class, "spellings.tsv", 2)) {
      String from = row.get(0);
      rules.add(
          new Rule(
              from.replace("^", "").replace("$", ""),
              row.get(1),
              from.startsWith("^"),
              from.endsWith("$")));
    }
    return List.copyOf(rules);
  }

  /** The levelled word. */
  static String level(String folded) {
    String word = folded;
    for (Rule rule : RULES) {
      word = apply(rule, word);
    }
    return withoutRepeats(word);
  }

  /** The consonants of a levelled word, hard ones made one. */
  static String consonants(String levelled) {
    StringBuilder left = new StringBuilder();
    for (int i = 0; i < levelled.length(); i++) {
      char c = levelled.charAt(i);
      if (VOWELS.indexOf(c) < 0) {
        left.append(c == 'g' ? 'k' : c);
      }
    }
    return withoutRepeats(left.toString());
  }

  private static String apply(Rule rule, String word) {
    if (rule.first()) {
      return word.startsWith(rule.from()) ? rule.to() + word.substring(rule.from().length()) : word;
    }
    if (rule.last()) {
      return word.endsWith(rule.from()) && word.length() > rule.from().length()
          ? word.substring(0, word.length() - rule.from().length()) + rule.to()
          : word;
    }
    return word.replace(rule.from(), rule.to());
  }

  private static String withoutRepeats(String word) {
    StringBuilder once = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
        once.append(word.charAt(i));
      }
    }
    return once.toString();
  }
}
