package org.attache.web.dossiers;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many entries there are by state, the most frequent first. */
public record StatesModel(Map<String, Long> states) {
  public StatesModel {
    states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
  }
}
