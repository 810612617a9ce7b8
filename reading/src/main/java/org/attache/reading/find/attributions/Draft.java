package org.attache.reading.find.attributions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.model.AttributionKind;
import org.attache.model.Span;

/**
 * An attribution before its source is resolved.
 *
 * @param line the sentence of the cue
 * @param source in that sentence
 * @param around whether the content stands before or around the cue
 * @param carrier who passes it on: "the agency quoted the minister as saying"
 */
record Draft(
    Line line,
    List<Span> content,
    List<Span> cue,
    Optional<NounPhrase> source,
    AttributionKind does,
    Frame frame,
    boolean around,
    Optional<NounPhrase> carrier) {
  Draft {
    content = List.copyOf(content);
    cue = List.copyOf(cue);
  }

  Draft(
      Line line,
      List<Span> content,
      List<Span> cue,
      Optional<NounPhrase> source,
      AttributionKind does,
      Frame frame,
      boolean around) {
    this(line, content, cue, source, does, frame, around, Optional.empty());
  }

  Draft carriedBy(Optional<NounPhrase> other) {
    return new Draft(line, content, cue, source, does, frame, around, other);
  }

  /** The same of another source, which the one so far only passes on. */
  Draft from(NounPhrase other, List<Span> pieces) {
    return new Draft(line, pieces, cue, Optional.of(other), does, frame, around, source);
  }

  Draft with(Span piece) {
    List<Span> longer = new ArrayList<>(content);
    longer.add(piece);
    return new Draft(line, longer, cue, source, does, frame, around, carrier);
  }

  Draft withContent(List<Span> pieces) {
    return new Draft(line, pieces, cue, source, does, frame, around, carrier);
  }

  /** Where it begins: its cue, or its content where it has none. */
  int anchor() {
    return cue.isEmpty() ? content.get(0).start() : cue.get(0).start();
  }

  boolean covers(Span span) {
    return content.stream().anyMatch(c -> c.contains(span));
  }

  /** Whether the cue stands inside the other's content. */
  boolean isInside(Draft other) {
    return cue.stream().allMatch(other::covers) && !cue.isEmpty();
  }

  /** Of two that stand in each other the one whose cue follows its content is around. */
  boolean isHeldBy(Draft other) {
    return other != this
        && line == other.line()
        && isInside(other)
        && (!other.isInside(this) || (other.around() && !around));
  }

  Span extent() {
    return content.stream().reduce(content.get(0), Span::cover);
  }
}
