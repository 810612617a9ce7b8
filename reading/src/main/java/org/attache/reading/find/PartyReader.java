package org.attache.reading.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.model.StateCode;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;
import org.attache.reading.places.StateMention;

/**
 * Whose tie, agreement or exercise a noun speaks of, from the words around it: "relations between X
 * and Y", "an accord with Y", "the X-Y treaty", "X and Y signed a pact", "bilateral ties". Works on
 * tags, needs no parse.
 */
public final class PartyReader {
  /** How far from its noun the word that names a party may stand, in tokens. */
  private static final int REACH = 12;

  /** How long a list of parties may be, in tokens. */
  private static final int LIST = 24;

  private final Phrases<Boolean> numbers;
  private final Phrases<Boolean> bodies;
  private final Phrases<Boolean> alone;

  /** Reads {@code sides.tsv} of a language (ISO 639-1). */
  public PartyReader(String language) {
    Table table = Table.of(language, "sides");
    numbers = words(table, "number");
    bodies = words(table, "body");
    alone = words(table, "alone");
  }

  private static Phrases<Boolean> words(Table table, String role) {
    Phrases.Builder<Boolean> builder = Phrases.by(Phrases.By.LEMMA);
    table.rows().stream()
        .filter(row -> row.get("role").equals(role))
        .forEach(row -> builder.add(row.get("words"), true));
    return builder.build();
  }

  /**
   * The parties that the words around a noun make sure of, in text order; fewer than two where they
   * do not.
   */
  public Set<StateCode> around(Sides sides, Sentence sentence, int noun) {
    Set<StateCode> between = between(sides, sentence, noun);
    if (between.size() > 1) {
      return between;
    }
    Set<StateCode> before = modifiers(sides, sentence, noun);
    if (before.size() > 1) {
      return before;
    }
    Set<StateCode> with = with(sides, sentence, noun);
    if (!with.isEmpty()) {
      Set<StateCode> all = new LinkedHashSet<>(with);
      all.addAll(before);
      if (all.size() < 2) {
        all.addAll(subjects(sides, sentence, noun, with));
      }
      if (all.size() < 2) {
        sides.pairWith(sentence, with.iterator().next()).ifPresent(p -> all.addAll(p.list()));
      }
      return all;
    }
    if (isOfTwo(sentence)) {
      return sides
          .pair(sentence)
          .<Set<StateCode>>map(p -> new LinkedHashSet<>(p.list()))
          .orElse(before);
    }
    return before;
  }

  /** Whether the sentence speaks of two states without saying which: "both countries". */
  public boolean isOfTwo(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (alone.longestAt(tokens, i).isPresent()) {
        return true;
      }
      Optional<Phrases.Match<Boolean>> number = numbers.longestAt(tokens, i);
      if (number.isPresent()) {
        int last = Math.min(tokens.size(), number.get().end() + 3);
        for (int j = number.get().end(); j < last; j++) {
          if (bodies.longestAt(tokens, j).isPresent() && !tokens.get(j).tag().equals("NN")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** "between X and Y" after the noun, before a verb. */
  private static Set<StateCode> between(Sides sides, Sentence sentence, int noun) {
    int end = Math.min(sentence.size(), noun + 1 + REACH);
    for (int i = noun + 1; i < end; i++) {
      Token token = sentence.token(i);
      if (token.lower().equals("between") || token.lower().equals("among")) {
        return list(sides, sentence, i + 1);
      }
      if (token.isVerb() && !token.tag().equals("VBN") && !token.tag().equals("VBG")) {
        break;
      }
    }
    return Set.of();
  }

  /** The states named from here on, until a verb or the end of the clause. */
  private static Set<StateCode> list(Sides sides, Sentence sentence, int first) {
    int end = first;
    while (end < sentence.size() && end < first + LIST && isInList(sentence.token(end))) {
      end++;
    }
    return named(sides, sentence, first, end);
  }

  private static boolean isInList(Token token) {
    return !token.isVerb()
        && !token.tag().equals("MD")
        && !token.tag().startsWith("W")
        && !token.tag().equals("``")
        && !token.text().equals(";")
        && !token.lower().equals("in")
        && !token.lower().equals("on");
  }

  /** The states named in tokens {@code first} to before {@code end}. */
  public static Set<StateCode> named(Sides sides, Sentence sentence, int first, int end) {
    Set<StateCode> found = new LinkedHashSet<>();
    for (StateMention mention : sides.named(sentence)) {
      if (mention.first() >= first && mention.end() <= end) {
        found.add(mention.state());
      }
    }
    return found;
  }

  /** States in the noun phrase that ends with the noun: "Sino-Indian ties", "Chad's relations". */
  private static Set<StateCode> modifiers(Sides sides, Sentence sentence, int noun) {
    int first = noun;
    while (first > 0 && noun - first < REACH && isNominal(sentence.token(first - 1))) {
      first--;
    }
    return named(sides, sentence, first, noun);
  }

  private static boolean isNominal(Token token) {
    return token.isNoun()
        || switch (token.tag()) {
          case "DT", "JJ", "JJR", "JJS", "CD", "HYPH", "POS", "AFX", "VBN", "CC" -> true;
          default -> token.text().equals("-") || token.text().equals("–");
        };
  }

  /** "with Y", "with its neighbours Y and Z" after the noun. */
  private static Set<StateCode> with(Sides sides, Sentence sentence, int noun) {
    int end = Math.min(sentence.size(), noun + 1 + REACH);
    for (int i = noun + 1; i < end; i++) {
      Token token = sentence.token(i);
      if (token.lower().equals("with")) {
        Set<StateCode> found = list(sides, sentence, i + 1);
        if (!found.isEmpty()) {
          return found;
        }
      }
      if (token.isVerb() && !token.tag().equals("VBN") && !token.tag().equals("VBG")) {
        break;
      }
    }
    return Set.of();
  }

  /** The states named before the noun that are not among those "with" whom it is: the nearest. */
  private static Set<StateCode> subjects(
      Sides sides, Sentence sentence, int noun, Set<StateCode> with) {
    List<StateCode> before = new ArrayList<>();
    for (StateMention mention : sides.named(sentence)) {
      if (mention.end() <= noun && !with.contains(mention.state())) {
        before.add(mention.state());
      }
    }
    return before.isEmpty() ? Set.of() : Set.of(before.get(before.size() - 1));
  }
}
