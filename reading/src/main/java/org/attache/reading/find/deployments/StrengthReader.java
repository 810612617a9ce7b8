package org.attache.reading.find.deployments;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.attache.model.Strength;
import org.attache.reading.language.Sentence;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;

/** Turns words that count into a range: "between 600 and 700", "several thousand", "up to 80". */
final class StrengthReader {
  private static final long LARGEST = 10_000_000;

  /** How many tokens before the number a bound may begin. */
  private static final int LEAD = 3;

  private enum Role {
    NUMBER,
    TIMES,
    VAGUE,
    SOME,
    ATLEAST,
    ATMOST,
    RANGE,
    TO
  }

  private record Word(Role role, int least, int most) {}

  /** A count that is being put together. */
  private record Count(long least, long most) {
    Count times(Word by) {
      return new Count(least * by.least(), most * by.least());
    }
  }

  private final Phrases<Word> words;

  StrengthReader(String language) {
    Phrases.Builder<Word> builder = Phrases.by(Phrases.By.TEXT);
    for (Table.Row row : Table.of(language, "strength-words").rows()) {
      int least = row.find("least").map(Integer::parseInt).orElse(0);
      int most = row.find("most").map(Integer::parseInt).orElse(least);
      builder.add(
          row.get("words"),
          new Word(Role.valueOf(row.get("role").toUpperCase(Locale.ROOT)), least, most));
    }
    words = builder.build();
  }

  /**
   * The strength that stands between two tokens, with the bound before it.
   *
   * @param text of the report
   */
  Strength read(Sentence sentence, int first, int end, String text) {
    int begin = lead(sentence, first);
    String wording = sentence.span(begin, end).in(text);
    boolean from = false;
    boolean to = false;
    Optional<Count> before = Optional.empty();
    Optional<Count> count = Optional.empty();
    for (int i = begin; i < end; ) {
      Optional<Phrases.Match<Word>> match = words.longestAt(sentence.tokens(), i);
      String token = sentence.token(i).text();
      Optional<Count> digits = digits(token);
      boolean joins = isDash(token) || match.filter(m -> m.value().role() == Role.TO).isPresent();
      if (digits.isPresent()) {
        count = digits;
      } else if (joins && before.isEmpty() && i + 1 < end && isNumber(sentence, i + 1)) {
        before = count;
        count = Optional.empty();
      } else if (match.isPresent()) {
        Word word = match.get().value();
        from |= word.role() == Role.ATLEAST;
        to |= word.role() == Role.ATMOST;
        count = isCount(word) ? Optional.of(next(count, word)) : count;
      }
      i = match.map(Phrases.Match::end).orElse(i + 1);
    }
    return strength(wording, before, count, from, to);
  }

  private static boolean isDash(String token) {
    return token.equals("-") || token.equals("–") || token.equals("--");
  }

  private static boolean isCount(Word word) {
    return switch (word.role()) {
      case NUMBER, TIMES, VAGUE, SOME -> true;
      default -> false;
    };
  }

  private boolean isNumber(Sentence sentence, int token) {
    return digits(sentence.token(token).text()).isPresent()
        || words.longestAt(sentence.tokens(), token).filter(m -> isCount(m.value())).isPresent();
  }

  /** "three" "hundred": multiplied; "twenty" "five": added. */
  private static Count next(Optional<Count> so, Word word) {
    if (so.isEmpty()) {
      return new Count(word.least(), word.most());
    }
    return switch (word.role()) {
      case TIMES -> so.get().times(word);
      case VAGUE -> new Count(so.get().least() * word.least(), so.get().most() * word.most());
      default -> new Count(so.get().least() + word.least(), so.get().most() + word.most());
    };
  }

  private static Strength strength(
      String wording, Optional<Count> before, Optional<Count> count, boolean from, boolean to) {
    Optional<Count> last = count.isPresent() ? count : before;
    Optional<Count> first = before.isPresent() ? before : count;
    if (last.isEmpty() || first.isEmpty()) {
      return Strength.of(wording);
    }
    long least = first.get().least();
    long most = last.get().most();
    if (least > most || most > LARGEST) {
      return Strength.of(wording);
    }
    return new Strength(
        wording,
        to ? OptionalInt.empty() : OptionalInt.of((int) least),
        from ? OptionalInt.empty() : OptionalInt.of((int) most));
  }

  /** The first token of the bound before the number. */
  private int lead(Sentence sentence, int first) {
    for (int i = Math.max(0, first - LEAD); i < first; i++) {
      Optional<Phrases.Match<Word>> match = words.longestAt(sentence.tokens(), i);
      boolean bound =
          match.isPresent()
              && match.get().end() == first
              && switch (match.get().value().role()) {
                case ATLEAST, ATMOST, RANGE, SOME -> true;
                default -> false;
              };
      if (bound) {
        return i;
      }
    }
    return first;
  }

  /** "4,800", "1200", "600-700"; nothing for "1.5" and words. */
  private static Optional<Count> digits(String token) {
    int dash = Math.max(token.indexOf('-'), token.indexOf('–'));
    if (dash > 0) {
      return digits(token.substring(0, dash))
          .flatMap(
              least ->
                  digits(token.substring(dash + 1))
                      .map(most -> new Count(least.least(), most.most())));
    }
    String plain = token.replace(",", "");
    if (plain.isEmpty()
        || plain.length() > 8
        || !plain.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    long value = Long.parseLong(plain);
    return Optional.of(new Count(value, value));
  }
}
