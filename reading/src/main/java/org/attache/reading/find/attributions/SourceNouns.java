package org.attache.reading.find.attributions;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.reading.language.NameType;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Table;

/** What a source is, by the common noun at its head. */
final class SourceNouns {
  /** Kinds of sources by their noun. */
  enum Kind {
    /** A human being without a name. */
    PERSON,
    /** Somebody who is never named: "source", "insider". */
    ANONYMOUS,
    /** A function that one human being holds. */
    OFFICE,
    INSTITUTION,
    DOCUMENT
  }

  private static final Set<String> SINGLE = Set.of("he", "she");

  private final Map<String, Kind> kinds;

  private SourceNouns(Map<String, Kind> kinds) {
    this.kinds = kinds;
  }

  static SourceNouns english() {
    Map<String, Kind> kinds = new HashMap<>();
    for (Table.Row row : Table.of("en", "source-nouns").rows()) {
      kinds.put(row.get("noun"), Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)));
    }
    return new SourceNouns(kinds);
  }

  /** Whether it can say something: a person, a body or a paper, by noun, name or pronoun. */
  boolean canSpeak(Token token) {
    return token.isProperNoun()
        || token.tag().startsWith("PRP") && !token.lower().equals("it")
        || token.tag().startsWith("W")
        || token.tag().equals("NNS")
        || token.tag().equals("CD")
        || token.tag().equals("DT")
        || isAgent(token.lower())
        || kindOf(token).isPresent();
  }

  /** Whether it is a human being or a body, by name, pronoun or noun. */
  boolean isHuman(Token token) {
    return token.isProperNoun()
        || token.tag().equals("PRP") && !token.lower().equals("it")
        || kindOf(token).filter(k -> k != Kind.DOCUMENT).isPresent();
  }

  /** Whether it is one human being that the report knows: a name, "he", "the minister". */
  boolean isPerson(Token token) {
    return token.name() == NameType.PERSON
        || SINGLE.contains(token.lower())
        || token.tag().equals("NN") && kindOf(token).filter(k -> k == Kind.OFFICE).isPresent();
  }

  /** Whether it is a human being or several, by name or noun. */
  boolean isPeople(Token token) {
    return token.name() == NameType.PERSON
        || kindOf(token)
            .filter(k -> k == Kind.PERSON || k == Kind.ANONYMOUS || k == Kind.OFFICE)
            .isPresent();
  }

  /** Nouns of people by their ending. */
  private static boolean isAgent(String word) {
    return word.endsWith("er")
        || word.endsWith("or")
        || word.endsWith("ist")
        || word.endsWith("ian")
        || word.endsWith("man")
        || word.endsWith("woman");
  }

  Optional<Kind> kindOf(Token token) {
    return Optional.ofNullable(kinds.get(token.lower()))
        .or(() -> Optional.ofNullable(kinds.get(token.lemma().toLowerCase(Locale.ROOT))));
  }
}
