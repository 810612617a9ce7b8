package org.attache.reading.find.places;

import java.util.HashMap;
import java.util.List;
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

  private final PlaceWords words;

  Containment(PlaceWords words) {
    this.words = words;
  }

  /** For keys of names that the text itself puts somewhere: the region or country. */
  Map<String, Place> containers(AnnotatedReport report, List<Spot> spots) {
    Map<String, Place> containers = new HashMap<>();
    for (int i = 0; i + 1 < spots.size(); i++) {
      Spot inner = spots.get(i);
      Spot outer = spots.get(i + 1);
      if (inner.sentence() == outer.sentence() && isJoined(report, inner, outer)) {
        for (Place place : outer.candidates()) {
          if (isContainer(place) && canLieIn(inner, place)) {
            containers.putIfAbsent(PlaceFinder.key(inner), place);
            containers.putIfAbsent(PlaceFinder.key(outer), place);
            break;
          }
        }
      }
    }
    return containers;
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
      return false;
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
