package org.attache.reading.find.exercises;

import java.util.List;
import java.util.Optional;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;

/** The words of {@code exercise-terms.tsv}. */
final class ExerciseTerms {
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

  boolean isOther(List<Token> tokens, int i) {
    return other.longestAt(tokens, i).isPresent();
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
