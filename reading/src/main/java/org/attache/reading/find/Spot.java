package org.attache.reading.find;

import java.util.Objects;
import java.util.Optional;
import org.attache.model.StateCode;

/**
 * A place that a sentence names and the state or organisation of states it belongs to.
 *
 * @param first index of the first token within the sentence
 * @param end index after the last token
 * @param town the place, unless it is the state as a whole
 */
public record Spot(int first, int end, StateCode state, Optional<String> town) {
  public Spot {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(town, "town");
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException("spot without tokens: " + first + ".." + end);
    }
  }
}
