package org.attache.reading.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.model.StateCode;
import org.attache.model.VisitLevel;
import org.attache.reading.lexicon.Table;

/**
 * Who led a state or its diplomacy, and when, by {@code incumbents.tsv}: for people of whom a
 * report need not say what they are. Safe to share between threads.
 */
public final class Incumbents {
  /** Somebody leads {@code state} in the years {@code from} to {@code to}, both included. */
  public record Term(StateCode state, VisitLevel level, int from, int to) {}

  private static final Incumbents STANDARD = new Incumbents(Table.of("en", "incumbents"));

  private final Map<String, List<Term>> terms = new HashMap<>();
  private final List<String> names;

  private Incumbents(Table table) {
    Set<String> spelled = new LinkedHashSet<>();
    for (Table.Row row : table.rows()) {
      int to = row.find("to").map(Integer::valueOf).orElse(Integer.MAX_VALUE);
      Term term =
          new Term(
              new StateCode(row.get("state")),
              VisitLevel.valueOf(row.get("level").toUpperCase(Locale.ROOT)),
              Integer.parseInt(row.get("from")),
              to);
      terms.computeIfAbsent(key(row.get("name")), k -> new ArrayList<>()).add(term);
      spelled.add(row.get("name"));
    }
    names = List.copyOf(spelled);
  }

  public static Incumbents standard() {
    return STANDARD;
  }

  /** All names, each once, in the order of the file. */
  public List<String> names() {
    return names;
  }

  /** What somebody of this name led in a year. */
  public Optional<Term> of(String name, int year) {
    return terms.getOrDefault(key(name), List.of()).stream()
        .filter(term -> term.from() <= year && year <= term.to())
        .findFirst();
  }

  /** The one state that a name stands for in any year; empty for none and for several. */
  public Optional<StateCode> state(String name) {
    List<StateCode> states =
        terms.getOrDefault(key(name), List.of()).stream().map(Term::state).distinct().toList();
    return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
  }

  private static String key(String name) {
    return String.join(" ", NameWords.of(name));
  }
}
