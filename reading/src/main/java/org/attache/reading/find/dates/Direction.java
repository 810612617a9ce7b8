package org.attache.reading.find.dates;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Table;

/** Whether a sentence speaks of what was or of what will be, at a place: tense decides. */
enum Direction {
  PAST,
  FUTURE,
  UNKNOWN;

  /** How many tokens a verb may be away and still govern the date. */
  private static final int REACH = 16;

  /** How many tokens may stand between a word of putting off and the new date. */
  private static final int SHIFT_REACH = 8;

  private static final Set<String> UNTIL = Set.of("until", "till", "to");

  /** Reads the direction of a language's sentences. */
  static final class Reader {
    private final Set<String> plans;
    private final Set<String> shifts;

    Reader(String language) {
      Table table = Table.of(language, "date-plans");
      plans = verbs(table, "plan");
      shifts = verbs(table, "shift");
    }

    private static Set<String> verbs(Table table, String kind) {
      return table.rows().stream()
          .filter(row -> row.get("kind").equals(kind))
          .map(row -> row.get("verb"))
          .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * From the verb before the token range in its clause; where none stands there, or none that
     * tells, from the first one after it.
     */
    Direction at(Sentence sentence, int first, int end) {
      List<Token> tokens = sentence.tokens();
      if (isShiftedTo(tokens, first)) {
        return FUTURE;
      }
      for (int i = first - 1; i >= 0 && i >= first - REACH; i--) {
        if (tokens.get(i).text().equals(";")) {
          break;
        }
        Direction d = of(tokens, i);
        if (d != UNKNOWN) {
          return d;
        }
      }
      for (int i = end; i < tokens.size() && i < end + REACH; i++) {
        boolean purpose = tokens.get(i).tag().equals("VB") && tokens.get(i - 1).tag().equals("TO");
        Direction d = purpose ? UNKNOWN : of(tokens, i);
        if (d != UNKNOWN) {
          return d;
        }
      }
      return UNKNOWN;
    }

    /** "Put off until Friday", "moved to late June". */
    private boolean isShiftedTo(List<Token> tokens, int first) {
      int to = first - 1;
      while (to > 0 && tokens.get(to).tag().startsWith("JJ")) {
        to--;
      }
      if (to < 1 || !UNTIL.contains(tokens.get(to).lower())) {
        return false;
      }
      for (int i = to - 1; i >= 0 && i >= to - SHIFT_REACH; i--) {
        if (tokens.get(i).tag().startsWith("VB")) {
          return shifts.contains(tokens.get(i).lemma());
        }
      }
      return false;
    }

    private Direction of(List<Token> tokens, int i) {
      Token token = tokens.get(i);
      switch (token.tag()) {
        case "MD":
          return switch (token.lower()) {
            case "will", "'ll", "shall", "wo", "may", "can", "must", "should" -> FUTURE;
            default -> UNKNOWN;
          };
        case "VBD":
          boolean ahead = token.lemma().equals("be") && nextIsInfinitive(tokens, i);
          return ahead || isPlannedFor(tokens, i) ? FUTURE : PAST;
        case "VBN":
          return plans.contains(token.lemma()) ? FUTURE : ofParticiple(tokens, i);
        case "JJ":
          boolean because = i + 1 < tokens.size() && tokens.get(i + 1).lower().equals("to");
          return plans.contains(token.lower()) && (!because || nextIsInfinitive(tokens, i))
              ? FUTURE
              : UNKNOWN;
        case "VB":
          return ofBase(tokens, i);
        case "VBZ", "VBP":
          return nextIsInfinitive(tokens, i) || token.lemma().equals("plan") ? FUTURE : UNKNOWN;
        default:
          return UNKNOWN;
      }
    }

    /** "talks planned for Friday" */
    private boolean isPlannedFor(List<Token> tokens, int i) {
      return plans.contains(tokens.get(i).lemma())
          && i + 1 < tokens.size()
          && tokens.get(i + 1).lower().equals("for");
    }

    /**
     * "Will be opened", "is due to be opened", "would be opened" lie ahead; "would have been" not.
     */
    private static Direction ofParticiple(List<Token> tokens, int participle) {
      int be = participle - 1;
      while (be > 0 && tokens.get(be).tag().equals("RB")) {
        be--;
      }
      if (be < 1 || !tokens.get(be).tag().equals("VB") || !tokens.get(be).lemma().equals("be")) {
        return PAST;
      }
      int before = be - 1;
      while (before > 0 && tokens.get(before).tag().equals("RB")) {
        before--;
      }
      String tag = tokens.get(before).tag();
      return tag.equals("MD") || tag.equals("TO") ? FUTURE : PAST;
    }

    /** "refused to come" was, "agreed to come" will be, "did not come" was. */
    private Direction ofBase(List<Token> tokens, int verb) {
      for (int i = verb - 1; i >= 0 && i >= verb - 4; i--) {
        Token t = tokens.get(i);
        if (t.lower().equals("did")) {
          return PAST;
        }
        if (t.tag().equals("VBD")) {
          return plans.contains(t.lemma()) ? FUTURE : PAST;
        }
        if (t.tag().equals("VBN")) {
          return plans.contains(t.lemma()) ? FUTURE : PAST;
        }
        if (t.tag().equals("MD") || t.tag().equals("VBZ") || t.tag().equals("VBP")) {
          return FUTURE;
        }
      }
      return FUTURE;
    }

    private static boolean nextIsInfinitive(List<Token> tokens, int i) {
      return i + 2 < tokens.size()
          && tokens.get(i + 1).tag().equals("TO")
          && tokens.get(i + 2).tag().equals("VB");
    }
  }
}
