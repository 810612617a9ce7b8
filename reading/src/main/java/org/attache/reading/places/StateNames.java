package org.attache.reading.places;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.attache.model.StateCode;

/** Gathers the ways in which phrases stand for states. */
final class StateNames {
  private final Map<String, StateName> byPhrase = new TreeMap<>();

  void add(String phrase, StateWord word, StateCode code) {
    byPhrase
        .computeIfAbsent(phrase.toLowerCase(Locale.ROOT), StateName::new)
        .add(phrase, word, code);
  }

  Collection<StateName> all() {
    return byPhrase.values();
  }
}
