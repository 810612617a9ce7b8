package org.attache.reading.find.places;

import java.util.List;
import org.attache.model.Span;
import org.attache.reading.places.Place;

/**
 * Words taken for the name of a place.
 *
 * @param sentence index of the sentence within the report
 * @param range its tokens
 * @param candidates the places of that name; none where the gazetteer has no such name
 * @param inside whether the candidates are not the place itself but what it stands in
 */
record Spot(
    int sentence, Range range, Span span, String name, List<Place> candidates, boolean inside) {
  Spot {
    candidates = List.copyOf(candidates);
  }
}
