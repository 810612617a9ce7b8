package org.attache.model;

import java.util.Objects;
import java.util.Optional;

/**
 * What a report tells of a source that it does not name. Affiliation and state stand in {@link
 * Source#organisation()} and {@link Source#state()}, the reason in {@link Source#reason()}.
 *
 * @param id the same for every statement of this source within the report: {@code u1}, {@code u2},
 *     … in order of first mention
 * @param rank how high it stands, in the report's words: "high-level", "senior", "colonel"
 * @param number how many they are, in the report's words: "two", "several"; empty for one
 */
public record Unnamed(String id, Optional<String> rank, Optional<String> number) {
  public Unnamed {
    if (id.isBlank()) {
      throw new IllegalArgumentException("unnamed source without an id");
    }
    Objects.requireNonNull(rank, "rank");
    Objects.requireNonNull(number, "number");
  }
}
