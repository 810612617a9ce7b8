package org.attache.sources.contents;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A text and what its source says of it.
 *
 * @param said {@code id}, {@code url}, {@code title}, {@code author}, {@code publisher}, {@code
 *     published}, {@code language}, as far as known
 */
public record Draft(String text, Map<String, String> said) {
  public Draft {
    Objects.requireNonNull(text, "text");
    said = Map.copyOf(said);
  }

  /** Text of which nothing else is known. */
  public static Draft of(String text) {
    return new Draft(text, Map.of());
  }

  /** The same, with what is given where nothing is said yet. */
  Draft or(String field, Optional<String> value) {
    if (value.isEmpty() || value.get().isBlank() || said.containsKey(field)) {
      return this;
    }
    Map<String, String> more = new TreeMap<>(said);
    more.put(field, value.get());
    return new Draft(text, more);
  }

  /** The same, saying first what is given. */
  Draft saying(String field, Optional<String> value) {
    if (value.isEmpty() || value.get().isBlank()) {
      return this;
    }
    Map<String, String> more = new TreeMap<>(said);
    more.put(field, value.get());
    return new Draft(text, more);
  }
}
