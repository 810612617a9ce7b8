package org.attache.reading.find.attributions;

import java.util.Optional;
import java.util.Set;
import org.attache.model.Unnamed;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;

/**
 * Reads from its words how high a source without a name stands, how many it is, and of what body.
 */
final class Descriptions {
  private static final Set<String> QUANTITIES = Words.of("quantity");
  private static final Set<String> BELONGINGS = Words.of("belonging");

  private static final Phrases<Boolean> STANDINGS =
      Phrases.set(Phrases.By.TEXT, Words.of("standing"));
  private static final Set<String> RANKS = Set.copyOf(Table.of("en", "ranks").column("rank"));
  private final SourceNouns nouns;
  private int known = 0;

  Descriptions(SourceNouns nouns) {
    this.nouns = nouns;
  }

  /** What is told of a source met for the first time, with an id of its own. */
  Unnamed fresh(Line line, NounPhrase phrase) {
    known++;
    return new Unnamed("u" + known, rank(line, phrase), number(line, phrase));
  }

  private Optional<String> rank(Line line, NounPhrase phrase) {
    for (int i = phrase.first(); i <= phrase.head(); i++) {
      Optional<Phrases.Match<Boolean>> match = STANDINGS.longestAt(line.tokens(), i);
      if (match.isPresent()) {
        return Optional.of(People.words(line, i, match.get().end()));
      }
      if (RANKS.contains(line.lower(i))) {
        return Optional.of(line.token(i).text());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> number(Line line, NounPhrase phrase) {
    for (int i = phrase.first(); i < phrase.head(); i++) {
      boolean one = line.lower(i).equals("one");
      if (!one && (line.tag(i).equals("CD") || QUANTITIES.contains(line.lower(i)))) {
        return Optional.of(line.token(i).text());
      }
    }
    return Optional.empty();
  }

  /**
   * The body a source belongs to: "of the Rwandan army", "foreign ministry spokesman". A place
   * where it only is, or a state's name alone, is none.
   */
  Optional<String> organisation(Line line, NounPhrase phrase) {
    int tie = phrase.head() + 1;
    boolean partOf = line.lower(phrase.head()).equals("one");
    if (!partOf && tie < phrase.end() && BELONGINGS.contains(line.lower(tie))) {
      Optional<NounPhrase> body = line.phrases().startingAt(tie + 1);
      boolean holds = body.filter(b -> isBody(line, b)).isPresent();
      if (holds) {
        return Optional.of(words(line, body.get().first(), body.get().end()));
      }
    }
    if (nouns
        .kindOf(line.token(phrase.head()))
        .filter(k -> k == SourceNouns.Kind.OFFICE)
        .isPresent()) {
      return Optional.empty();
    }
    int first = phrase.first();
    while (first < phrase.head() && !isAffiliation(line, first)) {
      Optional<Phrases.Match<Boolean>> standing = STANDINGS.longestAt(line.tokens(), first);
      first = standing.map(Phrases.Match::end).orElse(first + 1);
    }
    int end = phrase.head();
    return first < end && namesBody(line, first, end) && saysMoreThanState(line, first, end)
        ? Optional.of(words(line, first, end))
        : Optional.empty();
  }

  private boolean isBody(Line line, NounPhrase phrase) {
    return nouns
        .kindOf(line.token(phrase.head()))
        .filter(k -> k == SourceNouns.Kind.INSTITUTION || k == SourceNouns.Kind.OFFICE)
        .isPresent();
  }

  /** Neither an article nor a number nor a standing. */
  private boolean isAffiliation(Line line, int i) {
    String tag = line.tag(i);
    boolean word = tag.startsWith("NN") || tag.startsWith("JJ");
    return word
        && !QUANTITIES.contains(line.lower(i))
        && !RANKS.contains(line.lower(i))
        && STANDINGS.longestAt(line.tokens(), i).isEmpty();
  }

  /** A noun or a group, as in "security sources" and "a Western diplomat"; not "informed". */
  private boolean namesBody(Line line, int first, int end) {
    for (int i = first; i < end; i++) {
      if (line.token(i).isNoun()
          || Character.isUpperCase(line.token(i).text().codePointAt(0))
          || nouns.kindOf(line.token(i)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean saysMoreThanState(Line line, int first, int end) {
    int words = end - first;
    int ofState =
        line.states().stream()
            .filter(s -> s.first() >= first && s.end() <= end)
            .mapToInt(s -> s.end() - s.first())
            .sum();
    return words > ofState;
  }

  private static String words(Line line, int from, int to) {
    boolean article = line.tag(from).equals("DT") && from + 1 < to;
    return People.words(line, article ? from + 1 : from, to);
  }
}
