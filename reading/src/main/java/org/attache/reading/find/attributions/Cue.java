package org.attache.reading.find.attributions;

import java.util.Map;
import java.util.Optional;
import org.attache.model.AttributionKind;

/**
 * A word of the lexicon that attributes.
 *
 * @param frames what the source does when the content stands in this frame
 * @param prepositions the same, by the preposition the content stands with
 */
record Cue(
    String word, Map<Frame, AttributionKind> frames, Map<String, AttributionKind> prepositions) {
  Cue {
    frames = Map.copyOf(frames);
    prepositions = Map.copyOf(prepositions);
  }

  boolean takes(Frame frame) {
    return frames.containsKey(frame);
  }

  Optional<AttributionKind> in(Frame frame) {
    return Optional.ofNullable(frames.get(frame));
  }

  Optional<AttributionKind> with(String preposition) {
    return Optional.ofNullable(prepositions.get(preposition));
  }
}
