package org.attache.reading.find.places;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.reading.language.Token;
import org.attache.reading.places.Gazetteer;
import org.attache.reading.places.MorePlaces;
import org.attache.reading.places.Place;
import org.attache.reading.places.PlaceKind;

/** Looks the words of one report up in the gazetteer and remembers the answers. */
final class NameLookup {
  /** From how many inhabitants a city is known by its bare name. */
  private static final long KNOWN_CITY = 100_000;

  /** From how many inhabitants a region is known by its bare name. */
  private static final long KNOWN_REGION = 200_000;

  private final Gazetteer gazetteer;
  private final MorePlaces more;
  private final PlaceWords words;
  private final Map<String, List<Place>> found = new HashMap<>();

  NameLookup(Gazetteer gazetteer, MorePlaces more, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.more = more;
    this.words = words;
  }

  private List<Place> find(String name) {
    return found.computeIfAbsent(name, gazetteer::find);
  }

  /** The places of a name, "Lagos State" being found as "Lagos". */
  List<Place> candidates(String name) {
    List<Place> places = find(name);
    int space = name.lastIndexOf(' ');
    if (places.isEmpty() && space > 0 && isKindOfArea(lower(name.substring(space + 1)))) {
      return find(name.substring(0, space));
    }
    if (places.isEmpty() && (name.startsWith("County ") || name.startsWith("Co. "))) {
      return find(name.substring(name.indexOf(' ') + 1));
    }
    // only for what already looks like a place: among millions of names is every surname
    return places.isEmpty() ? more.find(name) : places;
  }

  private boolean isKindOfArea(String word) {
    return words.is("area", word) || words.is("area-inside", word);
  }

  /** The places at which something stands that has no place of its own: "Copenhagen Airport". */
  List<Place> surroundings(List<Token> tokens, Range range) {
    for (int end = range.end() - 1; end > range.first(); end--) {
      Range start = new Range(range.first(), end);
      if (isWellKnown(tokens, start)) {
        return find(text(tokens, start));
      }
    }
    return List.of();
  }

  /** Whether the token abbreviates the name of a region: "Calif.", "TX". */
  boolean isAbbreviation(String written) {
    return gazetteer.abbreviation(written).isPresent();
  }

  /** Whether a point after the word belongs to it: "W.Va.", "U.S.". */
  boolean takesPoint(String word) {
    return isAbbreviation(word + ".")
        || (word.indexOf('.') > 0 && !gazetteer.findWithoutCities(word + ".").isEmpty());
  }

  boolean isKnown(List<Token> tokens, Range range) {
    String name = text(tokens, range);
    return isWord(tokens, range) && !isEmptyWord(range, name) && !find(name).isEmpty();
  }

  /** Whether the words name a country, a region, a large city or a place outside all states. */
  boolean isWellKnown(List<Token> tokens, Range range) {
    String name = text(tokens, range);
    return isWord(tokens, range)
        && !isEmptyWord(range, name)
        && find(name).stream()
            .anyMatch(
                place ->
                    switch (place.kind()) {
                      case COUNTRY, SUPRA, CAPITAL -> true;
                      case REGION -> isLargeRegion(place);
                      case REGION_SEAT, CITY -> place.population() >= KNOWN_CITY;
                      case DISTRICT -> range.length() > 1;
                      case QUARTER, SITE -> false;
                    });
  }

  /** Whether the words name a large region or a place outside all states. */
  boolean isRegion(List<Token> tokens, Range range) {
    String name = text(tokens, range);
    return isWord(tokens, range)
        && !isEmptyWord(range, name)
        && gazetteer.findWithoutCities(name).stream().anyMatch(NameLookup::isLargeRegion);
  }

  /** Parts of states from our own table have no population. */
  private static boolean isLargeRegion(Place place) {
    return place.kind() == PlaceKind.SUPRA
        || (place.kind() == PlaceKind.REGION
            && (place.region().isEmpty() || place.population() >= KNOWN_REGION));
  }

  private static boolean isWord(List<Token> tokens, Range range) {
    return Character.isLetterOrDigit(tokens.get(range.end() - 1).text().codePointAt(0));
  }

  private boolean isEmptyWord(Range range, String name) {
    String lower = lower(name);
    return words.is("never", lower)
        || (range.length() == 1
            && (name.length() < 3 || words.is("direction", lower) || words.is("no-place", lower)));
  }

  /** The words as they stand, a blank between them where there is any space. */
  static String text(List<Token> tokens, Range range) {
    StringBuilder text = new StringBuilder();
    for (int i = range.first(); i < range.end(); i++) {
      boolean gap =
          i > range.first() && tokens.get(i).span().start() > tokens.get(i - 1).span().end();
      text.append(gap ? " " : "").append(tokens.get(i).text());
    }
    return text.toString();
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
