package org.attache.reading.find.attributions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.model.AttributionKind;
import org.attache.model.Span;

/**
 * Gives quotations that have no cue of their own to the speaker before: further sentences of the
 * same quotation, quotations later in the paragraph, and paragraphs that are nothing but quotation.
 */
final class RunOns {
  /** Fewer tokens than this, marks among them, are a title or a slogan. */
  private static final int SHORTEST_SENTENCE = 6;

  private final Passage passage;
  private final SourceNouns nouns;

  RunOns(Passage passage, SourceNouns nouns) {
    this.passage = passage;
    this.nouns = nouns;
  }

  List<Draft> attach(List<Draft> drafts) {
    List<Draft> found = new ArrayList<>(drafts);
    Map<Integer, List<Integer>> byLine = new HashMap<>();
    BitSet attributed = new BitSet();
    for (int i = 0; i < drafts.size(); i++) {
      int line = drafts.get(i).line().sentence().index();
      byLine.computeIfAbsent(line, l -> new ArrayList<>()).add(i);
      drafts.get(i).content().forEach(piece -> attributed.set(piece.start(), piece.end()));
    }
    int speaker = -1;
    for (Line line : passage.lines()) {
      List<Integer> here = byLine.getOrDefault(line.sentence().index(), List.of());
      int last = lastWithQuotation(found, here, line);
      if (last >= 0) {
        speaker = last;
      } else if (!line.isAllQuoted()) {
        speaker = keeps(line) ? speaker : lastSaid(found, here, line);
      } else if (isFree(line, attributed)) {
        Span span = line.sentence().span();
        if (speaker >= 0) {
          found.set(speaker, found.get(speaker).with(span));
        } else if (shown(line).isPresent()) {
          speaker = found.size();
          found.add(shown(line).get());
        }
      }
    }
    return found.stream().map(this::merged).toList();
  }

  private static boolean isFree(Line line, BitSet attributed) {
    Span span = line.sentence().span();
    int taken = attributed.nextSetBit(span.start());
    return taken < 0 || taken >= span.end();
  }

  /** "The minister toured the base. '…'": whom the sentence before shows says a whole sentence. */
  private Optional<Draft> shown(Line line) {
    Optional<Line> before =
        passage.previous(line).filter(b -> !b.isAllQuoted() && line.size() >= SHORTEST_SENTENCE);
    return before
        .flatMap(Subjects::leading)
        .filter(p -> nouns.isPerson(before.orElseThrow().token(p.head())))
        .map(
            p ->
                new Draft(
                    before.orElseThrow(),
                    List.of(line.sentence().span()),
                    List.of(),
                    Optional.of(p),
                    AttributionKind.SAID,
                    Frame.QUOTE,
                    false));
  }

  /** What is said indirectly may be followed by the words themselves. */
  private int lastSaid(List<Draft> drafts, List<Integer> here, Line line) {
    int last = -1;
    for (int i : here) {
      Draft draft = drafts.get(i);
      if (draft.does() == AttributionKind.SAID
          && (draft.frame() == Frame.CLAUSE || isExplained(line))) {
        last = i;
      }
    }
    return last;
  }

  /** "X rejected the report. '…'": the next sentence of the paragraph gives the words. */
  private boolean isExplained(Line line) {
    return passage.after(line).filter(Line::isAllQuoted).isPresent();
  }

  /** Sentences without quotation in the same paragraph end a speech. */
  private static boolean keeps(Line line) {
    return line.words(0, line.size()).isEmpty();
  }

  private static int lastWithQuotation(List<Draft> drafts, List<Integer> here, Line line) {
    int last = -1;
    int at = -1;
    for (int i : here) {
      Draft draft = drafts.get(i);
      boolean speaks =
          draft.frame() == Frame.QUOTE
              || draft.frame() == Frame.PAREN
              || draft.content().stream().anyMatch(s -> endsQuoted(line, s));
      if (speaks && draft.cue().get(0).start() > at) {
        at = draft.cue().get(0).start();
        last = i;
      }
    }
    return last;
  }

  private static boolean endsQuoted(Line line, Span span) {
    for (int i = line.size() - 1; i >= 0; i--) {
      if (line.token(i).span().end() <= span.end()) {
        return line.quoted(i);
      }
    }
    return false;
  }

  /** Pieces with nothing but blanks between them are one. */
  private Draft merged(Draft draft) {
    List<Span> pieces = new ArrayList<>();
    for (Span piece : draft.content()) {
      Optional<Span> last =
          pieces.isEmpty() ? Optional.empty() : Optional.of(pieces.get(pieces.size() - 1));
      if (last.isPresent()
          && last.get().end() <= piece.start()
          && passage.trimmed(last.get().end(), piece.start()).isEmpty()) {
        pieces.set(pieces.size() - 1, last.get().cover(piece));
      } else {
        pieces.add(piece);
      }
    }
    return draft.withContent(pieces);
  }
}
