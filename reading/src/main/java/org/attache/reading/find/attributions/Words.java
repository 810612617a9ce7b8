package org.attache.reading.find.attributions;

import java.util.Set;
import java.util.stream.Collectors;
import org.attache.reading.lexicon.Table;

/** The small words that decide where sources and contents begin and end, by what they do. */
final class Words {
  private static final Table TABLE = Table.of("en", "attribution-words");

  private Words() {}

  /**
   * The words of a kind, in lower case.
   *
   * @throws IllegalStateException if the lexicon has none
   */
  static Set<String> of(String kind) {
    Set<String> words =
        TABLE.rows().stream()
            .filter(row -> row.get("kind").equals(kind))
            .map(row -> row.get("word"))
            .collect(Collectors.toUnmodifiableSet());
    if (words.isEmpty()) {
      throw new IllegalStateException("no words of kind " + kind + " in " + TABLE);
    }
    return words;
  }
}
