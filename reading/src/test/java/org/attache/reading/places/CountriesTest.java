package org.attache.reading.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.model.Span;
import org.attache.model.StateCode;
import org.attache.reading.language.NameType;
import org.attache.reading.language.Token;
import org.junit.jupiter.api.Test;

class CountriesTest {
  private final Countries countries = Countries.standard();

  @Test
  void every_state_has_its_names_capital_and_place() {
    assertThat(countries.list()).hasSizeGreaterThan(240);
    assertThat(countries.byName("Rwanda")).hasValue(code("RWA"));
    assertThat(countries.byName("the Ivory Coast")).hasValue(code("CIV"));
    assertThat(countries.byName("CÔTE D'IVOIRE")).hasValue(code("CIV"));
    assertThat(countries.byName("Zaire")).hasValue(code("COD"));
    assertThat(countries.byWord("Kigali", StateWord.CAPITAL)).hasValue(code("RWA"));
    assertThat(countries.country(code("FRA")).orElseThrow().capital()).hasValue("Paris");
    assertThat(countries.country(code("XKX")).orElseThrow().middle()).isPresent();
    assertThat(countries.byCode("GB")).hasValue(code("GBR"));
  }

  @Test
  void brussels_stands_for_the_union_and_london_for_britain() {
    assertThat(countries.byWord("Brussels", StateWord.CAPITAL)).hasValue(StateCode.EU);
    assertThat(countries.byWord("London", StateWord.CAPITAL)).hasValue(code("GBR"));
    assertThat(countries.byWord("the Élysée", StateWord.SEAT)).hasValue(code("FRA"));
  }

  @Test
  void a_word_that_is_unknown_stands_for_nothing() {
    assertThat(countries.stateOf("Atlantis")).isEmpty();
    assertThat(countries.byCode("ZZZ")).isEmpty();
    assertThat(countries.byName("french")).isEmpty();
  }

  @Test
  void abbreviations_count_only_in_capitals() {
    assertThat(mentions("He told us that the car of the US envoy had left the CAR ."))
        .containsExactly("US USA NAME", "CAR CAF NAME");
  }

  @Test
  void mentions_are_the_longest_ones() {
    assertThat(
            mentions(
                "South Sudanese and Congolese officers met in the Democratic Republic of the Congo"
                    + " ."))
        .containsExactly(
            "South Sudanese SSD ADJECTIVE",
            "Congolese COD ADJECTIVE",
            "Democratic Republic of the Congo COD NAME");
    assertThat(mentions("Rwandans , the Kremlin and Nato"))
        .containsExactly("Rwandans RWA PEOPLE", "Kremlin RUS SEAT", "Nato NATO ORGANISATION");
  }

  @Test
  void names_of_persons_are_no_states() {
    assertThat(mentions("Chad/P Harris/P flew to Chad .")).containsExactly("Chad TCD NAME");
  }

  @Test
  void what_a_state_had_once_is_not_its_own() {
    assertThat(mentions("a Soviet minister")).containsExactly("Soviet RUS ADJECTIVE");
    assertThat(mentions("a former Soviet republic , an ex - French colony")).isEmpty();
    assertThat(mentions("a former French minister")).containsExactly("French FRA ADJECTIVE");
  }

  private List<String> mentions(String marked) {
    List<Token> tokens = tokens(marked);
    List<String> found = new ArrayList<>();
    for (StateMention m : countries.in(tokens)) {
      StringBuilder text = new StringBuilder();
      tokens.subList(m.first(), m.end()).forEach(t -> text.append(t.text()).append(' '));
      found.add(text + m.state().value() + " " + m.word());
    }
    return found;
  }

  /** Words separated by spaces; {@code /P} marks a person's name. */
  private static List<Token> tokens(String marked) {
    List<Token> tokens = new ArrayList<>();
    int offset = 0;
    for (String part : marked.split(" ")) {
      String word = part.replace("/P", "");
      NameType name = part.endsWith("/P") ? NameType.PERSON : NameType.NONE;
      Span span = new Span(offset, offset + word.length());
      String lower = word.toLowerCase(Locale.ROOT);
      tokens.add(new Token(tokens.size(), span, word, lower, lower, "NNP", name));
      offset += word.length() + 1;
    }
    return tokens;
  }

  private static StateCode code(String value) {
    return new StateCode(value);
  }
}
