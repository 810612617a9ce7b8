package org.attache.reading.find.attributions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.reading.language.NameType;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Table;

/**
 * The base noun phrases of a sentence, by tags alone: they hold where the parse goes astray. A base
 * phrase ends at its head; what "of", "for" or an apposition adds is attached on demand.
 */
final class NounPhrases {
  private static final Set<String> TIME = words("alone");
  private static final Set<String> TIME_NOUNS = words("noun");
  private static final Set<String> TIME_DETERMINERS = words("determiner");

  /** Prepositions that tie a phrase to the noun before it, as in "minister of defence". */
  private static final Set<String> TIES = Words.of("tie");

  /** Words that tell after a noun where somebody stands: "close to", "familiar with". */
  private static final Set<String> ATTACHED = Words.of("attached");

  /** "Both" before a common noun, which taggers take for a conjunction. */
  private static final Set<String> EACH = Words.of("each");

  private static final Set<String> GOVERNORS = Words.of("governor");

  private final List<Token> tokens;
  private final NounPhrase[] at;

  private NounPhrases(List<Token> tokens, NounPhrase[] at) {
    this.tokens = tokens;
    this.at = at;
  }

  private static Set<String> words(String kind) {
    return Table.of("en", "time-words").rows().stream()
        .filter(row -> row.get("kind").equals(kind))
        .map(row -> row.get("word"))
        .collect(Collectors.toUnmodifiableSet());
  }

  static NounPhrases of(List<Token> tokens) {
    NounPhrase[] at = new NounPhrase[tokens.size()];
    int i = 0;
    while (i < tokens.size()) {
      Optional<NounPhrase> phrase = phraseAt(tokens, i);
      if (phrase.isPresent()) {
        for (int k = phrase.get().first(); k < phrase.get().end(); k++) {
          at[k] = phrase.get();
        }
        i = phrase.get().end();
      } else {
        i++;
      }
    }
    return new NounPhrases(tokens, at);
  }

  /** A word that tells a time by itself. */
  static boolean isTime(Token token) {
    return TIME.contains(token.lower());
  }

  /** "Tuesday", "this month", "last week". */
  boolean isTime(NounPhrase phrase) {
    return isTime(tokens.get(phrase.first())) && isTime(tokens.get(phrase.head()))
        || TIME_DETERMINERS.contains(tokens.get(phrase.first()).lower())
            && TIME_NOUNS.contains(tokens.get(phrase.head()).lower());
  }

  Optional<NounPhrase> at(int token) {
    return token >= 0 && token < at.length ? Optional.ofNullable(at[token]) : Optional.empty();
  }

  Optional<NounPhrase> startingAt(int token) {
    return at(token).filter(p -> p.first() == token);
  }

  Optional<NounPhrase> endingAt(int end) {
    return at(end - 1).filter(p -> p.end() == end);
  }

  /** With "of France", "for the region", "(R)" and further phrases tied to it on the right. */
  NounPhrase withTies(NounPhrase phrase) {
    int end = phrase.end();
    while (end < tokens.size()) {
      Token next = tokens.get(end);
      if (next.tag().equals("-LRB-")) {
        int close = end + 1;
        while (close < tokens.size()
            && close - end < 8
            && !tokens.get(close).tag().equals("-RRB-")) {
          close++;
        }
        if (close >= tokens.size() || !tokens.get(close).tag().equals("-RRB-")) {
          break;
        }
        end = close + 1;
        continue;
      }
      boolean ties = TIES.contains(next.lower()) || next.lower().equals("and");
      Optional<NounPhrase> tied = ties ? startingAt(end + 1) : attached(end);
      if (tied.isEmpty() || isTime(tied.get())) {
        break;
      }
      end = tied.get().end();
    }
    return phrase.to(end);
  }

  /** "Close to the talks", "briefed on the plan" after a noun: the phrase in it. */
  private Optional<NounPhrase> attached(int word) {
    return ATTACHED.contains(tokens.get(word).lower())
            && word + 1 < tokens.size()
            && (tokens.get(word + 1).tag().equals("IN") || tokens.get(word + 1).tag().equals("TO"))
        ? startingAt(word + 2)
        : Optional.empty();
  }

  /** The phrase that the phrases ending at {@code end} hang on: "[the minister] of [defence]". */
  Optional<NounPhrase> chainEndingAt(int end) {
    Optional<NounPhrase> last = endingAt(end);
    if (last.isEmpty() || isTime(last.get())) {
      return Optional.empty();
    }
    NounPhrase phrase = last.get();
    Optional<NounPhrase> before = heldBy(phrase);
    while (before.isPresent()) {
      phrase = before.get();
      before = heldBy(phrase);
    }
    return Optional.of(phrase.to(end));
  }

  /** Whether a preposition stands before the phrase, so that it is no subject. */
  boolean isGoverned(NounPhrase phrase) {
    int before = phrase.first() - 1;
    return before >= 0 && GOVERNORS.contains(tokens.get(before).lower());
  }

