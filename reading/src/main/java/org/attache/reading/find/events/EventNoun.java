package org.attache.reading.find.events;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of {@code events-nouns.tsv}.
 *
 * @param word the noun itself
 * @param classes the classes it belongs to
 * @param code the event it names by itself, if any
 * @param target prepositions that lead to the target, in order of preference
 * @param source prepositions beside "by" that lead to the source
 */
record EventNoun(
    String word,
    List<String> classes,
    Optional<Code> code,
    List<String> target,
    List<String> source) {
  EventNoun {
    classes = List.copyOf(classes);
    Objects.requireNonNull(code, "code");
    target = List.copyOf(target);
    source = List.copyOf(source);
  }
}
