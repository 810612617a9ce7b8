package org.attache.reading.find.actors;

import java.util.ArrayList;
import java.util.List;
import org.attache.reading.places.StateMention;
import org.attache.reading.places.StateWord;

/** Adjectives that share a noun: "the [Rwandan] and [French] chiefs of staff". */
final class Coordination {
  private Coordination() {}

  /**
   * The adjectives joined before a phrase that begins with an adjective of a state itself.
   *
   * @param first first token of the phrase
   */
  static List<Piece<StateMention>> before(Marks marks, int first, boolean[] claimed) {
    List<Piece<StateMention>> found = new ArrayList<>();
    int i = first;
    boolean linked = marks.lower(i - 1).equals("and");
    while (linked || marks.lower(i - 1).equals(",")) {
      int end = i - 1;
      if (marks.lower(end - 1).equals(",")) {
        end--;
      }
      var piece = marks.states.endingAt(end).filter(p -> isAdjective(p) && !claimed[p.first()]);
      if (piece.isEmpty() || !linked && found.isEmpty()) {
        break;
      }
      found.add(0, piece.get());
      i = piece.get().first();
      linked = false;
    }
    return found;
  }

  private static boolean isAdjective(Piece<StateMention> piece) {
    StateWord word = piece.value().word();
    return word == StateWord.ADJECTIVE || word == StateWord.NAME || word == StateWord.ORGANISATION;
  }
}
