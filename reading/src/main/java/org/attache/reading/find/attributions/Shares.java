package org.attache.reading.find.attributions;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.Span;

/**
 * "'… will be finished. But,' she added, 'not this year.'": a quotation that reaches back into a
 * sentence whose own cue has it already is this cue's only from its own sentence on.
 */
final class Shares {
  private Shares() {}

  /** The drafts, none with words before its sentence that an earlier one has. */
  static List<Draft> of(List<Draft> drafts) {
    return drafts.stream().map(draft -> own(draft, drafts)).toList();
  }

  private static Draft own(Draft draft, List<Draft> all) {
    int start = draft.line().sentence().span().start();
    if (draft.content().stream().allMatch(piece -> piece.start() >= start)) {
      return draft;
    }
    List<Span> pieces = new ArrayList<>();
    for (Span piece : draft.content()) {
      boolean shared =
          piece.start() < start
              && piece.end() > start
              && all.stream()
                  .filter(other -> other.line().sentence().span().start() < start)
                  .anyMatch(other -> other.content().stream().anyMatch(piece::overlaps));
      pieces.add(shared ? new Span(start, piece.end()) : piece);
    }
    return draft.withContent(pieces);
  }
}
