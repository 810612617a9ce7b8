package org.attache.reading.find.places;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attache.reading.language.AnnotatedReport;
import org.attache.reading.language.Token;
import org.attache.reading.places.Place;
import org.attache.reading.places.PlaceKind;

/** Reads "Aleppo, Syria", "Paris (Texas)", "Goma in the Democratic Republic of the Congo". */
final class Containment {
  /** Tokens between "Goma" and "Congo" in "Goma in the eastern Congo". */
  private static final int LONGEST_GAP = 3;

  /** Tokens of ", a small port city in the" between "Tovarnik" and "Croatia". */
  private static final int LONGEST_DESCRIPTION = 8;

  private final PlaceWords words;

  Containment(PlaceWords words) {
    this.words = words;
  }

  /**
   * Where the text itself puts its names.
   *
   * @param containers by key: the region or country
   * @param keys of spots that the text puts elsewhere than the first one of that name: "Victoria,
   *     the capital of the Seychelles" beside "Victoria, British Columbia"
   */
  record Told(Map<String, Place> containers, Map<Spot, String> keys) {
    /** The same key has the same place. */
    String key(Spot spot) {
      return keys.getOrDefault(spot, name(spot));
    }

    private static String name(Spot spot) {
      return spot.name().toLowerCase(Locale.ROOT);
    }
  }

  /** For keys of names that the text itself puts somewhere: the region or country. */
  Told told(AnnotatedReport report, List<Spot> spots) {
    Map<String, Place> containers = new HashMap<>();
    Map<Spot, String> keys = new HashMap<>();
    for (int i = 0; i + 1 < spots.size(); i++) {
      Spot inner = spots.get(i);
      Spot outer = spots.get(i + 1);
      if (inner.sentence() == outer.sentence() && isJoined(report, inner, outer)) {
        for (Place place : outer.candidates()) {
          if (isContainer(place) && canLieIn(inner, place)) {
            String name = Told.name(inner);
            Place first = containers.getOrDefault(name, place);
            boolean same = first.equals(place) || first.isWithin(place) || place.isWithin(first);
            String key = same ? name : name + " / " + Told.name(outer);
            if (!same) {
              keys.put(inner, key);
            }
            containers.putIfAbsent(key, place);
            containers.putIfAbsent(Told.name(outer), place);
            break;
          }
        }
      }
    }
    return new Told(containers, keys);
  }

  private static boolean isContainer(Place place) {
    return place.kind() == PlaceKind.REGION || place.kind() == PlaceKind.COUNTRY;
  }

  private static boolean canLieIn(Spot inner, Place place) {
    return inner.candidates().isEmpty()
        || inner.candidates().stream()
            .anyMatch(p -> p.isWithin(place) && p.kind() != PlaceKind.COUNTRY);
  }

  /** Whether only a comma, a bracket, or "in" and small words stand between the two. */
  private boolean isJoined(AnnotatedReport report, Spot inner, Spot outer) {
    List<Token> tokens = report.sentences().get(inner.sentence()).tokens();
    int first = inner.range().end();
    int gap = outer.range().first() - first;
    if (gap < 1 || gap > LONGEST_GAP) {
      return isDescribed(tokens, first, outer.range().first());
    }
    String between = tokens.get(first).text();
    if (gap == 1 && (between.equals(",") || between.equals("("))) {
      return true;
    }
    boolean lies = between.equals("in");
    for (int i = first + 1; i < outer.range().first(); i++) {
      String word = tokens.get(i).lower();
      lies &= word.equals("the") || words.is("direction", word);
    }
    return lies || isDescribed(tokens, first, outer.range().first());
  }

  /** ", the capital of the" between "Victoria" and "Seychelles". */
  private boolean isDescribed(List<Token> tokens, int first, int end) {
    if (end - first > LONGEST_DESCRIPTION || !tokens.get(first).text().equals(",")) {
      return false;
    }
    boolean area = false;
    boolean lies = false;
    for (int i = first + 1; i < end; i++) {
      Token token = tokens.get(i);
      boolean of = token.lower().equals("of") || token.lower().equals("in");
      if (of) {
        lies = area;
      } else if (token.tag().startsWith("NN") && !lies) {
        area |= words.is("described-as", token.lower());
      } else if (!token.tag().startsWith("JJ")
          && !token.tag().equals("DT")
          && !token.tag().equals("HYPH")
          && !words.is("direction", token.lower())) {
        return false;
      }
    }
    return lies;
  }

  /** The candidates that lie there; all, if the text says nothing or none does. */
  static List<Place> within(List<Place> candidates, Optional<Place> container) {
    List<Place> inside =
        candidates.stream()
            .filter(p -> container.filter(c -> p.equals(c) || p.isWithin(c)).isPresent())
            .toList();
    return inside.isEmpty() ? candidates : inside;
  }
}
