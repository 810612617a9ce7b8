package org.attache.reading.find.attributions;

import java.util.List;
import org.attache.model.Source;
import org.attache.reading.language.Token;

/**
 * Gives sources whose words name no state the state they belong to, where the report leaves no
 * doubt: "the foreign ministry" in a report from Lima that says nothing of another is Peru's.
 */
final class SourceStates {
  private final StateWords words;
  private final Home home;

  SourceStates(StateWords words, Home home) {
    this.words = words;
    this.home = home;
  }

  Source settled(Source source, Draft draft) {
    boolean owned = draft.line().tag(draft.source().orElseThrow().first()).equals("PRP$");
    return source.state().isEmpty() && !owned && servesState(source, draft)
        ? source.in(home.of(draft))
        : source;
  }

  private boolean servesState(Source source, Draft draft) {
    return switch (source.type()) {
      case NAMED, PRONOUN -> source.role().filter(words::areOfState).isPresent();
      case UNNAMED, INSTITUTION -> words.areOfState(tokens(draft));
      case DOCUMENT ->
          words.areOfState(source.organisation().orElse("")) || isBodyInDocument(draft);
    };
  }

  /** "A foreign ministry statement": what stands before the document's own word. */
  private boolean isBodyInDocument(Draft draft) {
    NounPhrase phrase = draft.source().orElseThrow();
    return phrase.head() > phrase.first()
        && words.areOfState(draft.line().tokens().subList(phrase.first(), phrase.head()));
  }

  private static List<Token> tokens(Draft draft) {
    NounPhrase phrase = draft.source().orElseThrow();
    return draft.line().tokens().subList(phrase.first(), phrase.end());
  }
}
