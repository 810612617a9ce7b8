package org.attache.reading.find.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.attache.model.CodedEvent;
import org.attache.model.Sector;
import org.attache.model.StateCode;
import org.junit.jupiter.api.Test;

/** Who is source and who is target. */
class EventPartiesTest {

  @Test
  void the_passive_turns_source_and_target_round() {
    assertThat(Coded.in("Two Spanish fishermen were arrested by Moroccan police."))
        .containsExactly("MAR > ESP COERCE");
  }

  @Test
  void coordinated_actors_make_a_dyad_each() {
    assertThat(Coded.in("Brazil and Uruguay condemned Venezuela for the arrests."))
        .containsExactly("BRA > VEN ACCUSE", "URY > VEN ACCUSE");
  }

  @Test
  void those_who_meet_each_other_are_one_dyad() {
    assertThat(Coded.in("The presidents of Kenya and Uganda met in Nairobi."))
        .containsExactly("KEN > UGA CONSULT");
  }

  @Test
  void an_organisation_of_states_acts_under_its_own_code() {
    assertThat(Coded.in("The European Union condemned Belarus."))
        .containsExactly("EUE > BLR ACCUSE");
    assertThat(Coded.events("The European Union condemned Belarus.").get(0).sourceText())
        .hasValueSatisfying(words -> assertThat(words).contains("European Union"));
  }

  @Test
  void authorities_and_their_citizens_are_of_one_state() {
    assertThat(Coded.in("Zambian police arrested an opposition leader."))
        .containsExactly("ZMB > ZMB COERCE");
  }

  @Test
  void the_same_event_counts_once_in_a_report() {
    assertThat(Coded.in("Canada condemned Myanmar.\n\nCanada also criticised Myanmar's army."))
        .containsExactly("CAN > MMR ACCUSE");
  }

  @Test
  void both_sides_belong_to_a_part_of_society() {
    CodedEvent event = Coded.events("Kenyan police arrested two Ugandan journalists.").get(0);
    assertThat(event.sourceSector()).hasValue(Sector.COP);
    assertThat(event.targetSector()).hasValue(Sector.JRN);
  }

  @Test
  void those_who_meet_do_it_to_each_other_and_those_who_help_do_not() {
    assertThat(Coded.events("The presidents of Kenya and Uganda met in Nairobi."))
        .extracting(CodedEvent::reciprocal)
        .containsExactly(true);
    assertThat(Coded.events("Japan gave Nepal two million dollars in aid."))
        .extracting(CodedEvent::reciprocal)
        .containsExactly(false);
  }

  @Test
  void an_event_happens_where_it_is_said_to_and_not_where_the_report_was_written() {
    assertThat(Coded.events("LIMA: Envoys of Peru and Bolivia met in Puno on Monday."))
        .extracting(CodedEvent::place)
        .containsOnly(Optional.of("Puno"));
    assertThat(Coded.events("KINSHASA (XYZ) - Congo accused Rwanda of lying."))
        .extracting(CodedEvent::place)
        .containsOnly(Optional.empty());
    assertThat(Coded.events("Spain, which keeps 300 soldiers in Latvia, condemned Belarus."))
        .extracting(CodedEvent::place)
        .containsOnly(Optional.empty());
    assertThat(Coded.events("Ghana's foreign minister visited Togo on Monday."))
        .extracting(CodedEvent::place)
        .containsOnly(Optional.of("Togo"));
  }

  @Test
  void words_that_name_another_state_are_nobodys_words() {
    CodedEvent met = Coded.events("The foreign ministers of Peru and Bolivia met in Puno.").get(0);

    assertThat(met.source()).hasValue(new StateCode("PER"));
    assertThat(met.sourceText()).hasValueSatisfying(words -> assertThat(words).contains("Peru"));
    assertThat(met.target()).hasValue(new StateCode("BOL"));
    assertThat(met.targetText()).isEmpty();
  }
}
