package org.attache.reading.find.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attache.model.PlaceLevel;
import org.attache.model.PlaceMention;
import org.attache.model.Report;
import org.attache.model.Span;
import org.attache.model.StateCode;
import org.attache.reading.ReportReader;
import org.attache.reading.language.AnnotatedReport;
import org.attache.reading.language.NameType;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.junit.jupiter.api.Test;

class PlaceFinderTest {
  private final PlaceFinder finder = new PlaceFinder("en");

  @Test
  void a_city_is_where_the_text_puts_it() {
    assertThat(places("Soldiers left Paris/L , Texas/L , on Monday ."))
        .containsExactly("Paris USA", "Texas USA");
    assertThat(places("The minister returned to Paris/L on Monday .")).containsExactly("Paris FRA");
  }

  @Test
  void it_is_known_how_wide_a_place_is() {
    assertThat(
            finder.find(
                report("Troops left Bamako/L , Mali/L , for Texas/L and the Red/L Sea/L .")))
        .extracting(place -> place.level().orElseThrow())
        .containsExactly(PlaceLevel.CITY, PlaceLevel.COUNTRY, PlaceLevel.REGION, PlaceLevel.WIDER);
  }

  @Test
  void one_name_has_one_place_in_a_report() {
    assertThat(places("Talks in Tripoli/L , Lebanon/L , ended .\nTripoli/L was calm ."))
        .containsExactly("Tripoli LBN", "Lebanon LBN", "Tripoli LBN");
  }

  @Test
  void two_places_of_one_name_are_told_apart_by_where_the_text_puts_them() {
    assertThat(
            places(
                "Officials in Cordoba/L , Argentina/L , wrote to those of Cordoba/L in Spain/L ."))
        .containsExactly("Cordoba ARG", "Argentina ARG", "Cordoba ESP", "Spain ESP");
    assertThat(
            new ReportReader()
                .read(
                    Report.of(
                        "-",
                        Optional.empty(),
                        "The ship left Victoria, the capital of the Seychelles, for Victoria,"
                            + " British Columbia."))
                .places())
        .extracting(p -> p.text() + " " + p.state().orElseThrow())
        .startsWith("Victoria SYC");
  }

  @Test
  void the_country_spoken_of_decides_between_towns_of_one_name() {
    assertThat(
            places(
                "Officers toured Dover/L .\n"
                    + "The British army and the people of Kent/L , London/L , met ."))
        .contains("Dover GBR");
  }

  @Test
  void seas_and_continents_have_no_country() {
    assertThat(places("The frigate left Africa/L for the Red/L Sea/L ."))
        .containsExactly("Africa -", "Red Sea -");
  }

  @Test
  void a_mission_and_a_demonym_are_no_places() {
    assertThat(places("Minusma/L praised Malian troops in Gao/L .")).containsExactly("Gao MLI");
  }

  @Test
  void a_name_of_a_person_is_no_place() {
    assertThat(places("Paris/P Hilton/P met Jack/P London/P in Chad/P ."))
        .containsExactly("Chad TCD");
  }

  @Test
  void a_state_that_the_name_model_missed_is_found() {
    assertThat(places("President Rwanda/O visited ; DR Congo replied .")).contains("DR Congo COD");
  }

  @Test
  void what_the_gazetteer_does_not_know_stays_without_a_country() {
    assertThat(places("They met in Qwertystan/L .")).containsExactly("Qwertystan -");
  }

  @Test
  void a_capital_spoken_of_with_another_state_stays_where_it_is() {
    assertThat(
            places(
                "In Brussels/L , the American secretary met allies .\n"
                    + "The United/L States/L and the U.S./L Congress/O welcomed it ."))
        .contains("Brussels BEL");
  }

  @Test
  void an_unknown_village_lies_where_the_report_is_set() {
    assertThat(
            places(
                "Clashes in Gao/L and Kidal/L in Mali/L went on .\n"
                    + "Troops entered Tin-Foobar/L on Monday ."))
        .contains("Tin-Foobar MLI");
  }

  @Test
  void a_jail_is_named_by_its_county() {
    assertThat(places("He is held in the Dawson/L County/L Detention/L Center/L ."))
        .containsExactly("Dawson County USA");
  }

  @Test
  void a_place_in_the_name_of_an_authority_counts_and_in_that_of_a_university_does_not() {
    assertThat(places("The Texas/O Department/O of/O Transportation/O replied ."))
        .containsExactly("Texas USA");
    assertThat(places("She studied at Texas/O Tech/O University/O .")).isEmpty();
  }

  @Test
  void the_point_of_an_abbreviation_belongs_to_it() {
    assertThat(places("They met in Wheeling/L , W.Va/L . on Monday ."))
        .containsExactly("Wheeling USA", "W.Va. USA");
  }

  @Test
  void who_is_called_like_a_town_is_no_town() {
    assertThat(places("General James/P Fairfield/P spoke .\nFairfield/L left .")).isEmpty();
  }

  @Test
  void a_dateline_is_a_place_even_if_the_name_model_missed_it() {
    assertThat(places("BUJUMBURA ( Reuters ) - Ministers met .")).containsExactly("BUJUMBURA BDI");
    assertThat(places("OFFICIALS ( and others ) met .")).isEmpty();
  }

  @Test
  void armed_groups_wars_and_treaties_name_no_place() {
    assertThat(
            places(
                "The Islamic/O State/O of Iraq/L and the Levant/L and the Geneva/L Conventions .\n"
                    + "They met in Geneva/L ."))
        .containsExactly("Geneva CHE");
  }

  @Test
  void money_is_no_place() {
    assertThat(places("The fund holds US $ 15 million .")).isEmpty();
  }

  @Test
  void words_that_name_no_place_are_left_out() {
    assertThat(places("The Islamic/L State/L of/L Iraq/L fought in the Province/L .")).isEmpty();
  }

  @Test
  void nothing_is_found_in_an_empty_report() {
    assertThat(finder.find(report("."))).isEmpty();
  }

  private List<String> places(String marked) {
    List<String> found = new ArrayList<>();
    for (PlaceMention place : finder.find(report(marked))) {
      found.add(place.text() + " " + place.state().map(StateCode::value).orElse("-"));
    }
    return found;
  }

  /**
   * One sentence a line, a point next to the word before it; {@code /L}, {@code /P} and {@code /O}
   * mark what the name model says.
   */
  private static AnnotatedReport report(String marked) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    for (String line : marked.split("\n")) {
      List<Token> tokens = new ArrayList<>();
      for (String part : line.split(" ")) {
        int slash = part.lastIndexOf('/');
        String word = slash > 0 ? part.substring(0, slash) : part;
        NameType name = nameType(slash > 0 ? part.substring(slash + 1) : "");
        if (word.equals(".") && text.length() > 0) {
          text.setLength(text.length() - 1);
        }
        Span span = new Span(text.length(), text.length() + word.length());
        String lower = word.toLowerCase(Locale.ROOT);
        tokens.add(new Token(tokens.size(), span, word, lower, lower, "NNP", name));
        text.append(word).append(' ');
      }
      sentences.add(
          new Sentence(
              sentences.size(),
              0,
              tokens,
              t -> {
                throw new IllegalStateException("places need no parse");
              }));
    }
    Report report = Report.of("test", Optional.empty(), text.toString());
    return new AnnotatedReport(report, List.of(), sentences, List.of());
  }

  private static NameType nameType(String mark) {
    return switch (mark) {
      case "L" -> NameType.LOCATION;
      case "P" -> NameType.PERSON;
      case "O" -> NameType.ORGANISATION;
      default -> NameType.NONE;
    };
  }
}
