package org.attache.reading.find.statements;

import java.util.Set;
import org.attache.reading.language.Sentence;

/** Whether a verb is denied: "did not say", "never said". */
final class Negation {
  private static final Set<String> NOT = Set.of("not", "n't", "never");
  private static final int REACH = 3;

  private Negation() {}

  static boolean before(Sentence sentence, int verb) {
    for (int i = Math.max(0, verb - REACH); i < verb; i++) {
      if (NOT.contains(sentence.token(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
