package org.attache.reading.find.attributions;

import java.util.Optional;
import java.util.Set;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;

/** Why a source is not named, where the report says so. */
final class Anonymity {
  private static final Set<String> REASONS = Words.of("reason");

  private final Phrases<String> phrases;

  private Anonymity(Phrases<String> phrases) {
    this.phrases = phrases;
  }

  static Anonymity english() {
    Phrases.Builder<String> builder = Phrases.by(Phrases.By.TEXT);
    for (Table.Row row : Table.of("en", "anonymity").rows()) {
      builder.add(row.get("phrase"), row.get("phrase"));
    }
    return new Anonymity(builder.build());
  }

  /** Whether the words only say that somebody will not be named. */
  boolean isRefusal(Draft draft) {
    Line line = draft.line();
    return phrases.in(line.tokens()).stream()
        .map(m -> line.sentence().span(m.first(), m.end()))
        .anyMatch(span -> draft.cue().stream().anyMatch(span::overlaps));
  }

  /** The reason in the report's words: what stands behind "because", or the refusal itself. */
  Optional<String> reason(Line line) {
    for (Phrases.Match<String> match : phrases.in(line.tokens())) {
      int i = match.end();
      for (int k = i; k < Math.min(line.size() - 1, i + 12); k++) {
        if (REASONS.contains(line.lower(k))) {
          return Optional.of(People.words(line, k + 1, endOfClause(line, k + 1)));
        }
        if (line.tag(k).equals(",")) {
          break;
        }
      }
      return Optional.of(People.words(line, match.first(), match.end()));
    }
    return Optional.empty();
  }

  private static int endOfClause(Line line, int from) {
    int i = from + 1;
    while (i < line.size() && !line.tag(i).equals(",") && !line.tag(i).equals(".")) {
      i++;
    }
    return Math.min(i, line.size());
  }
}
