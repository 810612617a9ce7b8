package org.attache.reading.find.statements;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attache.model.Attitude;
import org.attache.model.PloverType;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;

/** The words by which a speaker praises, blames, denies, pledges, demands or warns. */
final class StanceLexicon {
  /**
   * What a word does.
   *
   * @param targets where its target stands: {@code obj}, {@code p:X}; in order of preference
   */
  record Entry(Attitude stance, PloverType plover, List<String> targets) {}

  private final Phrases<Entry> words;
  private final Phrases<Entry> nouns;

  StanceLexicon(String language) {
    Phrases.Builder<Entry> verbs = Phrases.by(Phrases.By.LEMMA);
    Phrases.Builder<Entry> same = Phrases.by(Phrases.By.LEMMA);
    for (Table.Row row : Table.of(language, "stances").rows()) {
      Entry entry =
          new Entry(
              Attitude.valueOf(row.get("stance").toUpperCase(Locale.ROOT)),
              PloverType.valueOf(row.get("plover")),
              row.list("target"));
      verbs.add(row.get("word"), entry);
      row.find("noun").ifPresent(noun -> same.add(noun, entry));
    }
    words = verbs.build();
    nouns = same.build();
  }

  /** A verb of the lexicon that starts at this token, if the token is used as one. */
  Optional<Phrases.Match<Entry>> at(List<Token> tokens, int token) {
    return tokens.get(token).isVerb() ? words.longestAt(tokens, token) : Optional.empty();
  }

  /** A noun of the lexicon at this token: "his denial". */
  Optional<Phrases.Match<Entry>> nounAt(List<Token> tokens, int token) {
    return tokens.get(token).isNoun() ? nouns.longestAt(tokens, token) : Optional.empty();
  }
}
