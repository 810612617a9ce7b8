package org.attache.model;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A name of a place in the text and what it was resolved to.
 *
 * @param state the country it lies in; empty for continents, seas and what is not known
 * @param position where it is, as far as known
 * @param geonames GeoNames id
 * @param level what sort of place it is; empty where nobody knows which place is meant
 */
public record PlaceMention(
    Span span,
    String text,
    Optional<StateCode> state,
    Optional<Position> position,
    OptionalLong geonames,
    Optional<PlaceLevel> level) {
  public PlaceMention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(position, "position");
    Objects.requireNonNull(geonames, "geonames");
    Objects.requireNonNull(level, "level");
  }

  /** Decimal degrees, WGS 84. */
  public record Position(double latitude, double longitude) {
    public Position {
      if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
        throw new IllegalArgumentException("no such position: " + latitude + ", " + longitude);
      }
    }
  }
}
