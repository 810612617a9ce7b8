package org.attache.reading.find.attributions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.reading.lexicon.Phrases;

/** "His denial that …", "the ministry's promise to …", "criticism by the envoy of …". */
final class NounCues {
  private final CueLexicon cues;
  private final ContentEnd end;

  NounCues(CueLexicon cues) {
    this.cues = cues;
    this.end = new ContentEnd(cues);
  }

  List<Draft> in(Line line) {
    List<Draft> found = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      if (!line.quoted(i)) {
        int at = i;
        cues.nounAt(line.tokens(), i).flatMap(m -> draft(line, at, m)).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Draft> draft(Line line, int noun, Phrases.Match<Cue> cue) {
    Optional<NounPhrase> source = possessor(line, noun);
    int from = cue.end();
    if (source.isEmpty() && (line.lower(from).equals("by") || line.lower(from).equals("from"))) {
      source = line.phrases().startingAt(from + 1).map(line.phrases()::withTies);
      from = source.map(NounPhrase::end).orElse(from);
    }
    if (source.isEmpty()) {
      return Optional.empty();
    }
    NounPhrase who = source.get();
    Optional<ContentStart.Start> start = start(line, from, cue.value());
    return start.flatMap(
        s ->
            line.words(s.token(), Math.min(end.of(line, s, false), Predicates.after(line, noun, s)))
                .map(
                    span ->
                        new Draft(
                            line,
                            List.of(span),
                            List.of(line.sentence().span(noun, cue.end())),
                            Optional.of(who),
                            s.does(),
                            s.frame(),
                            false)));
  }

  private static Optional<ContentStart.Start> start(Line line, int from, Cue cue) {
    String word = line.lower(from);
    if (word.equals("that") && (line.tag(from).equals("IN") || !line.isFinite(from + 1))) {
      return cue.in(Frame.CLAUSE).map(d -> new ContentStart.Start(from, Frame.CLAUSE, d));
    }
    if (line.tag(from).equals("TO") && line.tag(from + 1).equals("VB")) {
      return cue.in(Frame.INF).map(d -> new ContentStart.Start(from, Frame.INF, d));
    }
    if (line.tag(from).equals("IN") && from + 1 < line.size()) {
      return cue.with(word).map(d -> new ContentStart.Start(from + 1, Frame.PREPOSITION, d));
    }
    return Optional.empty();
  }

  /** Whose it is: "his", "the ministry 's". */
  private static Optional<NounPhrase> possessor(Line line, int noun) {
    Optional<NounPhrase> phrase = line.phrases().at(noun);
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    int first = phrase.get().first();
    if (line.tag(first).equals("PRP$")
        && !line.lower(first).equals("my")
        && !line.lower(first).equals("our")) {
      return Optional.of(new NounPhrase(first, first + 1, first));
    }
    for (int i = noun - 1; i > first; i--) {
      if (line.tag(i).equals("POS")) {
        return Optional.of(new NounPhrase(first, i, i - 1));
      }
    }
    return Optional.empty();
  }
}
