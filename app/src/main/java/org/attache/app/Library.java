package org.attache.app;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.attache.reading.places.MorePlaces;
import org.attache.reading.places.Place;
import org.attache.reading.places.PlaceKind;
import org.attache.register.Knowledge;
import org.attache.register.resolve.KnownPlace;

/** The imported places of a register, as the reader asks for them. */
final class Library {
  private Library() {}

  static MorePlaces of(Knowledge register) {
    boolean any = register.imported().stream().anyMatch(one -> one.source().equals("geonames"));
    return any ? name -> find(register, name) : MorePlaces.NONE;
  }

  private static List<Place> find(Knowledge register, String name) {
    return register.knownPlaces(KnownPlace.key(name)).stream().map(Library::place).toList();
  }

  private static Place place(KnownPlace known) {
    return new Place(
        known.name(),
        kind(known.feature()),
        known.state(),
        "",
        Optional.of(known.position()),
        known.population(),
        OptionalLong.of(known.id()));
  }

  private static PlaceKind kind(String feature) {
    return switch (feature) {
      case "PPLC" -> PlaceKind.CAPITAL;
      case "PPLA" -> PlaceKind.REGION_SEAT;
      case "PPLX" -> PlaceKind.QUARTER;
      case "ADM1" -> PlaceKind.REGION;
      default ->
          feature.startsWith("PPL")
              ? PlaceKind.CITY
              : feature.startsWith("ADM") ? PlaceKind.DISTRICT : PlaceKind.SITE;
    };
  }
}
