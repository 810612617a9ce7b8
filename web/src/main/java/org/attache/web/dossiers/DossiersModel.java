package org.attache.web.dossiers;

import java.util.List;

/** How many entries there are by state, the most frequent first. */
public record DossiersModel(List<State> states) {
  public DossiersModel {
    states = List.copyOf(states);
  }

  /** A state that takes part in entries. */
  public record State(String code, String name, long entries) {}
}
