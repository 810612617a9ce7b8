package org.attache.reading.find.events;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One line of {@code events-verbs.tsv} for one of its verbs.
 *
 * @param particle the words that follow the verb; empty for a verb alone
 * @param with nouns, {@code @classes} or {@code +clause}, {@code +word}; empty where anything goes
 * @param code what it is; empty unless the effect is {@link Effect#EVENT}
 * @param target where the target stands, in order of preference
 * @param swapped whether the subject undergoes it, and the slots of the target tell who does it
 * @param each whether several subjects without a target do it to each other
 * @param line position in the file: earlier lines win
 */
record Frame(
    List<String> particle,
    List<String> with,
    Effect effect,
    Optional<Code> code,
    List<String> target,
    boolean swapped,
    boolean each,
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

  /**
   * Whether it can make an event in a sentence of these words and {@code @classes}; says yes where
   * only the parse can tell.
   */
  boolean mayFit(Set<String> words) {
    if (effect == Effect.SAY || effect == Effect.DO || effect == Effect.NONE) {
      return false;
    }
    return with.isEmpty() || with.stream().anyMatch(condition -> mayHold(condition, words));
  }

  private static boolean mayHold(String condition, Set<String> words) {
    for (String part : condition.split("&")) {
      String word = part.startsWith("by:") ? part.substring(3) : part;
      boolean parsed = word.startsWith("+") || word.startsWith("-");
      boolean any = word.equals(FrameFinder.COUNTRY) || word.indexOf(' ') >= 0;
      if (!parsed && !any && !words.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
