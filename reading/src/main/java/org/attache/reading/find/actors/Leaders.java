package org.attache.reading.find.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.attache.model.StateCode;
import org.attache.reading.find.Incumbents;
import org.attache.reading.find.NameWords;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;

/** Known statesmen and the states they stand for, for reports that take them for granted. */
final class Leaders {
  private static final Incumbents INCUMBENTS = Incumbents.standard();

  private final Map<String, StateCode> byName = new HashMap<>();
  private final Map<String, StateCode> bySurname = new HashMap<>();

  /** Their names of several words, and single words by which some of them are known. */
  final Phrases<Boolean> names;

  Leaders(Table table) {
    Set<String> shared = new HashSet<>();
    for (Table.Row row : table.rows()) {
      StateCode state = new StateCode(row.get("state"));
      List<String> words = NameWords.of(row.get("name"));
      byName.put(String.join(" ", words), state);
      String surname = words.get(words.size() - 1);
      StateCode other = bySurname.putIfAbsent(surname, state);
      if (other != null && !other.equals(state)) {
        shared.add(surname);
      }
    }
    shared.forEach(bySurname::remove);
    List<String> known = new ArrayList<>(INCUMBENTS.names());
    table.column("name").stream().filter(name -> name.indexOf(' ') > 0).forEach(known::add);
    names = Phrases.set(Phrases.By.TEXT, known);
  }

  /**
   * The state of a name.
   *
   * @param year of the report, if known
   * @param titled whether the report gives the person an office: only then does a surname do
   */
  Optional<StateCode> state(String name, boolean titled, OptionalInt year) {
    Optional<Incumbents.Term> term =
        year.isPresent() ? INCUMBENTS.of(name, year.getAsInt()) : Optional.empty();
    return term.map(Incumbents.Term::state)
        .or(() -> ofLexicon(name, titled))
        .or(() -> INCUMBENTS.state(name));
  }

  private Optional<StateCode> ofLexicon(String name, boolean titled) {
    List<String> words = NameWords.of(name);
    if (words.size() > 1) {
      return Optional.ofNullable(byName.get(String.join(" ", words)))
          .or(() -> Optional.ofNullable(byName.get(words.get(0) + " " + words.get(1))));
    }
    return titled && words.size() == 1
        ? Optional.ofNullable(bySurname.get(words.get(0)))
        : Optional.empty();
  }
}
