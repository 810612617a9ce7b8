package org.attache.reading.find.attributions;

import java.util.Set;

/**
 * Finds the verb whose subject an attribution is: what is denied ends before "convinced" in "his
 * denial that he had paid convinced nobody".
 */
final class Predicates {
  private static final Set<String> SUBORDINATORS = Words.of("subordinator");

  private Predicates() {}

  /**
   * Where the predicate of the phrase around a token begins that is followed by a content; the
   * sentence's end where the phrase is no subject. A clause has a verb of its own before it, an
   * infinitive or a phrase has none.
   */
  static int after(Line line, int noun, ContentStart.Start content) {
    if (!isSubject(line, noun)) {
      return line.size();
    }
    int own = content.frame() == Frame.CLAUSE ? 1 : 0;
    int subordinate = 0;
    int last = content.token();
    for (int i = content.token() + 1; i < line.size(); i++) {
      if (line.quoted(i)) {
        continue;
      }
      if (line.tag(i).startsWith("W") || SUBORDINATORS.contains(line.lower(i))) {
        subordinate++;
      }
      if (line.isFinite(i)) {
        last = i;
        if (subordinate > 0) {
          subordinate--;
        } else if (own > 0) {
          own--;
        } else if (!isJoined(line, i)) {
          boolean adverb = line.tag(i - 1).equals("RB") && !line.isFinite(i - 2);
          return adverb ? i - 1 : i;
        }
      }
    }
    return own > 0 ? line.size() : mistaken(line, last + 1);
  }

  /** Whether the noun's phrase begins the sentence. */
  private static boolean isSubject(Line line, int noun) {
    return line.phrases()
        .at(noun)
        .filter(p -> p.first() == LeftContent.afterDateline(line))
        .isPresent();
  }

  /** "He paid and lied": joined to the verb before. */
  private static boolean isJoined(Line line, int verb) {
    int i = verb - 1;
    while (line.tag(i).equals("RB")) {
      i--;
    }
    return line.tag(i).equals("CC");
  }

  /**
   * Taggers take a verb of the past after a clause for a participle or an adjective: "that he had
   * paid convinced nobody". A noun or verb stands before it and an object after it.
   */
  private static int mistaken(Line line, int from) {
    for (int i = line.size() - 2; i >= from; i--) {
      String tag = line.tag(i);
      boolean participle = tag.equals("VBN") || tag.equals("JJ") && line.lower(i).endsWith("ed");
      if (participle && !line.quoted(i) && endsClause(line, i - 1) && hasObject(line, i)) {
        return i;
      }
    }
    return line.size();
  }

  private static boolean endsClause(Line line, int i) {
    String lemma = line.token(i).lemma();
    return line.tag(i).startsWith("N")
        || line.tag(i).startsWith("VB") && !lemma.equals("have") && !lemma.equals("be");
  }

  private static boolean hasObject(Line line, int verb) {
    return line.phrases().startingAt(verb + 1).isPresent() || line.phrases().at(verb).isPresent();
  }
}
