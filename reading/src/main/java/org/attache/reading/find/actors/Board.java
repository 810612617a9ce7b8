package org.attache.reading.find.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.attache.reading.find.actors.Candidate.Words;

/** What has been read in a sentence so far, and which of its words are taken. */
final class Board {
  final Marks marks;
  final boolean[] claimed;
  private final List<Candidate> found = new ArrayList<>();

  Board(Marks marks) {
    this.marks = marks;
    this.claimed = new boolean[marks.tokens.size()];
  }

  /**
   * Adds a candidate, whose words nobody else may have.
   *
   * @return its index, for appositions to refer to
   */
  int add(Candidate candidate) {
    found.add(candidate);
    claim(candidate.words());
    return found.size() - 1;
  }

  /** The candidate whose noun it is: Haftar's in "Haftar's forces". */
  OptionalInt owner(NounPhrase phrase) {
    OptionalInt token = phrase.owningPerson();
    if (token.isPresent()) {
      for (int i = 0; i < found.size(); i++) {
        if (found.get(i).words().covers(token.getAsInt())) {
          return OptionalInt.of(i);
        }
      }
    }
    return OptionalInt.empty();
  }

  /** Whether words belong to a longer name. */
  boolean isInsideName(int first, int end) {
    return marks.persons.covers(first)
        || marks.persons.covers(end - 1)
        || (marks.namedBodies.covers(end - 1)
            && marks.namedBodies.at(end - 1).filter(p -> p.end() > end).isPresent());
  }

  /** "officials" in "officials' visit" stands; "rebel" in "rebel group" does not. */
  boolean isModifier(int next) {
    return (marks.tag(next).startsWith("NN")
            && !marks.isCalendar(next)
            && !marks.persons.covers(next))
        || marks.tag(next).equals("HYPH");
  }

  /** Whether any of these words is taken. */
  boolean isClaimed(int first, int end) {
    for (int i = first; i < end; i++) {
      if (claimed[i]) {
        return true;
      }
    }
    return false;
  }

  private void claim(Words words) {
    for (int i = words.first(); i < words.end(); i++) {
      claimed[i] = true;
    }
  }

  /** Sorted, with the indices of owners and appositions kept right. */
  List<Candidate> inTextOrder() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      order.add(i);
    }
    order.sort(
        Comparator.comparingInt((Integer i) -> found.get(i).words().first())
            .thenComparingInt(i -> -found.get(i).words().end()));
    int[] place = new int[found.size()];
    for (int i = 0; i < order.size(); i++) {
      place[order.get(i)] = i;
    }
    return order.stream().map(i -> found.get(i).renumbered(place)).toList();
  }
}
