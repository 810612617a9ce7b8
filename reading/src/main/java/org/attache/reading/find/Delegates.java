package org.attache.reading.find;

import java.util.Locale;
import java.util.Optional;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;

/** Which nouns are of people who act for their state, by {@code delegates.tsv}. */
final class Delegates {
  private static final Phrases<Boolean> NOUNS = nouns();

  /** How long the words may be that say of whom a group is made up, in tokens. */
  private static final int MEMBERS = 14;

  private Delegates() {}

  private static Phrases<Boolean> nouns() {
    Phrases.Builder<Boolean> builder = Phrases.by(Phrases.By.TEXT);
    for (Table.Row row : Table.of("en", "delegates").rows()) {
      builder.add(row.get("noun"), row.get("acts").equals("yes"));
    }
    return builder.build();
  }

  /** Whether who is called so acts for a state; empty for words that the lexicon lacks. */
  static Optional<Boolean> act(String noun) {
    return NOUNS.get(noun);
  }

  /** What the noun says that ends at a token, with the word before it where that is known. */
  static Optional<Boolean> act(Sentence sentence, int noun) {
    String word = sentence.token(noun).lemma().toLowerCase(Locale.ROOT);
    Optional<Boolean> two =
        noun > 0 ? NOUNS.get(sentence.token(noun - 1).lower() + " " + word) : Optional.empty();
    return two.isPresent() ? two : NOUNS.get(word);
  }

  /** The same of a group and those of whom it is made up: "a delegation of scholars". */
  static Optional<Boolean> actWithMembers(Sentence sentence, int group) {
    boolean of = group + 1 < sentence.size() && sentence.token(group + 1).lower().equals("of");
    return act(sentence, group).map(acts -> acts && !(of && isOfOthers(sentence, group + 2)));
  }

  private static boolean isOfOthers(Sentence sentence, int first) {
    int last = -1;
    for (int i = first; i < sentence.size() && i < first + MEMBERS; i++) {
      Token token = sentence.token(i);
      if (token.isNoun()) {
        last = i;
      } else if (!token.tag().startsWith("JJ")
          && !token.tag().equals("DT")
          && !token.tag().equals("CD")
          && !token.text().equals("-")) {
        break;
      }
    }
    return last >= 0 && act(sentence, last).filter(acts -> !acts).isPresent();
  }
}
