package org.attache.reading.find.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.model.DateMention;
import org.attache.reading.lexicon.Table;

/**
 * One line of {@code date-rules.tsv}.
 *
 * @param needs classes of which the sentence must have a word for the rule to be tried
 * @param classes for each capturing group the class of its words; blank for plain text
 * @param function the function that computes the value
 * @param arguments {@code $n} for the n-th group, anything else as it stands
 */
record DateRule(
    String where,
    Pattern pattern,
    DateMention.Type type,
    List<Set<String>> needs,
    List<String> classes,
    String function,
    List<String> arguments) {
  private static final Pattern CLASS = Pattern.compile("%\\(?([A-Za-z]+)\\)?");
  private static final Pattern GROUP = Pattern.compile("%\\(([A-Za-z]+)\\)|(?<!\\\\)\\((?!\\?)");
  private static final Pattern CALL = Pattern.compile("(\\w+)\\(([^)]*)\\)");

  static DateRule of(Table.Row row, DateWords words) {
    String source = row.get("pattern");
    List<String> classes = new ArrayList<>();
    Matcher m = CLASS.matcher(source);
    StringBuilder pattern = new StringBuilder();
    while (m.find()) {
      String expansion = words.pattern(m.group(1));
      m.appendReplacement(
          pattern,
          Matcher.quoteReplacement(m.group().startsWith("%(") ? "(" + expansion + ")" : expansion));
    }
    m.appendTail(pattern);
    Matcher groups = GROUP.matcher(source);
    while (groups.find()) {
      classes.add(groups.group(1) == null ? "" : groups.group(1));
    }
    Matcher call = CALL.matcher(row.get("value"));
    if (!call.matches()) {
      throw new IllegalStateException(row.where() + ": value is no function call");
    }
    List<Set<String>> needs = new ArrayList<>();
    for (String all : row.get("needs").split(" ")) {
      needs.add(Set.of(all.split("\\|")));
    }
    return new DateRule(
        row.where(),
        Pattern.compile("(?<![\\w$£€.])(?:" + pattern + ")(?![\\w])", flags(pattern)),
        DateMention.Type.valueOf(row.get("type")),
        needs,
        classes,
        call.group(1),
        call.group(2).isBlank() ? List.of() : List.of(call.group(2).split("\\s*,\\s*", -1)));
  }

  /** Case of letters beyond ASCII is looked at only where a pattern has some: it is slow. */
  private static int flags(CharSequence pattern) {
    boolean ascii = pattern.chars().allMatch(c -> c < 0x80 || !Character.isLetter(c));
    return ascii ? Pattern.CASE_INSENSITIVE : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  }

  /** Whether the sentence has a word of every class the rule needs. */
  boolean mayMatch(Set<String> classesInSentence) {
    for (Set<String> any : needs) {
      if (any.stream().noneMatch(classesInSentence::contains)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the expression itself says the year. */
  boolean namesYear(List<String> values) {
    return switch (function) {
      case "date", "month", "year" -> values.get(0).length() == 4;
      default -> false;
    };
  }

  /** The unit of a vague time: months for "a few months ago". */
  Optional<String> vagueUnit(List<String> values) {
    boolean ago = function.equals("ago") || function.equals("ahead");
    return ago && values.get(0).equals("X") ? Optional.of(values.get(1)) : Optional.empty();
  }

  /** Whether the expression only makes sense on its day: yesterday, on Friday, last week. */
  boolean countsFromToday() {
    return switch (function) {
      case "weekday", "weekdayPart", "day", "dayPart", "relative" -> true;
      default -> false;
    };
  }
}
