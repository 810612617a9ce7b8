package org.attache.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Who vouches for something.
 *
 * @param wording how the report words it here: "this source", "he", "the French Foreign Ministry"
 * @param actor {@link Actor#id()}, where the source is one of the report's actors
 * @param name the name, also where the words here are a pronoun; for an unnamed source referred to
 *     again the description it had first
 * @param role office or description: "Prime Minister", "high-level military source"
 * @param organisation the body it belongs to: "Rwandan army"
 * @param reason why an unnamed source is not named, in the report's words
 * @param unnamed what else is told of a source without a name; empty for every other
 */
public record Source(
    SourceType type,
    String wording,
    Optional<String> actor,
    Optional<String> name,
    Optional<String> role,
    Optional<String> organisation,
    Optional<StateCode> state,
    Optional<String> reason,
    Optional<Unnamed> unnamed) {
  public Source {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(wording, "wording");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(unnamed, "unnamed");
  }

  /** A source of which nothing is told that only unnamed ones have. */
  public Source(
      SourceType type,
      String wording,
      Optional<String> actor,
      Optional<String> name,
      Optional<String> role,
      Optional<String> organisation,
      Optional<StateCode> state,
      Optional<String> reason) {
    this(type, wording, actor, name, role, organisation, state, reason, Optional.empty());
  }

  /** The same source in other words. */
  public Source as(SourceType otherType, String otherWording) {
    return new Source(
        otherType, otherWording, actor, name, role, organisation, state, reason, unnamed);
  }

  /** The same source, of this state. */
  public Source in(Optional<StateCode> otherState) {
    return new Source(type, wording, actor, name, role, organisation, otherState, reason, unnamed);
  }
}
