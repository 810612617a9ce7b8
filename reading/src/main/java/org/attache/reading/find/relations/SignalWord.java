package org.attache.reading.find.relations;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attache.model.RelationSignal.Direction;
import org.attache.reading.lexicon.Table;

/**
 * An entry of {@code relation-signals.tsv}.
 *
 * @param direction empty for a noun that names the relation itself
 * @param needs what must stand near it
 * @param company the words one of which must stand near it; none unless {@code needs} is WORDS
 */
record SignalWord(Optional<Direction> direction, Needs needs, List<String> company) {

  /** What a signal needs beside it to be one. */
  enum Needs {
    /** A noun for the relation: "ties". */
    TIE,
    /** Nothing but the two states. */
    TWO,
    /** One of its own words: "expel" needs "diplomat". */
    WORDS
  }

  static SignalWord of(Table.Row row) {
    String says = row.get("says");
    Optional<Direction> direction =
        says.equals("tie")
            ? Optional.empty()
            : Optional.of(Direction.valueOf(says.toUpperCase(Locale.ROOT)));
    List<String> needs = row.list("needs");
    if (needs.equals(List.of("two"))) {
      return new SignalWord(direction, Needs.TWO, List.of());
    }
    if (needs.isEmpty() || needs.equals(List.of("tie"))) {
      return new SignalWord(direction, Needs.TIE, List.of());
    }
    return new SignalWord(direction, Needs.WORDS, needs);
  }

  boolean isTie() {
    return direction.isEmpty();
  }
}
