package org.attache.register.resolve;

import java.util.Objects;
import java.util.Optional;
import org.attache.model.PlaceMention.Position;
import org.attache.model.StateCode;

/**
 * A place as imported knowledge has it.
 *
 * @param id GeoNames id
 * @param name as it is written on maps
 * @param feature GeoNames feature code: {@code PPL}, {@code ADM2}, {@code AIRP}
 * @param state the country it lies in
 * @param population 0 where nobody says
 */
public record KnownPlace(
    long id,
    String name,
    String feature,
    Optional<StateCode> state,
    Position position,
    long population) {
  public KnownPlace {
    if (id < 1 || name.isBlank()) {
      throw new IllegalArgumentException("no place: " + id + " '" + name + "'");
    }
    Objects.requireNonNull(feature, "feature");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(position, "position");
  }

  /** By what a name of a place is found: in small letters, without diacritics and hyphens. */
  public static String key(String name) {
    return Letters.fold(name);
  }
}
