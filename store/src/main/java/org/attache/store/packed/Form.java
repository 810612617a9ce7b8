package org.attache.store.packed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What packed values consist of, as text that is kept beside them: a line for each record ({@code
 * Span start:i end:i}), each closed set of constants ({@code Channel =INTERVIEW POST}) and each
 * closed set of records ({@code Finding |Visit Meeting}); the first line is the whole. Types are
 * {@code i} a whole number, {@code d} a fraction, {@code b} a truth, {@code s} a text, {@code m}
 * texts by texts, {@code ?X} perhaps an X, {@code *X} any number of X, or the name of a line.
 *
 * @param lines what each name stands for, the root first
 */
record Form(Map<String, Line> lines) {

  /** What a name stands for. */
  sealed interface Line permits Whole, Constants, Choice {}

  /** A record: its components with their types, in order. */
  record Whole(Map<String, String> components) implements Line {}

  /** One of several constants. */
  record Constants(List<String> names) implements Line {}

  /** One of several records. */
  record Choice(List<String> names) implements Line {}

  /** The name of the first line. */
  String root() {
    return lines.keySet().iterator().next();
  }

  Line line(String name) {
    Line line = lines.get(name);
    if (line == null) {
      throw new IllegalArgumentException("a form that says nothing of " + name);
    }
    return line;
  }

  /** Reads what {@link #toString} wrote. */
  static Form parse(String text) {
    Map<String, Line> lines = new LinkedHashMap<>();
    for (String line : text.split("\n")) {
      String[] words = line.split(" ");
      List<String> rest = new ArrayList<>(List.of(words).subList(1, words.length));
      lines.put(words[0], line(rest));
    }
    return new Form(lines);
  }

  private static Line line(List<String> words) {
    char first = words.isEmpty() ? ' ' : words.get(0).charAt(0);
    if (first == '=' || first == '|') {
      words.set(0, words.get(0).substring(1));
      return first == '=' ? new Constants(List.copyOf(words)) : new Choice(List.copyOf(words));
    }
    Map<String, String> components = new LinkedHashMap<>();
    for (String word : words) {
      int colon = word.indexOf(':');
      components.put(word.substring(0, colon), word.substring(colon + 1));
    }
    return new Whole(components);
  }

  @Override
  public String toString() {
    return lines.entrySet().stream()
        .map(line -> line.getKey() + text(line.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private static String text(Line line) {
    if (line instanceof Whole whole) {
      return whole.components().entrySet().stream()
          .map(component -> " " + component.getKey() + ":" + component.getValue())
          .collect(Collectors.joining());
    }
    return line instanceof Constants constants
        ? " =" + String.join(" ", constants.names())
        : " |" + String.join(" ", ((Choice) line).names());
  }
}
