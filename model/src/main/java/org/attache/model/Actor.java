package org.attache.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody who acts in a report; the same one throughout the report.
 *
 * @param id within this report: {@code a1}, {@code a2}, … in order of first mention
 * @param name the fullest name in the report ("Jean Bosco Kazura", "French Foreign Ministry"); for
 *     people without a name the words that describe them
 * @param named whether {@code name} is a proper name
 * @param state the state (or organisation of states) the actor belongs to
 * @param offices offices and roles in order of mention, the one held at the report's date first
 * @param sector PLOVER sector
 * @param plural whether it stands for several people
 */
public record Actor(
    String id,
    ActorKind kind,
    String name,
    boolean named,
    Optional<StateCode> state,
    List<Office> offices,
    Optional<Sector> sector,
    Gender gender,
    boolean plural) {
  public Actor {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    if (name.isBlank()) {
      throw new IllegalArgumentException("actor without a name or description: " + id);
    }
    offices = List.copyOf(offices);
  }

  /** The office held at the report's date. */
  public Optional<Office> office() {
    return offices.stream().filter(o -> !o.former()).findFirst();
  }
}
