package org.attache.reading.find.attributions;

import java.util.List;
import java.util.Optional;
import org.attache.model.Gender;
import org.attache.model.StateCode;

/**
 * A named person of the report, as far as attributions need one.
 *
 * @param actor id in the cast, where the cast has the person
 * @param role office in the report's words
 * @param titles all offices and ranks
 */
record Person(
    String name,
    Optional<String> actor,
    Optional<String> role,
    Optional<String> organisation,
    Optional<StateCode> state,
    Gender gender,
    List<String> titles) {

  Person {
    titles = List.copyOf(titles);
  }

  Person in(Optional<StateCode> otherState) {
    return new Person(name, actor, role, organisation, otherState, gender, titles);
  }

  /** Whether an office or a rank has this word in it. */
  boolean isTitled(String word) {
    return titles.stream().anyMatch(title -> People.hasWord(title, word));
  }

  String surname() {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
