package org.attache.reading.find.attributions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.attache.model.Span;

/**
 * "State television reported, citing an informed source": who is cited is the source, who reports
 * it only passes it on.
 */
final class Cited {
  private static final Set<String> CITATIONS = Words.of("citation");
  private static final Set<String> ASIDES = Words.of("aside");

  /** How far after its participle who cites may be named: "quoted on Friday by the paper". */
  private static final int REACH = 4;

  private Cited() {}

  /** Whether a participle of citing stands here, after a comma. */
  static boolean isCitation(Line line, int i) {
    return line.tag(i).equals("VBG")
        && CITATIONS.contains(line.lower(i))
        && line.tag(i - 1).equals(",");
  }

  /**
   * The drafts, the first of them of whom the sentence cites before it: "Citing two diplomats, ".
   */
  static List<Draft> first(Line line, List<Draft> drafts, SourceNouns nouns) {
    int at = LeftContent.afterDateline(line);
    if (drafts.isEmpty() || !CITATIONS.contains(line.lower(at))) {
      return drafts;
    }
    Draft draft = drafts.get(0);
    Optional<NounPhrase> cited =
        line.phrases()
            .startingAt(at + 1)
            .map(line.phrases()::withTies)
            .filter(p -> line.tag(p.end()).equals(","))
            .filter(p -> nouns.isPeople(line.token(p.head())));
    boolean carried = draft.source().filter(s -> !nouns.isPeople(line.token(s.head()))).isPresent();
    if (cited.isEmpty() || !carried) {
      return drafts;
    }
    List<Draft> found = new ArrayList<>(drafts);
    found.set(0, draft.from(cited.get(), draft.content()));
    return found;
  }

  /**
   * The end of what a source after a comma is said to have done to be heard: ", quoted by Der
   * Spiegel", ", speaking to reporters"; empty where no such words follow.
   */
  static OptionalInt pastAside(Line line, int comma) {
    boolean aside =
        line.tag(comma).equals(",")
            && line.tag(comma + 1).startsWith("VB")
            && ASIDES.contains(line.lower(comma + 1));
    return !aside
        ? OptionalInt.empty()
        : OptionalInt.of(outlet(line, comma + 1).map(NounPhrase::end).orElse(comma + 2));
  }

  /** Who passes the source on: ", quoted by Der Spiegel". */
  static Optional<NounPhrase> by(Line line, int comma) {
    return pastAside(line, comma).isPresent() ? outlet(line, comma + 1) : Optional.empty();
  }

  private static Optional<NounPhrase> outlet(Line line, int participle) {
    for (int i = participle + 1; i <= participle + REACH; i++) {
      if (line.tag(i).equals(",")) {
        return Optional.empty();
      }
      if (line.lower(i).equals("by")) {
        return line.phrases().startingAt(i + 1).map(line.phrases()::withTies);
      }
    }
    return Optional.empty();
  }

  /** The draft before with the cited source, where somebody who can speak is cited. */
  static Optional<Draft> source(Line line, int participle, Draft before, SourceNouns nouns) {
    return line.phrases()
        .startingAt(participle + 1)
        .map(line.phrases()::withTies)
        .filter(p -> nouns.kindOf(line.token(p.head())).isPresent() || isName(line, p))
        .filter(p -> !line.lower(p.end()).equals("as"))
        .map(p -> before.from(p, until(before.content(), line.token(participle).span().start())));
  }

  private static boolean isName(Line line, NounPhrase phrase) {
    return line.token(phrase.head()).isProperNoun();
  }

  /** The pieces before the citation, which is no part of what is said. */
  private static List<Span> until(List<Span> content, int end) {
    List<Span> before = content.stream().filter(piece -> piece.start() < end).toList();
    return before.isEmpty() ? content : before;
  }
}
