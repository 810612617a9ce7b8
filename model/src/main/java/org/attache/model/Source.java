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
 * @param reason why an unnamed source is not named, in the report's words
 */
public record Source(
    SourceType type,
    String wording,
    Optional<String> actor,
    Optional<String> name,
    Optional<String> role,
    Optional<String> organisation,
    Optional<StateCode> state,
    Optional<String> reason) {
  public Source {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(wording, "wording");
    Objects.requireNonNull(reason, "reason");
  }
}
