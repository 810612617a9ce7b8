package org.attache.model;

import java.util.Objects;
import java.util.Optional;

/**
 * What a person is, as of the report: an office or role, in the report's words.
 *
 * @param title the office as the report words it: "Chief of Staff", "Prime Minister"
 * @param rank a military or diplomatic rank given with the name: "General", "Ambassador"
 * @param organisation the body it belongs to: "Rwandan General Staff"
 * @param state the state it is held for
 * @param former whether the report gives it as held earlier, not now
 */
public record Office(
    Optional<String> title,
    Optional<String> rank,
    Optional<String> organisation,
    Optional<StateCode> state,
    boolean former) {
  public Office {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(rank, "rank");
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(state, "state");
  }
}
