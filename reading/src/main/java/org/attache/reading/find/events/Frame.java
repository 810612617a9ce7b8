package org.attache.reading.find.events;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of {@code events-verbs.tsv} for one of its verbs.
 *
 * @param particle the words that follow the verb; empty for a verb alone
 * @param with nouns, {@code @classes} or {@code +clause}, {@code +word}; empty where anything goes
 * @param code what it is; empty unless the effect is {@link Effect#EVENT}
 * @param target where the target stands, in order of preference
 * @param line position in the file: earlier lines win
 */
record Frame(
    List<String> particle,
    List<String> with,
    Effect effect,
    Optional<Code> code,
    List<String> target,
    int line) {
  Frame {
    particle = List.copyOf(particle);
    with = List.copyOf(with);
    target = List.copyOf(target);
    Objects.requireNonNull(effect, "effect");
    if ((effect == Effect.EVENT) != code.isPresent()) {
      throw new IllegalArgumentException("a code goes with an event: " + effect + " " + code);
    }
  }
}
