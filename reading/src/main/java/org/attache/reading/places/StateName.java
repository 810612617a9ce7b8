package org.attache.reading.places;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attache.model.StateCode;

/**
 * A phrase and the states it stands for, at most one in each way; the first way is the main one.
 */
final class StateName {
  /** Longer names in capitals are shouted, not abbreviated. */
  private static final int LONGEST_ABBREVIATION = 8;

  private final String phrase;
  private boolean abbreviation;
  private final Map<StateWord, StateCode> states = new EnumMap<>(StateWord.class);

  StateName(String phrase) {
    this.phrase = phrase;
    this.abbreviation = true;
  }

  /** The last word on a phrase counts, so that the aliases can correct the generated names. */
  void add(String written, StateWord word, StateCode code) {
    abbreviation &=
        written.length() <= LONGEST_ABBREVIATION
            && written.equals(written.toUpperCase(Locale.ROOT));
    states.put(word, code);
  }

  String phrase() {
    return phrase;
  }

  StateWord word() {
    return states.keySet().iterator().next();
  }

  StateCode state() {
    return states.values().iterator().next();
  }

  /** The state in the first of these ways in which the phrase stands for any. */
  Optional<StateCode> first(StateWord... kinds) {
    for (StateWord kind : kinds) {
      if (states.containsKey(kind)) {
        return Optional.of(states.get(kind));
      }
    }
    return Optional.empty();
  }

  /** Whether the text has the capitals that the phrase needs. */
  boolean isWritten(String text) {
    return abbreviation
        ? text.equals(text.toUpperCase(Locale.ROOT))
        : !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
  }
}
