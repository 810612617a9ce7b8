package org.attache.reading.find.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attache.model.Sector;
import org.attache.model.StateCode;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;

/**
 * The words for those who act: roles of {@code events-actors.tsv}, names of {@code
 * events-names.tsv}.
 */
final class PartyWords {
  private final Phrases<Kind> roles;
  private final Phrases<Kind> bodies;
  private final Phrases<StateCode> leaders;

  /** What a word says of those it names. */
  record Kind(Party.Role role, Optional<Sector> sector) {}

  PartyWords(String language) {
    Phrases.Builder<Kind> nouns = Phrases.by(Phrases.By.LEMMA);
    Phrases.Builder<Kind> names = Phrases.by(Phrases.By.TEXT);
    for (Table.Row row : Table.of(language, "events-actors").rows()) {
      Party.Role role = Party.Role.valueOf(row.get("role").toUpperCase(Locale.ROOT));
      Phrases.Builder<Kind> words = role == Party.Role.FORUM ? names : nouns;
      Kind kind = new Kind(role, row.find("sector").map(Sector::valueOf));
      row.list("words").forEach(word -> words.add(word, kind));
    }
    roles = nouns.build();
    bodies = names.build();
    Phrases.Builder<StateCode> leading = Phrases.by(Phrases.By.TEXT);
    for (Table.Row row : Table.of(language, "events-names").rows()) {
      StateCode state = new StateCode(row.get("code"));
      row.list("names").forEach(name -> leading.add(name, state));
    }
    leaders = leading.build();
  }

  List<Phrases.Match<Kind>> roles(List<Token> tokens) {
    List<Phrases.Match<Kind>> found = new ArrayList<>(roles.in(tokens));
    bodies.in(tokens).stream().filter(match -> isName(tokens, match)).forEach(found::add);
    return found;
  }

  private static boolean isName(List<Token> tokens, Phrases.Match<Kind> match) {
    return Character.isUpperCase(tokens.get(match.first()).text().charAt(0));
  }

  /** The names of leaders and movements, as far as they are written like names. */
  List<Phrases.Match<StateCode>> leaders(List<Token> tokens) {
    return leaders.in(tokens).stream()
        .filter(match -> tokens.get(match.end() - 1).isProperNoun())
        .toList();
  }
}
