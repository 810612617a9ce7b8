package org.attache.reading.find.deployments;

import java.util.Optional;
import java.util.Set;
import org.attache.model.Span;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;

/** Reads what forces are there for: "to train the army", "– where they guarded the vote –". */
final class PurposeReader {
  /** How many words may stand before "to". */
  private static final int GAP = 4;

  private static final int LONGEST = 20;

  private static final Set<String> DASHES = Set.of("–", "—", "--");

  private static final Set<String> AUXILIARY = Set.of("be", "have", "leave", "return");

  private PurposeReader() {}

  /** The purpose said between two tokens, from its verb on. */
  static Optional<Span> read(Sentence sentence, int first, int end) {
    for (int i = first; i + 1 < end && i - first <= GAP; i++) {
      Token token = sentence.token(i);
      if (token.lower().equals("to") && sentence.token(i + 1).tag().equals("VB")) {
        return Optional.of(sentence.span(i + 1, stop(sentence, i + 1, end)));
      }
      if (token.lower().equals("where") && sentence.token(i + 1).tag().startsWith("PRP")) {
        int verb = verb(sentence, i + 2, end);
        if (verb > 0) {
          return Optional.of(sentence.span(verb, stop(sentence, verb, end)));
        }
      }
      if (token.isVerb() && !token.tag().equals("VBN")) {
        break;
      }
    }
    return Optional.empty();
  }

  /** The purpose of those who are there: "to deter an attack", where it follows at once. */
  static Optional<Span> infinitive(Sentence sentence, int first, int end) {
    for (int i = first; i + 1 < end && i - first <= GAP; i++) {
      Token token = sentence.token(i);
      if (token.lower().equals("to") && sentence.token(i + 1).tag().equals("VB")) {
        return AUXILIARY.contains(sentence.token(i + 1).lower())
            ? Optional.empty()
            : Optional.of(sentence.span(i + 1, stop(sentence, i + 1, end)));
      }
      boolean since = token.lower().equals("since") || token.tag().equals("CD");
      if (!since && !token.isProperNoun()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static int verb(Sentence sentence, int first, int end) {
    for (int i = first; i < Math.min(end, first + 3); i++) {
      Token token = sentence.token(i);
      if (token.isVerb() && !token.lemma().equals("have") && !token.lemma().equals("be")) {
        return i;
      }
    }
    return -1;
  }

  private static int stop(Sentence sentence, int first, int end) {
    int i = first + 1;
    while (i < Math.min(end, first + LONGEST)) {
      Token token = sentence.token(i);
      boolean dash = DASHES.contains(token.text());
      if (dash
          || token.isPunctuation() && !token.text().equals("-") && !token.tag().equals("POS")
          || token.tag().equals("WDT")) {
        break;
      }
      i++;
    }
    return i;
  }
}
