package org.attache.reading.find.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Table;

/** The words of dates, by class: months, weekdays, units, numbers, and what they stand for. */
final class DateWords {
  private final Map<String, Map<String, String>> valueByClass = new HashMap<>();
  private final Map<String, Set<String>> classesByFirstWord = new HashMap<>();
  private final Set<String> capitalised = new HashSet<>();

  DateWords(String language) {
    for (Table.Row row : Table.of(language, "date-words").rows()) {
      String wordClass = row.get("class");
      if (row.get("case").equals("capital")) {
        capitalised.add(wordClass);
      }
      for (String word : row.list("words")) {
        String lower = word.toLowerCase(Locale.ROOT);
        valueByClass.computeIfAbsent(wordClass, c -> new HashMap<>()).put(lower, row.get("value"));
        classesByFirstWord.computeIfAbsent(firstPart(lower), w -> new HashSet<>()).add(wordClass);
      }
    }
  }

  /** What a word of a class stands for. */
  Optional<String> value(String wordClass, String word) {
    String key = word.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[\\s-]+", " ");
    return Optional.ofNullable(valueByClass.getOrDefault(wordClass, Map.of()).get(key));
  }

  /** Whether words of a class count only with a capital: March, not march. */
  boolean isCapitalised(String wordClass) {
    return capitalised.contains(wordClass);
  }

  /** A regular expression for any word of a class, longer words first. */
  String pattern(String wordClass) {
    Map<String, String> words = valueByClass.get(wordClass);
    if (words == null) {
      throw new IllegalStateException("date-words has no class " + wordClass);
    }
    List<String> sorted = new ArrayList<>(words.keySet());
    sorted.sort(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w));
    List<String> quoted = new ArrayList<>();
    for (String word : sorted) {
      String spaced = String.join("[\\s-]", quoteAll(word.split(" ")));
      quoted.add(
          Character.isLetterOrDigit(word.charAt(word.length() - 1)) ? spaced + "\\b" : spaced);
    }
    return "(?:" + String.join("|", quoted).replace("'", "['’]") + ")";
  }

  private static List<String> quoteAll(String[] parts) {
    List<String> quoted = new ArrayList<>();
    for (String part : parts) {
      quoted.add(
          part.contains("'") || part.chars().allMatch(Character::isLetterOrDigit)
              ? part
              : Pattern.quote(part));
    }
    return quoted;
  }

  /** The classes of which a sentence has a word; {@code digit} where a token has one. */
  Set<String> classesIn(List<Token> tokens) {
    Set<String> classes = new HashSet<>();
    for (Token token : tokens) {
      String lower = token.lower();
      for (String part : lower.split("-")) {
        if (!part.isEmpty()) {
          classes.addAll(classesByFirstWord.getOrDefault(firstPart(part), Set.of()));
        }
      }
      for (int i = 0; i < lower.length(); i++) {
        char c = lower.charAt(i);
        if (c >= '0' && c <= '9') {
          classes.add("digit");
          break;
        }
      }
    }
    return classes;
  }

  private static String firstPart(String word) {
    int end = 0;
    while (end < word.length() && Character.isLetterOrDigit(word.charAt(end))) {
      end++;
    }
    return end == 0 ? word : word.substring(0, end);
  }
}
