package org.attache.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Somebody who takes part in a visit or meeting, as the report describes them there.
 *
 * @param actor {@link Actor#id()}, where it is one of the report's actors
 * @param name personal name without title
 * @param role office in the report's words
 * @param rank military or diplomatic rank given with the name
 */
public record Participant(
    Optional<String> actor,
    Optional<String> name,
    Optional<String> role,
    Optional<String> organisation,
    Optional<String> rank,
    Optional<StateCode> state) {
  public Participant {
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(rank, "rank");
    Objects.requireNonNull(organisation, "organisation");
    if (name.isEmpty() && role.isEmpty() && state.isEmpty() && organisation.isEmpty()) {
      throw new IllegalArgumentException("participant of whom nothing is known");
    }
  }
}
