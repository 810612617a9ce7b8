package org.attache.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a visit runs, as far as the report tells it.
 *
 * @param stops the towns visited at this host, in order
 * @param tour the tour that the visit belongs to; empty for a visit to one host alone
 * @param duration how long it takes, as the report says: an ISO 8601 period ({@code P3D})
 * @param purpose what it is for, in the report's words: "to attend the summit"
 * @param turns what became of it, in the order in which the report tells it
 */
public record VisitCourse(
    List<VisitStop> stops,
    Optional<TourLeg> tour,
    Optional<String> duration,
    Optional<String> purpose,
    List<VisitTurn> turns) {
  private static final VisitCourse UNKNOWN =
      new VisitCourse(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  public VisitCourse {
    stops = List.copyOf(stops);
    turns = List.copyOf(turns);
    Objects.requireNonNull(tour, "tour");
    Objects.requireNonNull(duration, "duration");
    Objects.requireNonNull(purpose, "purpose");
  }

  /** A course of which the report tells nothing. */
  public static VisitCourse unknown() {
    return UNKNOWN;
  }
}
