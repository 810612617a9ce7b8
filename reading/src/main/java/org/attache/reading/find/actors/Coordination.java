package org.attache.reading.find.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.reading.places.StateMention;
import org.attache.reading.places.StateWord;

/**
 * States that share a noun: "the [Rwandan] and [French] chiefs of staff", "the presidents of [Chad]
 * and [Niger]".
 */
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

  /** The states of "counterparts from X, Y and Z", "presidents of X and Y", in text order. */
  static List<Piece<StateMention>> after(Marks marks, int end) {
    List<Piece<StateMention>> states = new ArrayList<>();
    if (!marks.lower(end).equals("of") && !marks.lower(end).equals("from")) {
      return states;
    }
    int i = end + 1;
    while (i < marks.tokens.size()) {
      Optional<Piece<StateMention>> state = marks.states.startingAt(i);
      boolean joint =
          !states.isEmpty() && (marks.lower(i).equals(",") || marks.lower(i).equals("and"));
      if (state.isPresent()) {
        states.add(state.get());
        i = state.get().end();
      } else if (joint || marks.lower(i).equals("the")) {
        i++;
      } else {
        break;
      }
    }
    return states;
  }

  private static boolean isAdjective(Piece<StateMention> piece) {
    StateWord word = piece.value().word();
    return word == StateWord.ADJECTIVE || word == StateWord.NAME || word == StateWord.ORGANISATION;
  }
}
