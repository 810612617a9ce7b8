package org.attache.reading.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.reading.Annotated;
import org.attache.reading.language.Token;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  private static List<Token> tokens(String sentence) {
    return Annotated.text(sentence).sentences().get(0).tokens();
  }

  @Test
  void hyphens_and_case_do_not_count() {
    Phrases<String> phrases =
        Phrases.<String>by(Phrases.By.TEXT).add("high level source", "unnamed").build();
    assertThat(phrases.in(tokens("A High-level source said so."))).hasSize(1);
  }

  @Test
  void the_longest_phrase_wins() {
    Phrases<String> phrases =
        Phrases.<String>by(Phrases.By.TEXT)
            .add("chief", "chief")
            .add("chief of staff", "staff")
            .build();
    assertThat(phrases.in(tokens("The chief of staff left.")))
        .extracting(Phrases.Match::value)
        .containsExactly("staff");
  }

  @Test
  void a_phrase_does_not_swallow_the_hyphen_after_it() {
    Phrases<String> phrases = Phrases.<String>by(Phrases.By.TEXT).add("high", "high").build();
    Phrases.Match<String> match = phrases.in(tokens("A high-level source said so.")).get(0);
    assertThat(match.end() - match.first()).isEqualTo(1);
  }

  @Test
  void possessives_match_however_the_apostrophe_is_written() {
    Phrases<String> phrases =
        Phrases.<String>by(Phrases.By.TEXT).add("people's army", "army").build();
    assertThat(phrases.in(tokens("The People’s Army denied it."))).hasSize(1);
  }

  @Test
  void lemmas_match_inflected_words() {
    Phrases<String> phrases =
        Phrases.<String>by(Phrases.By.LEMMA).add("pay visit", "visit").build();
    assertThat(phrases.in(tokens("He was paying visits to allies."))).hasSize(1);
  }
}
