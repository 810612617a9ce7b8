package org.attache.reading.find.attributions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.model.Span;

/**
 * Drafts by depth.
 *
 * @param outer those the report makes in its own voice
 * @param inner those that stand in another's content: A reports that B said
 */
record Layers(List<Draft> outer, List<Draft> inner) {

  static Layers of(List<Draft> drafts) {
    List<Draft> outer = new ArrayList<>();
    List<Draft> inner = new ArrayList<>();
    Map<Integer, List<Draft>> byLine = new HashMap<>();
    for (Draft draft : drafts) {
      int line = draft.line().sentence().index();
      byLine.computeIfAbsent(line, l -> new ArrayList<>()).add(draft);
    }
    for (Draft draft : drafts) {
      List<Draft> beside = byLine.getOrDefault(draft.line().sentence().index(), List.of());
      Optional<Draft> around = beside.stream().filter(draft::isHeldBy).findFirst();
      if (around.isEmpty()) {
        outer.add(draft);
      } else {
        clipped(draft, around.get()).ifPresent(inner::add);
      }
    }
    return new Layers(outer, inner);
  }

  /** Without what goes beyond the content it stands in. */
  private static Optional<Draft> clipped(Draft draft, Draft around) {
    List<Span> pieces = new ArrayList<>();
    for (Span piece : draft.content()) {
      for (Span outer : around.content()) {
        int start = Math.max(piece.start(), outer.start());
        int end = Math.min(piece.end(), outer.end());
        if (start < end) {
          pieces.add(new Span(start, end));
        }
      }
    }
    return pieces.isEmpty() ? Optional.empty() : Optional.of(draft.withContent(pieces));
  }
}
