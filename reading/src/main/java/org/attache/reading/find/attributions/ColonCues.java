package org.attache.reading.find.attributions;

import java.util.List;
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

  Optional<Draft> in(Line line) {
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

  private boolean speaks(Line line, NounPhrase source) {
    Token head = line.token(source.head());
    return head.name() == NameType.PERSON
        || nouns.kindOf(head).isPresent()
        || (source.end() == source.first() + 1
            && head.name() != NameType.LOCATION
            && head.text().length() > 2
            && head.text().equals(head.text().toUpperCase(java.util.Locale.ROOT)));
  }
}
