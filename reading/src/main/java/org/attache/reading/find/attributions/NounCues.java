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
            line.words(s.token(), Math.min(end.of(line, s, false), predicate(line, noun, s)))
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

  /**
   * Where the verb begins whose subject the noun is: "his denial that he paid convinced nobody". A
   * clause has a verb of its own before it, an infinitive or a phrase has none.
   */
  private static int predicate(Line line, int noun, ContentStart.Start content) {
    if (!isSubject(line, noun)) {
      return line.size();
    }
    int own = content.frame() == Frame.CLAUSE ? 1 : 0;
    boolean relative = false;
    for (int i = content.token() + 1; i < line.size(); i++) {
      if (line.quoted(i) || line.tag(i).equals("CC")) {
        return line.size();
      }
      relative |= line.tag(i).startsWith("W");
      if (line.isFinite(i)) {
        if (own == 0 && !relative) {
          return line.tag(i - 1).equals("RB") ? i - 1 : i;
        }
        own -= relative ? 0 : 1;
        relative = false;
      }
    }
    return line.size();
  }

  /** Whether the noun's phrase begins the sentence. */
  private static boolean isSubject(Line line, int noun) {
    return line.phrases()
        .at(noun)
        .filter(p -> p.first() == LeftContent.afterDateline(line))
        .isPresent();
  }

  private static Optional<ContentStart.Start> start(Line line, int from, Cue cue) {
    String word = line.lower(from);
    if (word.equals("that") && line.tag(from).equals("IN")) {
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
