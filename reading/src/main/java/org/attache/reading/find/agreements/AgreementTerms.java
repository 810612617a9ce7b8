package org.attache.reading.find.agreements;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attache.model.AgreementStage;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;

/** The words of {@code agreement-terms.tsv}. */
final class AgreementTerms {
  private final Table table;
  private final Phrases<Boolean> agreements;
  private final Phrases<Boolean> papers;
  private final Phrases<Boolean> internal;
  private final Phrases<Boolean> privates;
  private final Phrases<Boolean> plain;
  private final Phrases<Boolean> about;
  private final Phrases<Boolean> bilateral;
  private final Phrases<AgreementStage> before;
  private final Phrases<AgreementStage> after;
  private final Phrases<AgreementStage> modifier;

  AgreementTerms(String language) {
    table = Table.of(language, "agreement-terms");
    agreements = words("agreement");
    papers = words("paper");
    internal = words("internal");
    privates = words("private");
    plain = words("plain");
    about = words("about");
    bilateral = words("bilateral");
    before = stages("before");
    after = stages("after");
    modifier = stages("modifier");
  }

  private Phrases<Boolean> words(String says) {
    return Phrases.set(Phrases.By.LEMMA, table.column("words", "says", says));
  }

  private Phrases<AgreementStage> stages(String stands) {
    Phrases.Builder<AgreementStage> builder = Phrases.by(Phrases.By.LEMMA);
    table.rows().stream()
        .filter(row -> row.find("stands").equals(Optional.of(stands)))
        .forEach(
            row ->
                builder.add(
                    row.get("words"),
                    AgreementStage.valueOf(row.get("says").toUpperCase(Locale.ROOT))));
    return builder.build();
  }

  /** A noun for an agreement that starts here. */
  Optional<Term> termAt(List<Token> tokens, int first) {
    return agreements
        .longestAt(tokens, first)
        .map(match -> new Term(first, match.end(), false))
        .or(() -> papers.longestAt(tokens, first).map(m -> new Term(first, m.end(), true)));
  }

  boolean isInternal(List<Token> tokens, int i) {
    return internal.longestAt(tokens, i).isPresent();
  }

  boolean isPrivate(List<Token> tokens, int i) {
    return privates.longestAt(tokens, i).isPresent();
  }

  /** Whether the word says nothing of the agreement's subject. */
  boolean isPlain(Token token) {
    return plain.get(token.lower()).isPresent();
  }

  boolean isAbout(Token token) {
    return about.get(token.lemma()).isPresent();
  }

  boolean isBilateral(Token token) {
    return bilateral.get(token.lower()).isPresent();
  }

  Optional<Phrases.Match<AgreementStage>> stageBefore(List<Token> tokens, int i) {
    return before.longestAt(tokens, i);
  }

  Optional<Phrases.Match<AgreementStage>> stageAfter(List<Token> tokens, int i) {
    return after.longestAt(tokens, i);
  }

  Optional<Phrases.Match<AgreementStage>> stageModifier(List<Token> tokens, int i) {
    return modifier.longestAt(tokens, i);
  }

  /**
   * A noun for an agreement: tokens {@code first} to before {@code end}.
   *
   * @param isPaper whether it is one only where it is signed or agreed
   */
  record Term(int first, int end, boolean isPaper) {
    /** The token that other words of the sentence relate to. */
    int head() {
      return first;
    }

    boolean isPlural(Sentence sentence) {
      return sentence.token(first).tag().endsWith("S")
          || sentence.token(end - 1).tag().endsWith("S");
    }
  }
}
