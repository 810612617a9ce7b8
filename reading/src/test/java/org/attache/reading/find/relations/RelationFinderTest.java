package org.attache.reading.find.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.attache.model.RelationSignal;
import org.attache.model.Report;
import org.attache.reading.ReportReader;
import org.junit.jupiter.api.Test;

class RelationFinderTest {
  private static final ReportReader READER = new ReportReader();

  @Test
  void ties_between_two_are_strengthened_or_strained() {
    assertThat(signals("Peru and Chile want to strengthen their ties, a spokesman said."))
        .containsExactly("CHL-PER IMPROVING");
    assertThat(signals("Relations between Quito and Bogota have been strained since May."))
        .containsExactly("COL-ECU WORSENING");
    assertThat(signals("Relations between Ghana and Togo are traditionally good."))
        .containsExactly("GHA-TGO STABLE");
  }

  @Test
  void the_two_countries_are_those_spoken_of() {
    assertThat(
            signals(
                "The Kenyan foreign minister arrived in Lusaka for talks with his Zambian"
                    + " colleague. Their aides saw signs of a thaw in relations between the two"
                    + " countries."))
        .containsExactly("KEN-ZMB IMPROVING");
  }

  @Test
  void an_expelled_diplomat_and_a_recalled_ambassador_worsen_a_relation() {
    assertThat(signals("Norway expelled three Russian diplomats on Friday."))
        .containsExactly("NOR-RUS WORSENING");
    assertThat(signals("Bolivia has recalled its ambassador to Peru."))
        .containsExactly("BOL-PER WORSENING");
  }

  @Test
  void a_change_says_more_than_a_state_of_things_and_each_pair_counts_once() {
    assertThat(
            signals(
                "Laos has close relations with Vietnam. Laos is ready to deepen its cooperation"
                    + " with Vietnam, the prime minister said."))
        .containsExactly("LAO-VNM IMPROVING");
  }

  @Test
  void its_relations_with_another_state_are_those_of_the_subject() {
    assertThat(signals("Japan hopes to improve its relations with South Korea."))
        .containsExactly("JPN-KOR IMPROVING");
  }

  @Test
  void partners_that_are_no_states_make_no_relation() {
    assertThat(signals("Danish fishermen want closer cooperation with the port of Hamburg."))
        .isEmpty();
    assertThat(
            signals("Spain praised the close cooperation between the club and the city council."))
        .isEmpty();
    assertThat(signals("He tied the strong rope with care before leaving Oslo.")).isEmpty();
  }

  @Test
  void what_changed_a_relation_is_told_in_the_words_of_the_report() {
    assertThat(
            trigger(
                "Relations between Quito and Bogota have been strained since a raid on a camp near"
                    + " the border."))
        .contains("a raid on a camp near the border");
    assertThat(
            trigger(
                "Relations between Norway and Iceland, strained by a row over fishing quotas, are"
                    + " on the mend."))
        .contains("a row over fishing quotas");
    assertThat(
            trigger(
                "Ties between Oman and Yemen worsened after a patrol boat was seized off the"
                    + " coast, officials said."))
        .contains("a patrol boat was seized off the coast");
    assertThat(trigger("Tensions between Ghana and Togo rose over a disputed oil field."))
        .contains("a disputed oil field");
    assertThat(trigger("After a border clash, relations between Laos and Vietnam deteriorated."))
        .contains("a border clash");
  }

  @Test
  void the_thing_that_soured_ties_is_their_trigger_and_the_government_that_cut_them_is_not() {
    assertThat(trigger("The arrest of a trader in Lusaka soured ties between Zambia and Malawi."))
        .contains("The arrest of a trader in Lusaka");
    assertThat(trigger("The Kenyan government has cut ties with Malawi.")).isEmpty();
  }

  @Test
  void a_time_or_a_wish_triggers_nothing() {
    assertThat(trigger("Relations between Quito and Bogota have been strained since May."))
        .isEmpty();
    assertThat(trigger("Ties between Peru and Chile have improved over the past decade."))
        .isEmpty();
    assertThat(trigger("Peru and Chile agreed to strengthen ties after talks in Lima.")).isEmpty();
  }

  @Test
  void ties_between_two_hit_a_low_whoever_else_is_named() {
    assertThat(
            signals(
                "Ties between Algeria and Spain hit a new low after Madrid backed Morocco's plan."))
        .containsExactly("DZA-ESP WORSENING");
  }

  private static Optional<String> trigger(String text) {
    return READER
        .read(Report.of("-", Optional.of("2024-05-10"), text))
        .list(RelationSignal.class)
        .get(0)
        .trigger();
  }

  private static List<String> signals(String text) {
    return READER
        .read(Report.of("-", Optional.of("2024-05-10"), text))
        .list(RelationSignal.class)
        .stream()
        .map(r -> r.first() + "-" + r.second() + " " + r.direction())
        .toList();
  }
}
