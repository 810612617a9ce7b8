package org.attache.reading.find;

import java.util.Optional;
import java.util.OptionalInt;
import org.attache.reading.language.Dependencies;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;

/** Who does what in a sentence, by its parse, with the parser's usual slips allowed for. */
public final class Clauses {
  private static final int CLIMB = 6;

  private Clauses() {}

  /**
   * The head word of the subject of a verb: its own, that of the verb it hangs on ("said after
   * meeting"), or the noun that a relative clause belongs to.
   */
  public static OptionalInt subject(Sentence sentence, int verb) {
    Dependencies parse = sentence.parse();
    int v = verb;
    for (int steps = 0; steps < CLIMB && v >= 0; steps++) {
      OptionalInt own = parse.child(v, "nsubj");
      if (own.isPresent()) {
        boolean relative = sentence.token(own.getAsInt()).tag().startsWith("W");
        if (!relative) {
          return own;
        }
        int noun = parse.head(v);
        return noun >= 0 && !sentence.token(noun).isVerb() ? OptionalInt.of(noun) : own;
      }
      int head = parse.head(v);
      if (head < 0) {
        return OptionalInt.empty();
      }
      OptionalInt told = parse.child(head, "obj");
      if (parse.is(v, "xcomp") && isInfinitive(sentence, v) && isBetween(told, head, v)) {
        // "forced the president to call off": it is the president who calls off
        return told;
      }
      if (parse.is(v, "acl") && !sentence.token(head).isVerb()) {
        return OptionalInt.of(head);
      }
      v = head;
    }
    return OptionalInt.empty();
  }

  /** Whether a verb stands right behind its "to". */
  static boolean isInfinitive(Sentence sentence, int verb) {
    return sentence.token(verb).tag().equals("VB")
        && verb > 0
        && sentence.token(verb - 1).tag().equals("TO");
  }

  private static boolean isBetween(OptionalInt noun, int verb, int infinitive) {
    return noun.isPresent() && noun.getAsInt() > verb && noun.getAsInt() < infinitive;
  }

  /** The verb that governs a noun, over other nouns and prepositions. */
  public static OptionalInt governor(Sentence sentence, int noun) {
    Dependencies parse = sentence.parse();
    OptionalInt copula = parse.child(noun, "cop");
    if (copula.isPresent()) {
      return copula;
    }
    int t = parse.head(noun);
    for (int steps = 0; steps < CLIMB && t >= 0; steps++) {
      if (sentence.token(t).isVerb()) {
        return OptionalInt.of(t);
      }
      if (parse.child(t, "cop").isPresent()) {
        return parse.child(t, "cop");
      }
      t = parse.head(t);
    }
    return OptionalInt.empty();
  }

  /**
   * The first token after a verb or noun that opens a new statement: a finite verb, a semicolon.
   */
  public static int reach(Sentence sentence, int from, int limit) {
    int end = Math.min(sentence.size(), from + 1 + limit);
    for (int i = from + 1; i < end; i++) {
      Token t = sentence.token(i);
      boolean finite =
          t.tag().equals("VBD")
              || t.tag().equals("VBZ")
              || t.tag().equals("VBP")
              || t.tag().equals("MD");
      if (finite || t.text().equals(";") || t.tag().equals("``")) {
        return i;
      }
    }
    return end;
  }

  /** The token right before which a noun's phrase starts, if it is a possessive: "Yudhoyono's". */
  public static Optional<Integer> possessor(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= 0 && i >= noun - 10; i--) {
      Token t = sentence.token(i);
      if (t.tag().equals("POS") && i > 0) {
        return Optional.of(i - 1);
      }
      if (t.tag().equals("PRP$")) {
        return Optional.of(i);
      }
      boolean inPhrase =
          t.isNoun()
              || switch (t.tag()) {
                case "JJ", "JJS", "JJR", "CD", "HYPH", "VBN", "VBG", "RB" -> true;
                default -> t.text().equals("-");
              };
      if (!inPhrase) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
