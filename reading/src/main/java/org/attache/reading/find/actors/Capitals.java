package org.attache.reading.find.actors;

import java.util.Set;
import org.attache.reading.places.StateMention;

/** Tells a capital that stands for its government ("Kigali said") from a town ("in Kigali"). */
final class Capitals {
  private static final Set<String> TOWARDS_PEOPLE =
      Set.of(
          "between", "with", "by", "against", "and", "while", "that", "when", "as", "but",
          "because", "whether", "if", "than");

  private static final Set<String> WHERE =
      Set.of(
          "in", "at", "near", "outside", "around", "from", "to", "into", "through", "across", "on");

  private final Marks marks;

  Capitals(Marks marks) {
    this.marks = marks;
  }

  boolean isGovernment(Piece<StateMention> capital) {
    int before = capital.first() - 1;
    int after = capital.end();
    if (isShouted(capital) || marks.isCapital(after) && marks.tag(after).startsWith("NN")) {
      return false;
    }
    if (marks.tag(before).startsWith("NNP")
        || marks.lower(after).equals(",")
        || marks.tag(before).startsWith("JJ")) {
      return false;
    }
    String tag = marks.tag(before);
    if (marks.tag(after).equals("POS") && !WHERE.contains(marks.lower(before))) {
      return true;
    }
    boolean preposition = tag.equals("IN") || tag.equals("TO");
    if (preposition && !TOWARDS_PEOPLE.contains(marks.lower(before))) {
      return false;
    }
    if (isVerb(after) || (marks.tag(after).startsWith("RB") && isVerb(after + 1))) {
      return !marks.lower(before).equals("and") || !preposition;
    }
    return TOWARDS_PEOPLE.contains(marks.lower(before)) && !marks.lower(before).equals("and");
  }

  private boolean isVerb(int i) {
    String tag = marks.tag(i);
    return tag.startsWith("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }

  /** All capitals: a dateline. */
  private boolean isShouted(Piece<StateMention> capital) {
    String text = marks.tokens.get(capital.first()).text();
    return text.length() > 1
        && text.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }
}
