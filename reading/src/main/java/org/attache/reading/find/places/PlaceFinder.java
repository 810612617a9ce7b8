package org.attache.reading.find.places;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.attache.model.PlaceLevel;
import org.attache.model.PlaceMention;
import org.attache.model.StateCode;
import org.attache.reading.language.AnnotatedReport;
import org.attache.reading.language.Sentence;
import org.attache.reading.places.Countries;
import org.attache.reading.places.Gazetteer;
import org.attache.reading.places.MorePlaces;
import org.attache.reading.places.Place;
import org.attache.reading.places.PlaceKind;
import org.attache.reading.places.StateMention;

/** Finds the names of places in a report and says which places they are. Safe to share. */
public final class PlaceFinder {
  private final Gazetteer gazetteer = Gazetteer.standard();
  private final MorePlaces more;
  private final Countries countries = Countries.standard();
  private final PlaceWords words;
  private final Containment containment;
  private final Resolver resolver = new Resolver();

  /** A finder for a language, ISO 639-1. */
  public PlaceFinder(String language) {
    this(language, MorePlaces.NONE);
  }

  /** The same, that also knows places which the gazetteer lacks. */
  public PlaceFinder(String language, MorePlaces more) {
    this.more = more;
    words = new PlaceWords(language);
    containment = new Containment(words);
  }

  /** The mentions in text order, without overlaps. */
  public List<PlaceMention> find(AnnotatedReport report) {
    NameLookup lookup = new NameLookup(gazetteer, more, words);
    List<Spot> spots = new Spotter(report, countries, words, lookup).spots();
    Containment.Told told = containment.told(report, spots);
    Map<String, Place> containers = told.containers();
    Map<String, List<Place>> candidates = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Spot spot : spots) {
      String key = told.key(spot);
      counts.merge(key, 1, Integer::sum);
      candidates.computeIfAbsent(
          key, k -> Containment.within(spot.candidates(), Optional.ofNullable(containers.get(k))));
    }
    Map<String, Place> resolved = resolver.resolve(candidates, counts, votes(report));
    Setting setting = new Setting();
    for (Spot spot : spots) {
      state(told.key(spot), resolved, containers).ifPresent(setting::add);
    }
    List<PlaceMention> mentions = new ArrayList<>();
    for (Spot spot : spots) {
      mentions.add(mention(spot, told.key(spot), resolved, containers, setting));
    }
    return mentions;
  }

  /** Adjectives, peoples and organisations speak for states without being places. */
  private Map<StateCode, Double> votes(AnnotatedReport report) {
    Map<StateCode, Double> votes = new TreeMap<>();
    for (Sentence sentence : report.sentences()) {
      for (StateMention mention : countries.in(sentence.tokens())) {
        switch (mention.word()) {
          case ADJECTIVE, PEOPLE, SEAT -> votes.merge(mention.state(), 0.3, Double::sum);
          default -> {}
        }
      }
    }
    votes.replaceAll((state, vote) -> Math.min(2, vote));
    return votes;
  }

  private static Optional<StateCode> state(
      String key, Map<String, Place> resolved, Map<String, Place> containers) {
    return Optional.ofNullable(resolved.get(key))
        .or(() -> Optional.ofNullable(containers.get(key)))
        .flatMap(Place::state);
  }

  private static PlaceMention mention(
      Spot spot,
      String key,
      Map<String, Place> resolved,
      Map<String, Place> containers,
      Setting setting) {
    Optional<Place> place = Optional.ofNullable(resolved.get(key));
    Optional<Place> exact = place.filter(p -> !spot.inside());
    Optional<StateCode> state = state(key, resolved, containers);
    return new PlaceMention(
        spot.span(),
        spot.name(),
        place.isPresent() ? state : state.or(setting::state),
        exact.flatMap(Place::position),
        exact.map(Place::geonames).orElse(OptionalLong.empty()),
        exact.map(p -> level(p.kind())));
  }

  private static PlaceLevel level(PlaceKind kind) {
    return switch (kind) {
      case SUPRA -> PlaceLevel.WIDER;
      case COUNTRY -> PlaceLevel.COUNTRY;
      case REGION -> PlaceLevel.REGION;
      case DISTRICT -> PlaceLevel.DISTRICT;
      case CAPITAL, REGION_SEAT, CITY -> PlaceLevel.CITY;
      case QUARTER, SITE -> PlaceLevel.SITE;
    };
  }
}
