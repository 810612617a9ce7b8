package org.attache.reading.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.attache.model.PlaceMention.Position;
import org.attache.model.StateCode;
import org.attache.reading.lexicon.Table;

/**
 * The places of the world by name: countries, regions, districts, cities, sites, and what belongs
 * to no state. Small tables are read on first use, the cities when a name needs them.
 */
public final class Gazetteer {
  private final Map<String, List<Place>> small = new HashMap<>();

  /**
   * People that count for a part of a state which is named like a country: who writes its bare name
   * does not mean a province elsewhere ("Gaza").
   */
  private static final long PART = 2_000_000;

  private final Map<String, Place> regions = new HashMap<>();
  private final Map<String, Place> abbreviations = new HashMap<>();
  private final Map<String, List<String[]>> otherCityNames = new HashMap<>();

  private Gazetteer() {
    Map<String, Place> countries = readCountries();
    readSupra();
    readAliases(countries);
    readRegions();
    readSites();
    for (Table.Row row : PlaceTable.of("city-names.tsv").rows()) {
      otherCityNames
          .computeIfAbsent(NameKey.of(row.get("name")), key -> new ArrayList<>())
          .add(new String[] {NameKey.of(row.get("city")), row.get("code")});
    }
  }

  private static final class Holder {
    private static final Gazetteer STANDARD = new Gazetteer();
  }

  private static final class Large {
    private static final SortedLines CITIES = new SortedLines("cities.tsv.gz");
    private static final SortedLines DISTRICTS = new SortedLines("districts.tsv.gz");
  }

  /** The gazetteer that comes with Attaché. */
  public static Gazetteer standard() {
    return Holder.STANDARD;
  }

  /**
   * Every place of this name, those from the small tables first, cities by falling population.
   * Capitals, accents, hyphens and points do not count; none is an empty list.
   */
  public List<Place> find(String name) {
    String key = NameKey.of(name);
    List<Place> found = new ArrayList<>(small.getOrDefault(key, List.of()));
    abbreviation(name).ifPresent(found::add);
    for (String[] city : otherCityNames.getOrDefault(key, List.of())) {
      cities(city[0]).stream()
          .filter(p -> p.state().filter(s -> s.value().equals(city[1])).isPresent())
          .findFirst()
          .ifPresent(found::add);
    }
    found.addAll(cities(key));
    found.addAll(districts(key));
    return found;
  }

  /** A place of the small tables: a country, region, site or supra-national place. */
  public List<Place> findWithoutCities(String name) {
    return small.getOrDefault(NameKey.of(name), List.of());
  }

  /** The region of an abbreviation exactly as written: "Calif.", "TX", "B.C.". */
  public Optional<Place> abbreviation(String written) {
    return Optional.ofNullable(abbreviations.get(written));
  }

  /** A first-level region by its code. */
  public Optional<Place> region(StateCode state, String region) {
    return Optional.ofNullable(regions.get(state.value() + "." + region));
  }

  private void add(String name, Place place) {
    small.computeIfAbsent(NameKey.of(name), key -> new ArrayList<>(1)).add(place);
  }

  private Map<String, Place> readCountries() {
    Map<String, Place> countries = new HashMap<>();
    for (Table.Row row : PlaceTable.of("countries.tsv").rows()) {
      Place country = country(row);
      countries.put(row.get("code"), country);
      add(row.get("name"), country);
      row.list("official").forEach(name -> add(name, country));
    }
    return countries;
  }

  private static Place country(Table.Row row) {
    return new Place(
        row.get("name"),
        PlaceKind.COUNTRY,
        Optional.of(new StateCode(row.get("code"))),
        "",
        PlaceTable.position(row),
        Long.parseLong(row.get("population")),
        OptionalLong.empty());
  }

  private void readRegions() {
    for (Table.Row row : PlaceTable.of("regions.tsv").rows()) {
      Place region =
          place(row, PlaceKind.REGION, row.get("region"), Long.parseLong(row.get("population")));
      regions.put(row.get("code") + "." + row.get("region"), region);
      add(row.get("key"), region);
    }
    for (Table.Row row : PlaceTable.of("region-names.tsv").rows()) {
      Place region = regions.get(row.get("code") + "." + row.get("region"));
      if (region == null) {
        throw new IllegalStateException(row.where() + ": no such region");
      }
      if (isAbbreviation(row.get("name"))) {
        abbreviations.putIfAbsent(row.get("name"), region);
      } else {
        add(row.get("name"), region);
      }
    }
  }

  private static boolean isAbbreviation(String name) {
    return name.endsWith(".") || name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** Organisations of states have no place, and the places of their seats no state. */
  private void readAliases(Map<String, Place> countries) {
    for (Table.Row row : PlaceTable.of("aliases.tsv").rows()) {
      Optional<Place> country = Optional.ofNullable(countries.get(row.get("code")));
      String name = row.get("name");
      switch (row.get("kind")) {
        case "country", "historical" -> country.ifPresent(place -> add(name, place));
        case "part" -> add(name, place(row, PlaceKind.REGION, "", PART));
        case "seat" -> {
          if (country.isPresent() && row.find("latitude").isPresent()) {
            add(name, place(row, PlaceKind.SITE, "", 0));
          }
        }
        default -> {}
      }
    }
  }

  private void readSites() {
    for (Table.Row row : PlaceTable.of("sites.tsv").rows()) {
      add(row.get("name"), place(row, PlaceKind.SITE, "", 0));
    }
  }

  private void readSupra() {
    for (Table.Row row : PlaceTable.of("supra.tsv").rows()) {
      Place supra =
          new Place(
              row.get("name"),
              PlaceKind.SUPRA,
              Optional.empty(),
              "",
              PlaceTable.position(row),
              0,
              OptionalLong.empty());
      add(supra.name(), supra);
    }
  }

  private static Place place(Table.Row row, PlaceKind kind, String region, long population) {
    return new Place(
        row.get("name"),
        kind,
        Optional.of(new StateCode(row.get("code"))),
        region,
        PlaceTable.position(row),
        population,
        OptionalLong.empty());
  }

  private static List<Place> cities(String key) {
    List<Place> found = new ArrayList<>();
    for (String[] cell : Large.CITIES.find(key)) {
      found.add(
          new Place(
              cell[1],
              cityKind(cell[9]),
              Optional.of(new StateCode(cell[2])),
              cell[3],
              position(cell[5], cell[6]),
              Long.parseLong(cell[7]),
              cell[8].isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(cell[8]))));
    }
    return found;
  }

  private static PlaceKind cityKind(String code) {
    return switch (code) {
      case "C" -> PlaceKind.CAPITAL;
      case "A" -> PlaceKind.REGION_SEAT;
      case "X" -> PlaceKind.QUARTER;
      default -> PlaceKind.CITY;
    };
  }

  private static List<Place> districts(String key) {
    List<Place> found = new ArrayList<>();
    for (String[] cell : Large.DISTRICTS.find(key)) {
      found.add(
          new Place(
              cell[1],
              PlaceKind.DISTRICT,
              Optional.of(new StateCode(cell[2])),
              cell[3],
              position(cell[5], cell[6]),
              Long.parseLong(cell[7]),
              OptionalLong.empty()));
    }
    return found;
  }

  private static Optional<Position> position(String latitude, String longitude) {
    return Optional.of(new Position(Double.parseDouble(latitude), Double.parseDouble(longitude)));
  }
}
