package org.attache.reading.find.places;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;

/** The words around names of places that tell what a name is. */
final class PlaceWords {
  private final Map<String, Set<String>> byRole = new HashMap<>();
  private final Phrases<String> notPlaces;

  PlaceWords(String language) {
    for (Table.Row row : Table.of(language, "place-words").rows()) {
      byRole.computeIfAbsent(row.get("role"), role -> new HashSet<>()).add(row.get("word"));
    }
    Phrases.Builder<String> phrases = Phrases.by(Phrases.By.TEXT);
    for (Table.Row row : Table.of(language, "not-places").rows()) {
      phrases.add(row.get("phrase"), row.get("phrase"));
    }
    notPlaces = phrases.build();
  }

  /** Whether a word in lower case plays that role. */
  boolean is(String role, String lower) {
    return byRole.getOrDefault(role, Set.of()).contains(lower);
  }

  /** The end of a name that begins at token {@code i} and speaks of no place; {@code i} if none. */
  int endOfNoPlace(List<Token> tokens, int i) {
    return notPlaces.longestAt(tokens, i).map(Phrases.Match::end).orElse(i);
  }

  /** Whether a word says what sort of place something is and names none: province, river, jail. */
  boolean isGeneric(String lower) {
    return is("area", lower)
        || is("area-inside", lower)
        || is("feature", lower)
        || is("institution", lower);
  }

  /** Whether a preposition stands before the token that often stands before places. */
  boolean isBeforePlace(List<Token> tokens, int i) {
    return i > 0 && is("before-a-place", tokens.get(i - 1).lower());
  }
}
