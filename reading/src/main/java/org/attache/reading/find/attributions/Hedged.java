package org.attache.reading.find.attributions;

import java.util.Set;

/**
 * "The ministry appears to have told", "the envoy is said to have warned": an infinitive that a
 * word of doubt makes the predicate of the sentence's subject.
 */
final class Hedged {
  private static final Set<String> RAISERS = Words.of("raiser");

  private Hedged() {}

  /** The group with its word of doubt as a finite verb; any other group as it is. */
  static VerbGroup finite(Line line, VerbGroup group) {
    int raiser = group.first() - 1;
    boolean perfect = group.infinitive() && line.lower(group.first() + 1).equals("have");
    if (!perfect || raiser < 0 || !RAISERS.contains(line.token(raiser).lemma())) {
      return group;
    }
    int first = raiser;
    while (first > 0 && isAuxiliary(line, first - 1)) {
      first--;
    }
    return new VerbGroup(
        first, group.verb(), group.end(), group.cue(), false, false, false, false, group.negated());
  }

  private static boolean isAuxiliary(Line line, int i) {
    return line.tag(i).equals("RB")
        || line.tag(i).startsWith("VB") && line.token(i).lemma().equals("be")
        || line.tag(i).startsWith("VB") && line.token(i).lemma().equals("have");
  }
}
