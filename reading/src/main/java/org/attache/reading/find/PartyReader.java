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
 * and Y", "an accord with Y", "the X-Y treaty", "bilateral ties". Works on tags, needs no parse.
 */
public final class PartyReader {
  /** How far from its noun the word that names a party may stand, in tokens. */
  private static final int REACH = 12;

  /** How long a list of parties may be, in tokens. */
  private static final int LIST = 24;

  private final Phrases<Boolean> numbers;
  private final Phrases<Boolean> bodies;
  private final Phrases<Boolean> alone;
  private final Phrases<Boolean> events;

  /** Reads {@code sides.tsv} of a language (ISO 639-1). */
  public PartyReader(String language) {
    Table table = Table.of(language, "sides");
    numbers = words(table, "number");
    bodies = words(table, "body");
    alone = words(table, "alone");
    events = words(table, "event");
  }

  private static Phrases<Boolean> words(Table table, String role) {
    Phrases.Builder<Boolean> builder = Phrases.by(Phrases.By.LEMMA);
    table.rows().stream()
        .filter(row -> row.get("role").equals(role))
        .forEach(row -> builder.add(row.get("words"), true));
    return builder.build();
  }

  /** The states that a report speaks of. */
  public Sides sides(Scene scene) {
    return new Sides(scene, events);
  }

  /**
   * What the words around a noun say of the parties.
   *
   * @param states the parties, in text order; fewer than two where the words do not make sure
   * @param isClosed whether the words name a party that is no state ("between the club and …"), so
   *     that nothing may be added from elsewhere
   */
  public record Found(Set<StateCode> states, boolean isClosed) {
    /** Whether two or more are sure. */
    public boolean isComplete() {
      return states.size() > 1;
    }
  }

  /** The parties that the words around a noun make sure of. */
  public Found around(Sides sides, Sentence sentence, int noun) {
    Set<StateCode> before = modifiers(sides, sentence, noun);
    int between = preposition(sentence, noun, Set.of("between", "among"));
    if (between >= 0) {
      return complete(sides, sentence, list(sides, sentence, between + 1), between + 1);
    }
    if (before.size() > 1) {
      return new Found(before, false);
    }
    int with = preposition(sentence, noun, Set.of("with"));
    if (with >= 0) {
      Set<StateCode> others = list(sides, sentence, with + 1);
      if (others.isEmpty()) {
        return complete(sides, sentence, others, with + 1);
      }
      return new Found(withSubject(sides, sentence, noun, before, others), false);
    }
    if (isOfTwo(sentence)) {
      return new Found(context(sides, sentence, before), false);
    }
    return new Found(before, false);
  }

  private static Set<StateCode> context(Sides sides, Sentence sentence, Set<StateCode> known) {
    Optional<Sides.Pair> pair =
        known.isEmpty() ? sides.pair(sentence) : sides.pairWith(sentence, known.iterator().next());
    return pair.<Set<StateCode>>map(p -> new LinkedHashSet<>(p.list())).orElse(known);
  }

  /** A list of parties that names too few is one of those the report speaks of, or of no states. */
  private Found complete(Sides sides, Sentence sentence, Set<StateCode> listed, int first) {
    if (listed.size() > 1) {
      return new Found(listed, false);
    }
    boolean speaksOfStates = false;
    int end = listEnd(sentence, first);
    for (int i = first; i < end; i++) {
      speaksOfStates |= bodies.longestAt(sentence.tokens(), i).isPresent();
    }
    return speaksOfStates && listed.isEmpty()
        ? new Found(context(sides, sentence, listed), false)
        : new Found(listed, true);
  }

  private Set<StateCode> withSubject(
      Sides sides, Sentence sentence, int noun, Set<StateCode> before, Set<StateCode> others) {
    Set<StateCode> all = new LinkedHashSet<>(before);
    all.addAll(others);
    if (all.size() < 2) {
      subject(sides, sentence, noun, others)
          .or(() -> sides.speaker(sentence, noun))
          .ifPresent(all::add);
    }
    // whom a paragraph leaves out, another one does not tell
    boolean near = isOfTwo(sentence) || sides.isTogether(sentence);
    return all.size() < 2 && near ? context(sides, sentence, all) : all;
  }

  /** Whether the sentence speaks of two states without saying which: "both countries". */
  public boolean isOfTwo(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (alone.longestAt(tokens, i).isPresent()
          || numbers.longestAt(tokens, i).isPresent() && isNumbered(tokens, i, tokens.size())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun itself stands for two states: the "governments" of "both governments". */
  public boolean isOfTwo(Sentence sentence, int noun) {
    List<Token> tokens = sentence.tokens();
    for (int i = Math.max(0, noun - 3); i < noun; i++) {
      if (numbers.longestAt(tokens, i).isPresent() && isNumbered(tokens, i, noun + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNumbered(List<Token> tokens, int number, int end) {
    int first = numbers.longestAt(tokens, number).orElseThrow().end();
    for (int i = first; i < Math.min(end, first + 3); i++) {
      if (bodies.longestAt(tokens, i).isPresent() && !tokens.get(i).tag().equals("NN")) {
        return true;
      }
    }
    return false;
  }

  /** Where one of these prepositions follows the noun in its clause; -1 if none does. */
  private static int preposition(Sentence sentence, int noun, Set<String> words) {
    int end = Math.min(sentence.size(), noun + 1 + REACH);
    for (int i = noun + 1; i < end; i++) {
      Token token = sentence.token(i);
      if (words.contains(token.lower())) {
        return i;
      }
      if (isFinite(token) || token.text().equals(";") || token.text().equals(",")) {
        break;
      }
    }
    return -1;
  }

  private static boolean isFinite(Token token) {
    return switch (token.tag()) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  private static Set<StateCode> list(Sides sides, Sentence sentence, int first) {
    return named(sides, sentence, first, listEnd(sentence, first));
  }

  /** Where a list of parties ends: at a verb, a clause, a place or a subject. */
  private static int listEnd(Sentence sentence, int first) {
    int end = first;
    while (end < sentence.size() && end < first + LIST && isInList(sentence.token(end))) {
      end++;
    }
    return end;
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

  /** The states that act in tokens {@code first} to before {@code end}. */
  public static Set<StateCode> named(Sides sides, Sentence sentence, int first, int end) {
    Set<StateCode> found = new LinkedHashSet<>();
    for (StateMention mention : sides.acting(sentence)) {
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

  /** The state that acts before the noun, relative clauses aside. */
  private static Optional<StateCode> subject(
      Sides sides, Sentence sentence, int noun, Set<StateCode> not) {
    List<StateCode> before = new ArrayList<>();
    for (StateMention mention : sides.acting(sentence)) {
      if (mention.end() <= noun
          && !not.contains(mention.state())
          && !isInRelative(sentence, mention.first(), noun)) {
        before.add(mention.state());
      }
    }
    return before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
  }

  /** Whether a token stands in a relative clause that is over before {@code end}. */
  private static boolean isInRelative(Sentence sentence, int token, int end) {
    int i = token;
    while (i >= 0 && !sentence.token(i).text().equals(",")) {
      if (sentence.token(i).tag().equals("WDT") || sentence.token(i).tag().equals("WP")) {
        for (int j = token; j < end; j++) {
          if (sentence.token(j).text().equals(",")) {
            return true;
          }
        }
        return false;
      }
      i--;
    }
    return false;
  }
}
