package org.attache.reading.places;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.attache.model.PlaceMention.Position;
import org.attache.model.StateCode;

/**
 * A place of the gazetteer.
 *
 * @param state empty for continents, seas and regions of the world
 * @param region the code of its first-level region within the state; empty if unknown or none
 * @param population of it or of its places; 0 if unknown
 * @param geonames GeoNames number, where known
 */
public record Place(
    String name,
    PlaceKind kind,
    Optional<StateCode> state,
    String region,
    Optional<Position> position,
    long population,
    OptionalLong geonames) {
  public Place {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(position, "position");
    if (name.isBlank() || population < 0) {
      throw new IllegalArgumentException("no such place: " + name + ", " + population);
    }
  }

  /** Whether this place lies in that region or country, or is it. */
  public boolean isWithin(Place outer) {
    return switch (outer.kind) {
      case COUNTRY -> state.equals(outer.state);
      case REGION ->
          state.equals(outer.state) && !outer.region.isEmpty() && region.equals(outer.region);
      default -> false;
    };
  }
}
