package org.attache.reading.find.places;

import java.util.List;
import org.attache.model.Span;
import org.attache.reading.places.Place;

/**
 * Words taken for the name of a place.
 *
 * @param sentence index of the sentence within the report
 * @param first index of the first token within the sentence
 * @param end index after the last token
 * @param candidates the places of that name; none where the gazetteer has no such name
 */
record Spot(int sentence, int first, int end, Span span, String name, List<Place> candidates) {
  Spot {
    candidates = List.copyOf(candidates);
  }
}
