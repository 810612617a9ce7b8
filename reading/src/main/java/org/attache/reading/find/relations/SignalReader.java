package org.attache.reading.find.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attache.model.RelationSignal.Direction;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;

/** Reads the signals of one sentence from the words of {@code relation-signals.tsv}. */
final class SignalReader {
  /** How far the noun may stand behind the word that moves it: "strengthen … ties". */
  private static final int AHEAD = 9;

  /** How far it may stand before: "relations … have been strained". */
  private static final int BEHIND = 8;

  private final Phrases<SignalWord> signals;
  private final Phrases<SignalWord> ties;
  private final Phrases<Boolean> copulas;

  SignalReader(String language) {
    Phrases.Builder<SignalWord> signal = Phrases.by(Phrases.By.LEMMA);
    Phrases.Builder<SignalWord> tie = Phrases.by(Phrases.By.LEMMA);
    Phrases.Builder<Boolean> copula = Phrases.by(Phrases.By.LEMMA);
    for (Table.Row row : Table.of(language, "relation-signals").rows()) {
      if (row.get("says").equals("copula")) {
        copula.add(row.get("words"), true);
        continue;
      }
      SignalWord word = SignalWord.of(row);
      (word.isTie() ? tie : signal).add(row.get("words"), word);
    }
    copulas = copula.build();
    signals = signal.build();
    ties = tie.build();
  }

  List<Signal> read(Sentence sentence) {
    List<Signal> found = new ArrayList<>();
    for (Phrases.Match<SignalWord> match : signals.in(sentence.tokens())) {
      SignalWord word = match.value();
      Direction direction = direction(word, sentence.token(match.end() - 1));
      String wording = wording(sentence, match);
      switch (word.needs()) {
        case TWO -> found.add(signal(direction, match.first(), match, wording));
        case WORDS -> {
          if (hasCompany(sentence, match, word.company())) {
            found.add(signal(direction, match.first(), match, wording));
          }
        }
        case TIE ->
            tieOf(sentence, match)
                .ifPresent(tie -> found.add(signal(direction, tie, match, wording)));
      }
    }
    return found;
  }

  /** "closer" and "warmer" tell a change where "close" and "warm" tell a state. */
  private static Direction direction(SignalWord word, Token last) {
    Direction direction = word.direction().orElseThrow();
    boolean more = last.tag().equals("JJR") || last.tag().equals("RBR");
    return more && direction == Direction.STABLE ? Direction.IMPROVING : direction;
  }

  private static Signal signal(
      Direction direction, int anchor, Phrases.Match<SignalWord> match, String wording) {
    return new Signal(direction, anchor, match.first(), match.end(), wording);
  }

  private static String wording(Sentence sentence, Phrases.Match<SignalWord> match) {
    return sentence.tokens().subList(match.first(), match.end()).stream()
        .map(Token::text)
        .collect(Collectors.joining(" "));
  }

  private static boolean hasCompany(
      Sentence sentence, Phrases.Match<SignalWord> match, List<String> company) {
    int end = Math.min(sentence.size(), match.end() + BEHIND);
    for (int i = Math.max(0, match.first() - BEHIND); i < end; i++) {
      if (company.contains(sentence.token(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  /**
   * The noun for the relation that a word speaks of: its object, its subject or what it modifies.
   */
  private Optional<Integer> tieOf(Sentence sentence, Phrases.Match<SignalWord> match) {
    boolean modifies = isModifier(sentence.token(match.end() - 1));
    if (isPassive(sentence, match.first())) {
      return behind(sentence, match);
    }
    int end = Math.min(sentence.size(), match.end() + AHEAD);
    for (int i = match.end(); i < end && isSameClause(sentence.token(i)); i++) {
      if (isTie(sentence, i)) {
        return Optional.of(i);
      }
      if (isBarrier(sentence.token(i)) || (modifies && !isNominal(sentence.token(i)))) {
        break;
      }
    }
    return modifies && isAttribute(sentence, match.end())
        ? Optional.empty()
        : behind(sentence, match);
  }

  /** "have been strained": what it is said of stands before it. */
  private static boolean isPassive(Sentence sentence, int verb) {
    return sentence.token(verb).tag().equals("VBN")
        && verb > 0
        && sentence.token(verb - 1).lemma().equals("be");
  }

  private Optional<Integer> behind(Sentence sentence, Phrases.Match<SignalWord> match) {
    for (int i = match.first() - 1; i >= Math.max(0, match.first() - AHEAD - BEHIND); i--) {
      if (isTie(sentence, i)) {
        return Optional.of(i);
      }
      if (!isSameClause(sentence.token(i))
          || isFullVerb(sentence.token(i)) && copulas.longestAt(sentence.tokens(), i).isEmpty()
          || isClauseStart(sentence, i)) {
        break;
      }
    }
    return Optional.empty();
  }

  /** ", after …", ", because …". */
  private static boolean isClauseStart(Sentence sentence, int i) {
    return i > 0
        && sentence.token(i).tag().equals("IN")
        && sentence.token(i - 1).text().equals(",");
  }

  /** An adjective: it belongs to the noun right after it, or is said of one before. */
  private static boolean isModifier(Token token) {
    return token.tag().startsWith("JJ") || token.isProperNoun();
  }

  /** Whether a noun follows that an adjective before it modifies. */
  private static boolean isAttribute(Sentence sentence, int next) {
    return next < sentence.size()
        && (sentence.token(next).isNoun() || sentence.token(next).tag().startsWith("JJ"));
  }

  private static boolean isNominal(Token token) {
    return token.isNoun()
        || switch (token.tag()) {
          case "JJ", "JJR", "JJS", "CC", "HYPH", "VBG", "VBN", "CD", "AFX", "," -> true;
          default -> token.text().equals("-");
        };
  }

  private boolean isTie(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return token.isNoun()
        && !token.isProperNoun()
        && ties.longestAt(sentence.tokens(), i).isPresent();
  }

  private static boolean isSameClause(Token token) {
    return !token.text().equals(";") && !token.tag().equals("``") && !token.tag().equals("''");
  }

  /** A full verb or the start of a clause between a word and the noun keeps them apart. */
  private static boolean isBarrier(Token token) {
    return token.tag().equals("WDT") || token.tag().equals("WP") || isFullVerb(token);
  }

  private static boolean isFullVerb(Token token) {
    return switch (token.tag()) {
      case "VBD", "VBZ", "VBP", "MD" ->
          !token.lemma().equals("be") && !token.lemma().equals("have");
      default -> false;
    };
  }
}
