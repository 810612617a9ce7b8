package org.attache.reading.find.actors;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.attache.model.StateCode;
import org.attache.reading.find.actors.Candidate.Reference;
import org.attache.reading.places.StateMention;
import org.attache.reading.places.StateWord;

/**
 * The words before a head noun that belong to it, found by tags: "a [very high-level French
 * military] source".
 */
final class NounPhrase {
  /** What turns a state before it into something else: "Iran-backed", "London-based". */
  private static final Set<String> NOT_OF =
      Set.of(
          "backed",
          "based",
          "born",
          "sponsored",
          "allied",
          "occupied",
          "controlled",
          "made",
          "funded",
          "trained",
          "supplied",
          "supported",
          "linked",
          "aligned",
          "brokered",
          "held",
          "built",
          "designed",
          "inspired");

  private final Marks marks;
  private final int first;
  private final int end;

  private NounPhrase(Marks marks, int first, int end) {
    this.marks = marks;
    this.first = first;
    this.end = end;
  }

  /**
   * The phrase whose head words are {@code head} to before {@code end}.
   *
   * @param claimed tokens that belong to somebody else
   * @param joint whether "trade and industry" may stand before the head
   */
  static NounPhrase of(Marks marks, int head, int end, boolean[] claimed, boolean joint) {
    int i = head;
    while (i > 0 && !claimed[i - 1] && !marks.persons.covers(i - 1)) {
      String tag = marks.tag(i - 1);
      if (tag.equals("DT") || tag.equals("PRP$") || tag.equals("PDT")) {
        i--;
        break;
      }
      boolean lowerNoun = marks.tag(i - 1).startsWith("NN") && !marks.isCapital(i - 1);
      if (lowerNoun && joint && marks.isCapital(head) && marks.isCapital(i)) {
        break;
      }
      if (isModifier(marks, i - 1)) {
        i--;
      } else if (tag.equals("POS") && isOwner(marks, i - 2, claimed)) {
        i -= 2;
      } else if (joint && isJoint(marks, i - 1)) {
        i -= 2;
      } else {
        break;
      }
    }
    while (i < head && isHyphen(marks, i)) {
      i++;
    }
    while (i < head && marks.tag(i).startsWith("RB") && marks.tag(i + 1).equals("DT")) {
      i++;
    }
    return new NounPhrase(marks, i, end);
  }

  private static boolean isModifier(Marks marks, int i) {
    String tag = marks.tag(i);
    if (marks.isCalendar(i)) {
      return false;
    }
    if (tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("CD") || tag.equals("AFX")) {
      return true;
    }
    if (isHyphen(marks, i)) {
      return marks.tokens.get(i).span().end() == marks.tokens.get(i + 1).span().start();
    }
    boolean opened = isOpener(marks, i - 1);
    if (tag.equals("VBN") || tag.equals("VBG")) {
      return opened || isHyphen(marks, i - 1);
    }
    return tag.startsWith("RB") && (opened && isDescribing(marks, i + 1) || isHyphen(marks, i + 1));
  }

  private static boolean isDescribing(Marks marks, int i) {
    return marks.tag(i).startsWith("JJ") || marks.tag(i).equals("VBN");
  }

  private static boolean isHyphen(Marks marks, int i) {
    return marks.tag(i).equals("HYPH") || marks.lower(i).equals("-");
  }

  private static boolean isOpener(Marks marks, int i) {
    String tag = marks.tag(i);
    return tag.equals("DT")
        || tag.equals("PRP$")
        || tag.startsWith("JJ")
        || tag.startsWith("RB")
        || tag.equals("POS")
        || marks.states.covers(i);
  }

  private static boolean isOwner(Marks marks, int i, boolean[] claimed) {
    return i >= 0
        && !claimed[i]
        && !marks.persons.covers(i)
        && (marks.states.covers(i)
            || marks.bodies.covers(i)
            || marks.bodyNouns.covers(i)
            || (marks.tag(i).startsWith("NN") && !marks.isCalendar(i)));
  }

  /** "Trade and Industry Minister": two proper nouns joined, neither a state, body or title. */
  private static boolean isJoint(Marks marks, int and) {
    return marks.lower(and).equals("and")
        && isPlainProper(marks, and - 1)
        && isPlainProper(marks, and + 1);
  }

  private static boolean isPlainProper(Marks marks, int i) {
    return marks.tag(i).startsWith("NNP")
        && !marks.persons.covers(i)
        && !marks.bodies.covers(i)
        && !marks.states.covers(i)
        && (!marks.offices.covers(i)
            || marks.offices.at(i).filter(p -> p.end() > i + 1).isPresent());
  }

  int first() {
    return first;
  }

  /** First token after the article. */
  int bare() {
    int i = first;
    while (i < end - 1
        && (marks.tag(i).equals("DT")
            || marks.tag(i).equals("PRP$")
            || marks.tag(i).equals("PDT"))) {
      i++;
    }
    return i;
  }

  /** The state among the modifiers; the first one that is not part of "London-based". */
  Optional<StateCode> state(int head) {
    for (int i = first; i < head; i++) {
      Optional<StateMention> state = marks.state(i);
      if (state.isPresent() && state.get().first() == i) {
        if (!isAttributive(state.get().end()) && state.get().word() != StateWord.CAPITAL) {
          return Optional.of(state.get().state());
        }
        if (state.get().word() == StateWord.CAPITAL && marks.tag(state.get().end()).equals("POS")) {
          return Optional.of(state.get().state());
        }
      }
      Optional<Piece<Vocabulary.Body>> body = marks.bodies.startingAt(i);
      if (body.isPresent()
          && body.get().value().state().isPresent()
          && !isAttributive(body.get().end())) {
        return body.get().value().state();
      }
    }
    return Optional.empty();
  }

  private boolean isAttributive(int i) {
    int next = marks.lower(i).equals("-") || marks.tag(i).equals("HYPH") ? i + 1 : i;
    return NOT_OF.contains(marks.lower(next));
  }

  /** The person whose noun it is: "Haftar's forces". */
  OptionalInt owningPerson() {
    return marks.tag(first - 1).equals("POS") && marks.persons.covers(first - 2)
        ? OptionalInt.of(first - 2)
        : OptionalInt.empty();
  }

  Reference reference() {
    for (int i = first; i < Math.min(first + 2, end); i++) {
      switch (marks.lower(i)) {
        case "this", "these", "same", "that", "those" -> {
          return Reference.SAME;
        }
        case "another", "other", "second", "third" -> {
          return Reference.OTHER;
        }
        case "a", "an", "one", "some", "several", "any" -> {
          return marks.lower(i + 1).equals("second") ? Reference.OTHER : Reference.NEW;
        }
        default -> {}
      }
    }
    boolean possessed = marks.tag(first).equals("PRP$") || marks.tag(first - 1).equals("POS");
    return marks.lower(first).equals("the") || possessed ? Reference.DEFINITE : Reference.NEW;
  }
}
