package org.attache.reading.find.dates;

import java.util.List;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;

/** Whether a sentence speaks of what was or of what will be, at a place: tense decides. */
enum Direction {
  PAST,
  FUTURE,
  UNKNOWN;

  /** How many tokens a verb may be away and still govern the date. */
  private static final int REACH = 14;

  /** From the verb nearest to the token range, those before it preferred. */
  static Direction at(Sentence sentence, int first, int end) {
    List<Token> tokens = sentence.tokens();
    for (int distance = 1; distance <= REACH; distance++) {
      int before = first - distance;
      if (before >= 0) {
        Direction d = of(tokens, before);
        if (d != UNKNOWN) {
          return d;
        }
      }
      int after = end - 1 + distance;
      if (after < tokens.size()) {
        Direction d = of(tokens, after);
        if (d != UNKNOWN) {
          return d;
        }
      }
    }
    return UNKNOWN;
  }

  private static Direction of(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    switch (token.tag()) {
      case "MD":
        return switch (token.lower()) {
          case "will", "'ll", "shall", "wo", "may", "can", "must", "should" -> FUTURE;
          default -> UNKNOWN;
        };
      case "VBD":
        return token.lemma().equals("be") && nextIsInfinitive(tokens, i) ? FUTURE : PAST;
      case "VBN":
        return PAST;
      case "VB":
        return FUTURE;
      case "VBZ", "VBP":
        return nextIsInfinitive(tokens, i) || token.lemma().equals("plan") ? FUTURE : UNKNOWN;
      default:
        return UNKNOWN;
    }
  }

  private static boolean nextIsInfinitive(List<Token> tokens, int i) {
    return i + 2 < tokens.size()
        && tokens.get(i + 1).tag().equals("TO")
        && tokens.get(i + 2).tag().equals("VB");
  }
}
