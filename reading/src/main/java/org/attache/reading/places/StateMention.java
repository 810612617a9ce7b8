package org.attache.reading.places;

import java.util.Objects;
import org.attache.model.StateCode;

/**
 * Words of a sentence that stand for a state.
 *
 * @param first index of the first token within the sentence
 * @param end index after the last token
 */
public record StateMention(int first, int end, StateCode state, StateWord word) {
  public StateMention {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(word, "word");
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException("mention without tokens: " + first + ".." + end);
    }
  }
}
