package org.attache.reading.places;

import java.util.Objects;
import java.util.Optional;
import org.attache.model.PlaceMention.Position;
import org.attache.model.StateCode;

/**
 * A state or a territory with a code of its own.
 *
 * @param alpha2 ISO 3166-1 alpha-2; {@code XK} for Kosovo
 * @param name what English-language news calls it
 * @param capital empty where there is none, or where it bears the country's own name (Singapore)
 * @param continent one of Africa, Antarctica, Asia, Europe, North America, Oceania, South America
 * @param middle the middle of its largest piece of land; empty for a few remote islands
 */
public record Country(
    StateCode code,
    String alpha2,
    String name,
    Optional<String> capital,
    String continent,
    Optional<Position> middle) {
  public Country {
    Objects.requireNonNull(code, "code");
    if (name.isBlank() || alpha2.length() != 2) {
      throw new IllegalArgumentException("country without name or code: " + code);
    }
  }
}
