package org.attache.reading.find.attributions;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attache.model.AttributionKind;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;

/** The verbs and nouns that attribute. */
final class CueLexicon {
  private final Phrases<Cue> verbs;
  private final Phrases<Cue> nouns;

  private CueLexicon(Phrases<Cue> verbs, Phrases<Cue> nouns) {
    this.verbs = verbs;
    this.nouns = nouns;
  }

  static CueLexicon english() {
    return new CueLexicon(
        phrases(Table.of("en", "cue-verbs"), "verb"), phrases(Table.of("en", "cue-nouns"), "noun"));
  }

  /** The longest cue verb that starts here. */
  Optional<Phrases.Match<Cue>> verbAt(List<Token> tokens, int i) {
    return tokens.get(i).isVerb() ? verbs.longestAt(tokens, i) : Optional.empty();
  }

  /** The cue noun that stands here. */
  Optional<Phrases.Match<Cue>> nounAt(List<Token> tokens, int i) {
    return tokens.get(i).isNoun() ? nouns.longestAt(tokens, i) : Optional.empty();
  }

  private static Phrases<Cue> phrases(Table table, String column) {
    Map<String, Map<Frame, AttributionKind>> frames = new LinkedHashMap<>();
    Map<String, Map<String, AttributionKind>> prepositions = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      String word = row.get(column);
      AttributionKind does = AttributionKind.valueOf(row.get("class").toUpperCase(Locale.ROOT));
      Map<Frame, AttributionKind> plain =
          frames.computeIfAbsent(word, w -> new EnumMap<>(Frame.class));
      Map<String, AttributionKind> with =
          prepositions.computeIfAbsent(word, w -> new LinkedHashMap<>());
      for (String frame : row.list("frames")) {
        if (frame.startsWith("p:")) {
          with.putIfAbsent(frame.substring(2), does);
        } else {
          plain.merge(
              Frame.valueOf(frame.toUpperCase(Locale.ROOT)),
              does,
              (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
      }
    }
    Phrases.Builder<Cue> builder = Phrases.by(Phrases.By.LEMMA);
    frames.forEach(
        (word, plain) ->
            builder.add(word, new Cue(word, plain, prepositions.getOrDefault(word, Map.of()))));
    return builder.build();
  }
}
