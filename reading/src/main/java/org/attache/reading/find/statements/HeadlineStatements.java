package org.attache.reading.find.statements;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.model.Attribution;
import org.attache.model.Source;
import org.attache.model.Span;
import org.attache.model.StateCode;
import org.attache.model.Statement;
import org.attache.reading.find.Scene;
import org.attache.reading.language.Token;

/**
 * Statements that only the headline tells: "Minister: no talks" over a report in which no minister
 * speaks. A headline words loosely what the body says better, so any doubt speaks against it.
 */
final class HeadlineStatements {
  /** The share of a headline's words that make a sentence of the body tell the same. */
  private static final double SAME = 0.5;

  private HeadlineStatements() {}

  /** Whether a headline has a speaker say something: "Statement by X on Y" is only a title. */
  static boolean saysSo(Scene scene, Attribution attribution) {
    return attribution.cue().stream()
        .flatMap(cue -> tokens(scene, cue))
        .noneMatch(token -> token.tag().startsWith("NN"));
  }

  /**
   * Those of a headline's statements that nobody makes in the body.
   *
   * @param told the statements of the body
   */
  static List<Statement> untold(Scene scene, List<Statement> headlines, List<Statement> told) {
    return headlines.stream()
        .filter(
            headline ->
                told.stream()
                    .noneMatch(
                        other ->
                            mayBeSame(headline.source(), other.source())
                                || tellsSame(scene, headline, other)))
        .toList();
  }

  private static boolean mayBeSame(Source headline, Source other) {
    boolean named = headline.name().isPresent() && headline.name().equals(other.name());
    Optional<StateCode> state = headline.state();
    boolean apart = state.isPresent() && other.state().isPresent() && !state.equals(other.state());
    return named
        || !apart
            && (state.isPresent() && state.equals(other.state())
                || sharesWord(headline.wording(), other.role().orElse(other.wording())));
  }

  private static boolean sharesWord(String one, String other) {
    Set<String> words =
        new LinkedHashSet<>(List.of(other.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
    for (String word : one.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean tellsSame(Scene scene, Statement headline, Statement other) {
    Set<String> mine = words(scene, headline.content());
    Set<String> theirs = words(scene, List.of(other.evidence().sentence()));
    long shared = mine.stream().filter(theirs::contains).count();
    return shared >= SAME * mine.size();
  }

  /** The base forms of the words that mean something. */
  private static Set<String> words(Scene scene, List<Span> spans) {
    return spans.stream()
        .flatMap(span -> tokens(scene, span))
        .filter(t -> t.isNoun() || t.isVerb() || t.tag().startsWith("JJ"))
        .map(Token::lemma)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Stream<Token> tokens(Scene scene, Span span) {
    return scene.sentencesIn(span).stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> span.contains(token.span()));
  }
}
