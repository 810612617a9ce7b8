package org.attache.reading.find.exercises;

import java.util.Optional;
import org.attache.reading.find.Scene;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.places.Countries;

/**
 * Reads the name of an exercise beside its noun: "Exercise Iron Fox 24", "code-named 'Iron Fox'".
 */
final class ExerciseName {
  /** How far behind the noun the words that announce a name may stand, in tokens. */
  private static final int REACH = 12;

  private static final int LONGEST = 6;

  private final ExerciseTerms terms;

  ExerciseName(ExerciseTerms terms) {
    this.terms = terms;
  }

  /** The name, from the tokens of the noun, {@code first} to before {@code end}. */
  Optional<String> read(Scene scene, Sentence sentence, int first, int end) {
    return at(scene, sentence, end)
        .or(() -> announced(scene, sentence, end))
        .or(() -> before(scene, sentence, first));
  }

  private Optional<String> announced(Scene scene, Sentence sentence, int end) {
    int last = Math.min(sentence.size(), end + REACH);
    for (int i = end; i < last; i++) {
      Optional<Integer> name = terms.namingAt(sentence.tokens(), i);
      boolean soCalled = i > 0 && sentence.token(i - 1).text().equals("-");
      if (name.isPresent() && !soCalled) {
        return at(scene, sentence, name.get());
      }
      if (sentence.token(i).tag().equals("VBD") || sentence.token(i).tag().equals("VBZ")) {
        break;
      }
    }
    return apposed(scene, sentence, end);
  }

  /** "the exercise with the Americans, Freedom Anchor, will …": two capitalised words or more. */
  private Optional<String> apposed(Scene scene, Sentence sentence, int end) {
    int last = Math.min(sentence.size(), end + REACH);
    for (int i = end; i < last; i++) {
      if (sentence.token(i).text().equals(",")) {
        int stop = i + 1;
        while (stop < sentence.size() && isInName(sentence.token(stop), stop > i + 1)) {
          stop++;
        }
        boolean closed = stop < sentence.size() && sentence.token(stop).text().equals(",");
        boolean person = scene.mentionAt(sentence, i + 1).isPresent();
        return closed && stop - i > 2 && !person
            ? name(scene, sentence, i + 1, stop)
            : Optional.empty();
      }
      if (sentence.token(i).isVerb()) {
        break;
      }
    }
    return Optional.empty();
  }

  /** The capitalised words from here on, quotation marks aside. */
  private Optional<String> at(Scene scene, Sentence sentence, int first) {
    boolean quoted = first < sentence.size() && sentence.token(first).tag().equals("``");
    int start = quoted ? first + 1 : first;
    if (!quoted && start < sentence.size() && isFunctionWord(sentence.token(start))) {
      return Optional.empty();
    }
    int end = start;
    while (end < sentence.size()
        && end < start + LONGEST
        && isInName(sentence.token(end), end > start)) {
      end++;
    }
    return name(scene, sentence, start, end);
  }

  private Optional<String> before(Scene scene, Sentence sentence, int noun) {
    int first = noun;
    while (first > 0 && noun - first < LONGEST && isInName(sentence.token(first - 1), true)) {
      first--;
    }
    if (first == 0 || first == noun || !sentence.token(first - 1).tag().equals("DT")) {
      return Optional.empty();
    }
    for (int i = first; i < noun; i++) {
      if (terms.isMilitary(sentence.tokens(), i) || terms.isTitle(sentence.token(i))) {
        return Optional.empty();
      }
    }
    return name(scene, sentence, first, noun);
  }

  private static boolean isFunctionWord(Token token) {
    return switch (token.tag()) {
      case "DT", "PRP", "PRP$", "IN", "CC", "WDT", "WP", "WRB", "EX", "RB", "MD" -> true;
      default -> false;
    };
  }

  private static boolean isInName(Token token, boolean later) {
    char c = token.text().charAt(0);
    return Character.isUpperCase(c) || (later && Character.isDigit(c));
  }

  private static Optional<String> name(Scene scene, Sentence sentence, int first, int end) {
    if (first >= end || !Character.isLetter(sentence.token(first).text().charAt(0))) {
      return Optional.empty();
    }
    for (int i = first; i < end; i++) {
      boolean state = Countries.standard().longestAt(sentence.tokens(), i).isPresent();
      boolean date = !scene.datesIn(sentence.token(i).span()).isEmpty() && i == first;
      if (state || date) {
        return Optional.empty();
      }
    }
    return Optional.of(sentence.span(first, end).in(scene.report().report().text()));
  }
}
