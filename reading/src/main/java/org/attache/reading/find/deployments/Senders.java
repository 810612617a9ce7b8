package org.attache.reading.find.deployments;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.model.StateCode;
import org.attache.reading.language.Sentence;
import org.attache.reading.places.Countries;
import org.attache.reading.places.StateMention;
import org.attache.reading.places.StateWord;

/** Reads who sends forces together: "X and Y have sent warplanes". */
final class Senders {
  private static final Set<String> JOINS = Set.of(",", "and", "&", "the");

  private Senders() {}

  /**
   * The states of the list before the forces that one sender stands in, each once, in text order;
   * empty where it stands in none, or the words for the forces name their state.
   */
  static List<StateCode> with(Sentence sentence, Force force, StateCode sender) {
    List<StateCode> list = new ArrayList<>();
    for (int i = force.first(); i < force.end(); i++) {
      if (Countries.standard().longestAt(sentence.tokens(), i).isPresent()) {
        return List.of();
      }
    }
    int end = -1;
    for (StateMention mention : Countries.standard().in(sentence.tokens())) {
      boolean name = mention.word() != StateWord.ADJECTIVE && mention.word() != StateWord.PEOPLE;
      if (!name || mention.end() > force.first()) {
        continue;
      }
      if (end < 0 || !isJoined(sentence, end, mention.first())) {
        if (list.size() > 1 && list.contains(sender)) {
          return List.copyOf(list);
        }
        list.clear();
        if (isPlace(sentence, mention.first())) {
          end = -1;
          continue;
        }
      }
      if (!list.contains(mention.state())) {
        list.add(mention.state());
      }
      end = mention.end();
    }
    return list.size() > 1 && list.contains(sender) ? List.copyOf(list) : List.of();
  }

  private static boolean isJoined(Sentence sentence, int first, int end) {
    if (first >= end) {
      return false;
    }
    for (int i = first; i < end; i++) {
      if (!JOINS.contains(sentence.token(i).lower())) {
        return false;
      }
    }
    return true;
  }

  /** "in X and Y": where it is, not who does it. */
  private static boolean isPlace(Sentence sentence, int first) {
    String tag = first == 0 ? "" : sentence.token(first - 1).tag();
    return tag.equals("IN") || tag.equals("TO");
  }
}
