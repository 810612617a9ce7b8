package org.attache.reading.find.agreements;

import java.util.Optional;
import org.attache.model.Span;
import org.attache.reading.find.Scene;
import org.attache.reading.find.Sides;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;

/** What an agreement is about: "an agreement on X", "an X treaty". */
final class SubjectReader {
  /** How long the words for the subject may be, in tokens. */
  private static final int LONGEST = 8;

  private final AgreementTerms terms;

  SubjectReader(AgreementTerms terms) {
    this.terms = terms;
  }

  /** The words for the subject as the report has them; empty where there are none. */
  Optional<String> read(Scene scene, Sides sides, Sentence sentence, AgreementTerms.Term term) {
    String text = scene.report().report().text();
    return after(scene, sentence, term).or(() -> before(text, sides, sentence, term));
  }

  private Optional<String> after(Scene scene, Sentence sentence, AgreementTerms.Term term) {
    int first = behindParties(sentence, term.end());
    if (first >= sentence.size() || !terms.isAbout(sentence.token(first))) {
      return Optional.empty();
    }
    boolean of = sentence.token(first).lower().equals("of");
    first++;
    if (of && (first >= sentence.size() || !sentence.token(first).tag().equals("NN"))) {
      return Optional.empty();
    }
    while (first < sentence.size() && terms.isPlain(sentence.token(first))) {
      first++;
    }
    int end = first;
    while (end < sentence.size() && end < first + LONGEST && isInside(sentence.token(end))) {
      end++;
    }
    while (end > first && isLoose(sentence.token(end - 1))) {
      end--;
    }
    if (end == first) {
      return Optional.empty();
    }
    Span words = sentence.span(first, end);
    return scene.dates().stream()
            .anyMatch(date -> date.date().isPresent() && date.span().overlaps(words))
        ? Optional.empty()
        : Optional.of(words.in(scene.report().report().text()));
  }

  /** "an agreement with Nepal and Laos on …": where the words after the parties start. */
  private static int behindParties(Sentence sentence, int first) {
    boolean parties =
        first < sentence.size()
            && (sentence.token(first).lower().equals("with")
                || sentence.token(first).lower().equals("between"));
    int i = first;
    while (parties && i + 1 < sentence.size() && i < first + LONGEST) {
      i++;
      if (sentence.token(i).tag().equals("IN")) {
        return i;
      }
      if (sentence.token(i).isVerb()) {
        break;
      }
    }
    return first;
  }

  private static boolean isInside(Token token) {
    return token.isNoun()
        || switch (token.tag()) {
          case "JJ", "JJR", "DT", "CC", "HYPH", "VBG", "CD", "POS" -> true;
          default -> token.lower().equals("of") || token.text().equals("-");
        };
  }

  private static boolean isLoose(Token token) {
    return switch (token.tag()) {
      case "DT", "CC", "IN", "HYPH" -> true;
      default -> false;
    };
  }

  private Optional<String> before(
      String text, Sides sides, Sentence sentence, AgreementTerms.Term term) {
    int first = term.first();
    while (first > 0
        && term.first() - first < LONGEST
        && isSubjectWord(sides, sentence, first - 1)) {
      first--;
    }
    int end = term.first();
    while (end + 1 < term.end() && sentence.token(end + 1).isNoun()) {
      end++; // "free trade deal" is about trade
    }
    return first < end ? Optional.of(sentence.span(first, end).in(text)) : Optional.empty();
  }

  private boolean isSubjectWord(Sides sides, Sentence sentence, int i) {
    Token token = sentence.token(i);
    boolean word =
        token.tag().equals("NN")
            || token.tag().equals("NNS")
            || token.tag().equals("JJ")
            || token.tag().equals("HYPH")
            || (token.lower().equals("and") && i > 0 && sentence.token(i - 1).tag().equals("JJ"));
    boolean state = sides.named(sentence).stream().anyMatch(m -> m.first() <= i && i < m.end());
    return word && !state && !terms.isPlain(token);
  }
}
