package org.attache.reading.find.exercises;

import java.util.List;
import java.util.Optional;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;

/** The words of {@code exercise-terms.tsv}. */
final class ExerciseTerms {
  /** How far "together" and the like may stand from the verb, in tokens. */
  private static final int NEAR = 6;

  private final Table table;
  private final Phrases<Boolean> exercises;
  private final Phrases<Boolean> titles;
  private final Phrases<Boolean> military;
  private final Phrases<Boolean> joint;
  private final Phrases<Boolean> other;
  private final Phrases<Boolean> naming;
  private final Phrases<Boolean> part;
  private final Phrases<Boolean> edition;
  private final Phrases<Boolean> end;
  private final Phrases<Boolean> verb;
  private final Phrases<Boolean> with;
  private final Phrases<Boolean> force;
  private final Phrases<Boolean> onlooker;
  private final Phrases<Boolean> against;

  ExerciseTerms(String language) {
    table = Table.of(language, "exercise-terms");
    exercises = words("exercise");
    titles = words("title");
    military = words("military");
    joint = words("joint");
    other = words("other");
    naming = words("naming");
    part = words("part");
    edition = words("edition");
    end = words("end");
    verb = words("verb");
    with = words("with");
    force = words("force");
    onlooker = words("onlooker");
    against = words("against");
  }

  private Phrases<Boolean> words(String says) {
    return Phrases.set(Phrases.By.LEMMA, table.column("words", "says", says));
  }

  /** Index after the noun for an exercise that starts here; empty if none does. */
  Optional<Integer> exerciseAt(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return token.isNoun()
        ? exercises.longestAt(sentence.tokens(), i).map(Phrases.Match::end)
        : Optional.empty();
  }

  /** Whether the sentence has a noun for an exercise. */
  boolean exercises(Sentence sentence) {
    return exercises.in(sentence.tokens()).stream()
        .anyMatch(match -> sentence.token(match.first()).isNoun());
  }

  boolean isTitle(Token token) {
    return Character.isUpperCase(token.text().charAt(0)) && titles.get(token.lower()).isPresent();
  }

  boolean isMilitary(List<Token> tokens, int i) {
    return military.longestAt(tokens, i).isPresent() || joint.longestAt(tokens, i).isPresent();
  }

  /** Whether the word says that several states take part. */
  boolean isJoint(Token token) {
    return joint.get(token.lemma()).isPresent();
  }

  /** Whether the word makes it another sort, and is not part of a military term ("live fire"). */
  boolean isOther(List<Token> tokens, int i) {
    for (int j = Math.max(0, i - 2); j <= i; j++) {
      if (military.longestAt(tokens, j).filter(m -> m.end() > i).isPresent()) {
        return false;
      }
    }
    return other.longestAt(tokens, i).isPresent();
  }

  /** Whether forces do it with each other in this verb's words: "troops train with Kenyans". */
  boolean isDoneTogether(Sentence sentence, int i) {
    return sentence.token(i).isVerb()
        && verb.longestAt(sentence.tokens(), i).isPresent()
        && force.in(sentence.tokens()).size() > 0
        && with.in(sentence.tokens()).stream()
            .anyMatch(match -> match.first() > i - NEAR && match.first() <= i + NEAR);
  }

  boolean isOnlooking(List<Token> tokens, int i) {
    return tokens.get(i).isVerb() && onlooker.longestAt(tokens, i).isPresent();
  }

  boolean isAgainst(List<Token> tokens, int i) {
    return against.longestAt(tokens, i).isPresent();
  }

  /** Index after the words that announce a name; empty if none start here. */
  Optional<Integer> namingAt(List<Token> tokens, int i) {
    return naming.longestAt(tokens, i).map(Phrases.Match::end);
  }

  boolean isOfPart(Sentence sentence) {
    return !part.in(sentence.tokens()).isEmpty();
  }

  boolean isOfEdition(Sentence sentence) {
    return !edition.in(sentence.tokens()).isEmpty();
  }

  boolean isOfEnd(Sentence sentence) {
    return end.in(sentence.tokens()).stream()
        .anyMatch(match -> sentence.token(match.first()).isVerb());
  }
}
