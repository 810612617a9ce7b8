package org.attache.reading.find.attributions;

import java.util.Optional;
import java.util.Set;

/**
 * Finds who issued a document: "a statement released by the ministry", "the army put out a note".
 */
final class Issuers {
  private static final Set<String> BEFORE = Words.of("issuer");
  private static final Set<String> ISSUING = Words.of("issuing");

  /** How far behind the document its issuer may be named, in tokens. */
  private static final int REACH = 8;

  private Issuers() {}

  static Optional<NounPhrase> of(Line line, NounPhrase document) {
    for (int i = document.head() + 1; i < Math.min(line.size(), document.head() + REACH); i++) {
      if (BEFORE.contains(line.lower(i))) {
        return line.phrases().startingAt(i + 1);
      }
      boolean passes =
          ISSUING.contains(line.lower(i))
              || line.phrases().at(i).isPresent()
              || line.tag(i).equals(",")
              || line.tag(i).equals("RB")
              || line.tag(i).equals("IN");
      if (!passes || line.isFinite(i)) {
        break;
      }
    }
    int verb = document.first() - 1;
    while (line.tag(verb).equals("RP")) {
      verb--;
    }
    return ISSUING.contains(line.lower(verb))
        ? line.phrases().chainEndingAt(verb)
        : Optional.empty();
  }
}
