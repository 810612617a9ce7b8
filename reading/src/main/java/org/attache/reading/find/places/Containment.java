package org.attache.reading.find.places;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.reading.language.AnnotatedReport;
import org.attache.reading.language.Token;
import org.attache.reading.places.Gazetteer;
import org.attache.reading.places.Place;
import org.attache.reading.places.PlaceKind;

/** Reads "Aleppo, Syria", "Paris (Texas)", "Goma in the Democratic Republic of the Congo". */
final class Containment {
  private final Gazetteer gazetteer;

  Containment(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** For keys of names that the text itself puts somewhere: the region or country. */
  Map<String, Place> containers(AnnotatedReport report, List<Spot> spots) {
    Map<String, Place> containers = new HashMap<>();
    for (int i = 0; i + 1 < spots.size(); i++) {
      Spot inner = spots.get(i);
      Spot outer = spots.get(i + 1);
      if (inner.sentence() != outer.sentence() || !isJoined(report, inner, outer)) {
        continue;
      }
      for (Place place : outer.candidates()) {
        if ((place.kind() == PlaceKind.REGION || place.kind() == PlaceKind.COUNTRY)
            && inner.candidates().stream()
                .anyMatch(p -> p.isWithin(place) && p.kind() != PlaceKind.COUNTRY)) {
          containers.putIfAbsent(PlaceFinder.key(inner), place);
          containers.putIfAbsent(PlaceFinder.key(outer), place);
          break;
        }
      }
    }
    return containers;
  }

  private static boolean isJoined(AnnotatedReport report, Spot inner, Spot outer) {
    List<Token> tokens = report.sentences().get(inner.sentence()).tokens();
    if (outer.range().first() != inner.range().end() + 1) {
      return false;
    }
    String between = tokens.get(inner.range().end()).text();
    return between.equals(",") || between.equals("(");
  }

  /** The candidates that lie there; all, if the text says nothing or none does. */
  static List<Place> within(List<Place> candidates, Place container) {
    if (container == null) {
      return candidates;
    }
    List<Place> inside =
        candidates.stream().filter(p -> p.equals(container) || p.isWithin(container)).toList();
    return inside.isEmpty() ? candidates : inside;
  }
}
