package org.attache.reading.find.events;

import java.util.List;
import java.util.Locale;
import org.attache.model.StateCode;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;

/**
 * The words for those who act: roles of {@code events-actors.tsv}, names of {@code
 * events-names.tsv}.
 */
final class PartyWords {
  private final Phrases<Party.Role> roles;
  private final Phrases<StateCode> leaders;

  PartyWords(String language) {
    Phrases.Builder<Party.Role> nouns = Phrases.by(Phrases.By.LEMMA);
    for (Table.Row row : Table.of(language, "events-actors").rows()) {
      Party.Role role = Party.Role.valueOf(row.get("role").toUpperCase(Locale.ROOT));
      row.list("words").forEach(word -> nouns.add(word, role));
    }
    roles = nouns.build();
    Phrases.Builder<StateCode> names = Phrases.by(Phrases.By.TEXT);
    for (Table.Row row : Table.of(language, "events-names").rows()) {
      StateCode state = new StateCode(row.get("code"));
      row.list("names").forEach(name -> names.add(name, state));
    }
    leaders = names.build();
  }

  List<Phrases.Match<Party.Role>> roles(List<Token> tokens) {
    return roles.in(tokens);
  }

  /** The names of leaders and movements, as far as they are written like names. */
  List<Phrases.Match<StateCode>> leaders(List<Token> tokens) {
    return leaders.in(tokens).stream()
        .filter(match -> tokens.get(match.end() - 1).isProperNoun())
        .toList();
  }
}