  /** The phrase that this one is tied to: "[sources] close to [the talks]". */
  private Optional<NounPhrase> heldBy(NounPhrase phrase) {
    int tie = phrase.first() - 1;
    if (tie < 1) {
      return Optional.empty();
    }
    String before = tokens.get(tie - 1).tag();
    boolean participle = before.equals("VBN") || before.equals("VBG");
    boolean ties =
        TIES.contains(tokens.get(tie).lower())
            || (participle && tokens.get(tie).tag().equals("IN"));
    if (!ties) {
      return Optional.empty();
    }
    int end = participle || before.startsWith("JJ") ? tie - 1 : tie;
    return endingAt(end)
        .or(() -> endingAt(tie))
        .filter(p -> !isTime(p) && p.end() > p.first() && p.first() < tie);
  }

  private static Optional<NounPhrase> phraseAt(List<Token> tokens, int i) {
    Token start = tokens.get(i);
    if (start.tag().equals("PRP")) {
      return Optional.of(new NounPhrase(i, i + 1, i));
    }
    if (isTime(start)) {
      boolean modifies =
          i + 1 < tokens.size()
              && (tokens.get(i + 1).tag().equals("POS") || tokens.get(i + 1).tag().equals("NN"));
      if (!modifies) {
        return Optional.of(new NounPhrase(i, i + 1, i));
      }
    }
    int end = i;
    boolean noun = false;
    while (end < tokens.size() && belongs(tokens, i, end)) {
      noun |= tokens.get(end).isNoun();
      end++;
    }
    while (end > i && !canEnd(tokens.get(end - 1), noun) && !isHyphenated(tokens, end - 1)) {
      end--;
    }
    if (end == i) {
      return Optional.empty();
    }
    int head = end - 1;
    while (head > i && !tokens.get(head).isNoun() && noun) {
      head--;
    }
    return Optional.of(new NounPhrase(i, end, head));
  }

  /** "19-year-old". */
  private static boolean isHyphenated(List<Token> tokens, int i) {
    return i > 0 && tokens.get(i - 1).tag().equals("HYPH") && tokens.get(i).tag().startsWith("JJ");
  }

  private static boolean canEnd(Token token, boolean noun) {
    String tag = token.tag();
    return token.isNoun()
        || tag.equals("CD")
        || (!noun && (tag.equals("DT") || tag.equals("JJ") || tag.equals("JJS")));
  }

  /** "Armed men", not "has told Berlin". */
  private static boolean isParticiple(List<Token> tokens, int i) {
    int before = i - 1;
    while (before >= 0 && tokens.get(before).tag().equals("RB")) {
      before--;
    }
    String auxiliary = before >= 0 ? tokens.get(before).lemma() : "";
    return tokens.get(i).tag().equals("VBN")
        && !auxiliary.equals("have")
        && !auxiliary.equals("be");
  }

  /** "Peace and Security Council": a common noun with a capital belongs to the name after it. */
  private static boolean isInName(List<Token> tokens, int and) {
    Token before = tokens.get(and - 1);
    return and > 1
        && and + 1 < tokens.size()
        && (before.tag().equals("NN") || before.tag().equals("NNS"))
        && Character.isUpperCase(before.text().codePointAt(0))
        && tokens.get(and + 1).name() == NameType.ORGANISATION;
  }

  private static boolean belongs(List<Token> tokens, int start, int i) {
    Token token = tokens.get(i);
    boolean first = i == start;
    if (!first && isTime(token) && tokens.get(i - 1).isNoun()) {
      return false;
    }
    String next = i + 1 < tokens.size() ? tokens.get(i + 1).tag() : "";
    return switch (token.tag()) {
      case "NN", "NNS", "NNP", "NNPS", "CD", "JJ", "JJR", "JJS", "$", "#" -> true;
      case "PDT" -> first;
      case "DT", "PRP$" -> first || tokens.get(i - 1).tag().equals("PDT");
      case "POS" -> !first;
      case "VBN", "VBG" ->
          (next.startsWith("NN") || next.startsWith("JJ"))
              && (first ? isParticiple(tokens, i) : !tokens.get(i - 1).isNoun());
      case "RB", "RBS", "RBR" ->
          (next.startsWith("JJ") || next.equals("HYPH") || next.equals("VBN"))
              && !first
              && !tokens.get(i - 1).isNoun();
      case "CC" ->
          token.text().equals("&")
              || (first
                  && EACH.contains(token.lower())
                  && (next.equals("NNS") || next.equals("NN")))
              || (!first && tokens.get(i - 1).tag().startsWith("JJ") && next.startsWith("JJ"))
              || (!first && isInName(tokens, i));
      case "HYPH" -> !first && token.span().start() == tokens.get(i - 1).span().end();
      default -> false;
    };
  }
}
