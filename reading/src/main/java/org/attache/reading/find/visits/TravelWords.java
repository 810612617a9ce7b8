package org.attache.reading.find.visits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;

/** The verbs and nouns of official travel: {@code visit-verbs.tsv} and {@code visit-nouns.tsv}. */
final class TravelWords {
  /** What a word says of the journey. */
  enum Means {
    GO,
    ARRIVE,
    STAY,
    OVER,
    SEND,
    EXPECT,
    CARRY,
    LEAD,
    DAYS,
    VISIT,
    TOUR
  }

  /**
   * A word of travel in a sentence.
   *
   * @param at its verb or noun
   * @param end the token after its last word
   * @param to what leads to the place
   */
  record Word(int at, int end, List<String> to, Means means, boolean verbal) {}

  private record Entry(List<String> to, Means means) {}

  /** How many words a verb with its particles may have. */
  private static final int LONGEST = 5;

  private final Phrases<List<Entry>> verbs;
  private final Phrases<List<Entry>> nouns;
  private final Phrases<Boolean> bars;

  TravelWords(String language) {
    verbs = entries(Table.of(language, "visit-verbs"), "verb");
    nouns = entries(Table.of(language, "visit-nouns"), "noun");
    Phrases.Builder<Boolean> barred = Phrases.by(Phrases.By.LEMMA);
    Table.of(language, "visit-bars").rows().forEach(row -> barred.add(row.get("words"), true));
    bars = barred.build();
  }

  private static Phrases<List<Entry>> entries(Table table, String column) {
    Map<String, List<Entry>> byWord = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      Means means = Means.valueOf(row.get("means").toUpperCase(Locale.ROOT));
      byWord
          .computeIfAbsent(row.get(column), w -> new ArrayList<>())
          .add(new Entry(row.list("to"), means));
    }
    Phrases.Builder<List<Entry>> builder = Phrases.by(Phrases.By.LEMMA);
    byWord.forEach(builder::add);
    return builder.build();
  }

  /** The word of travel that begins at a token, in each way it may lead somewhere. */
  List<Word> at(Sentence sentence, int i) {
    Token token = sentence.token(i);
    if (!token.isVerb() && !token.isNoun() || isBarred(sentence, i)) {
      return List.of();
    }
    boolean verbal = token.isVerb();
    Optional<Phrases.Match<List<Entry>>> match =
        (verbal ? verbs : nouns).longestAt(sentence.tokens(), i);
    if (verbal && adverbsEnd(sentence, i + 1) > i + 1) {
      Optional<Phrases.Match<List<Entry>>> plain = match;
      match = overAdverbs(sentence, i).or(() -> plain);
    }
    return match
        .map(
            m ->
                m.value().stream()
                    .map(
                        e -> new Word(verbal ? i : m.end() - 1, m.end(), e.to(), e.means(), verbal))
                    .filter(word -> word.means() != Means.DAYS || isStay(sentence, word))
                    .toList())
        .orElse(List.of());
  }

  /** "is still due in Chad": a verb of several words that adverbs divide. */
  private Optional<Phrases.Match<List<Entry>>> overAdverbs(Sentence sentence, int verb) {
    int from = adverbsEnd(sentence, verb + 1);
    int end = Math.min(sentence.size(), from + LONGEST);
    List<Token> words = new ArrayList<>(sentence.tokens().subList(from, end));
    words.add(0, sentence.token(verb));
    return verbs
        .longestAt(words, 0)
        .filter(m -> m.end() > 1)
        .map(m -> new Phrases.Match<>(verb, from + m.end() - 1, m.value()));
  }

  private static int adverbsEnd(Sentence sentence, int from) {
    int i = from;
    while (i < sentence.size()
        && sentence.token(i).tag().equals("RB")
        && !sentence.token(i).lemma().equals("not")) {
      i++;
    }
    return i;
  }

  /** "three days in Cairo". */
  private static boolean isStay(Sentence sentence, Word word) {
    return word.at() > 0
        && sentence.token(word.at() - 1).tag().equals("CD")
        && word.end() < sentence.size()
        && word.to().contains(sentence.token(word.end()).lower());
  }

  private boolean isBarred(Sentence sentence, int i) {
    for (int first = Math.max(0, i - 2); first <= i; first++) {
      Optional<Phrases.Match<Boolean>> bar = bars.longestAt(sentence.tokens(), first);
      if (bar.isPresent() && bar.get().end() > i) {
        return true;
      }
    }
    return false;
  }
}
