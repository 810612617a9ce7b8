package org.attache.reading.find.attributions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attache.model.Span;
import org.attache.reading.language.NameType;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;

/** Knows of words that name no state whether they speak of a body or a servant of one. */
final class StateWords {
  private enum Kind {
    BODY,
    OFFICE,
    FIELD,
    FOREIGN
  }

  private static final Set<String> SMALL =
      Set.of("DT", "IN", "TO", "CD", "CC", "POS", "HYPH", "PRP$", ",");

  private final Phrases<Kind> phrases;

  private StateWords(Phrases<Kind> phrases) {
    this.phrases = phrases;
  }

  static StateWords english() {
    Phrases.Builder<Kind> builder = Phrases.by(Phrases.By.LEMMA);
    for (Table.Row row : Table.of("en", "state-words").rows()) {
      builder.add(row.get("word"), Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)));
    }
    return new StateWords(builder.build());
  }

  /**
   * Whether the words speak of a state's own body or office-holder, and of nothing else that could
   * be the affiliation: "foreign ministry spokesman", not "Boeing spokesman" or "ambassador".
   */
  boolean areOfState(List<Token> words) {
    boolean serves = false;
    int i = 0;
    while (i < words.size()) {
      if (words.get(i).tag().equals("-LRB-")) {
        i = pastParenthesis(words, i);
        continue;
      }
      Optional<Phrases.Match<Kind>> match = phrases.longestAt(words, i);
      if (match.isPresent()) {
        if (match.get().value() == Kind.FOREIGN) {
          return false;
        }
        serves |= match.get().value() != Kind.FIELD;
        i = match.get().end();
        continue;
      }
      Token word = words.get(i);
      boolean modifies =
          word.tag().startsWith("JJ") && Character.isLowerCase(word.text().codePointAt(0));
      if (!SMALL.contains(word.tag()) && !modifies) {
        return false;
      }
      i++;
    }
    return serves;
  }

  /** Whether a word is of somebody who serves his state in another: "diplomat". */
  boolean areAbroad(Token word) {
    return phrases.longestAt(List.of(word), 0).filter(m -> m.value() == Kind.FOREIGN).isPresent();
  }

  /** An abbreviation in brackets adds nothing. */
  private static int pastParenthesis(List<Token> words, int open) {
    int i = open + 1;
    while (i < words.size() && !words.get(i - 1).tag().equals("-RRB-")) {
      i++;
    }
    return i;
  }

  /** The same of words outside a text, as an office. */
  boolean areOfState(String words) {
    return areOfState(tokens(words));
  }

  /** Words as nouns, and the small words between them. */
  static List<Token> tokens(String words) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String word : words.split("[\\s-]+")) {
      if (!word.isEmpty()) {
        String lower = word.toLowerCase(Locale.ROOT);
        String tag = SMALL_WORDS.contains(lower) ? "IN" : "NN";
        Span span = new Span(start, start + word.length());
        tokens.add(new Token(tokens.size(), span, word, lower, lower, tag, NameType.NONE));
        start += word.length() + 1;
      }
    }
    return tokens;
  }

  private static final Set<String> SMALL_WORDS =
      Set.of("of", "the", "for", "and", "to", "in", "on", "at", "&", "a", "an");
}
