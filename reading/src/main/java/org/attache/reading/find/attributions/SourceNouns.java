package org.attache.reading.find.attributions;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Table;

/** What a source is, by the common noun at its head. */
final class SourceNouns {
  /** Kinds of sources by their noun. */
  enum Kind {
    /** A human being without a name. */
    PERSON,
    /** A function that one human being holds. */
    OFFICE,
    INSTITUTION,
    DOCUMENT
  }

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

  Optional<Kind> kindOf(Token token) {
    return Optional.ofNullable(kinds.get(token.lower()))
        .or(() -> Optional.ofNullable(kinds.get(token.lemma().toLowerCase(Locale.ROOT))));
  }
}
