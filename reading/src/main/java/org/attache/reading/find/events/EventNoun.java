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
 */
record EventNoun(String word, List<String> classes, Optional<Code> code, List<String> target) {
  EventNoun {
    classes = List.copyOf(classes);
    Objects.requireNonNull(code, "code");
    target = List.copyOf(target);
  }
}
