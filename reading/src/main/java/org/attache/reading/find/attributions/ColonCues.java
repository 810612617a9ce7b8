package org.attache.reading.find.attributions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attache.model.AttributionKind;
import org.attache.model.Span;
import org.attache.reading.language.NameType;
import org.attache.reading.language.Token;

/** "Minister: no talks", "SMITH: We will go.": the speaker before a colon. */
final class ColonCues {
  private static final int LONGEST_NAME = 7;

  private final SourceNouns nouns;

  ColonCues(SourceNouns nouns) {
    this.nouns = nouns;
  }

  /** The speakers of a passage; a word in capitals is one only where several stand so. */
  List<Draft> in(Passage passage) {
    List<Draft> sure = new ArrayList<>();
    List<Draft> capitals = new ArrayList<>();
    for (Line line : passage.lines()) {
      in(line).ifPresent(d -> (isSure(line, d.source().orElseThrow()) ? sure : capitals).add(d));
    }
    if (capitals.size() > 1) {
      sure.addAll(capitals);
    }
    return sure;
  }

  private Optional<Draft> in(Line line) {
    int from = line.quotationOpensAt(0) ? 1 : 0;
    for (int i = from + 1; i < Math.min(line.size() - 1, LONGEST_NAME); i++) {
      if (line.lower(i).equals(":")) {
        return draft(line, from, i);
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> draft(Line line, int from, int colon) {
    Optional<NounPhrase> source =
        line.phrases().startingAt(from).map(line.phrases()::withTies).filter(p -> p.end() == colon);
    if (source.isEmpty() || !speaks(line, source.get())) {
      return Optional.empty();
    }
    Span content = line.sentence().span(colon + 1, line.size());
    return Optional.of(
        new Draft(
            line,
            List.of(content),
            List.of(line.token(colon).span()),
            source,
            AttributionKind.SAID,
            Frame.QUOTE,
            false));
  }

  private boolean isSure(Line line, NounPhrase source) {
    Token head = line.token(source.head());
    return head.name() == NameType.PERSON
        || head.name() == NameType.ORGANISATION
        || nouns.kindOf(head).isPresent();
  }

  private boolean speaks(Line line, NounPhrase source) {
    String head = line.token(source.head()).text();
    boolean capitals =
        source.end() == source.first() + 1
            && head.length() > 2
            && head.equals(head.toUpperCase(Locale.ROOT));
    return isSure(line, source) || capitals;
  }
}
