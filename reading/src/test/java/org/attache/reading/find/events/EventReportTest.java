package org.attache.reading.find.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.attache.model.CodedEvent;
import org.junit.jupiter.api.Test;

/** What several sentences of a report make of an event together. */
class EventReportTest {
  private static final String OPENING =
      "It rained in the capital on Monday. The cafés along the river were empty.\n\n";

  @Test
  void who_receives_is_the_target_of_who_gives() {
    assertThat(Coded.in("Bangladesh has received 500,000 doses of vaccine from Sweden."))
        .containsExactly("SWE > BGD AID");
  }

  @Test
  void troops_that_are_moved_move_themselves() {
    assertThat(Coded.in(OPENING + "Venezuelan troops were moved to the Guyanese border."))
        .containsExactly("VEN > GUY MOBILIZE");
  }

  @Test
  void police_sent_under_a_mandate_are_aid_and_soldiers_that_land_are_no_visitors() {
    assertThat(
            Coded.in(
                OPENING
                    + "The first contingent of 400 Kenyan police officers arrived in"
                    + " Port-au-Prince on Tuesday as part of a UN-backed mission."))
        .containsExactly("KEN > HTI AID");
    assertThat(Coded.in(OPENING + "Russian paratroopers landed in Kazakhstan on Thursday."))
        .containsExactly("RUS > KAZ MOBILIZE");
  }

  @Test
  void who_tells_foreign_troops_to_leave_expels_them() {
    assertThat(Coded.in(OPENING + "Niger's junta has ordered American troops in Agadez to leave."))
        .containsExactly("NER > USA SANCTION");
  }

  @Test
  void what_nobody_plans_is_no_event_and_a_former_base_belongs_to_its_host() {
    assertThat(Coded.in(OPENING + "Japan has no plans to send troops to Sudan.")).isEmpty();
    assertThat(Coded.in(OPENING + "Russian mercenaries have seized a former French base in Mali."))
        .containsExactly("RUS > MLI COERCE");
  }

  @Test
  void it_is_the_capital_that_says_so_and_the_date_that_of_the_deed() {
    assertThat(
            Coded.in(
                OPENING
                    + "Two helicopters crossed into Polish airspace. Belarus denied that its"
                    + " aircraft had crossed the border.\n\nWarsaw said it would move another"
                    + " 1,000 troops to Latvia."))
        .contains("POL > LVA MOBILIZE")
        .noneMatch(line -> line.startsWith("BLR > LVA"));
    assertThat(
            Coded.events(
                OPENING
                    + "KINSHASA, 14 March 2024 - Relations soured after Congo recalled its"
                    + " ambassador to Rwanda in June 2022."))
        .singleElement()
        .extracting(event -> event.date().map(Object::toString).orElse("?"))
        .isEqualTo("2022-06");
  }

  @Test
  void relations_between_two_are_restored_by_both() {
    assertThat(
            Coded.in(
                OPENING
                    + "Diplomatic relations between Gabon and Benin were restored at a ceremony"
                    + " in Cotonou."))
        .containsExactly("GAB > BEN SUPPORT");
  }

  @Test
  void private_people_of_two_states_make_no_event() {
    assertThat(Coded.in("A Swiss watchmaker sued a Chinese copycat.")).isEmpty();
    assertThat(Coded.in("Spain hit back after Sweden's early lead and won 3-1.")).isEmpty();
  }

  @Test
  void an_answer_goes_to_him_who_is_answered() {
    assertThat(
            Coded.in(
                OPENING
                    + "Ghana accused Togo of moving boundary stones. The fence is two years old."
                    + " Togo rejected the accusation."))
        .containsExactly("GHA > TGO ACCUSE", "TGO > GHA REJECT");
  }

  @Test
  void a_brief_of_two_sentences_answers_as_a_report_does() {
    assertThat(
            Coded.in(
                "Chad expelled the Danish ambassador on Friday. Denmark condemned the decision."))
        .containsExactly("TCD > DNK SANCTION", "DNK > TCD ACCUSE");
  }

  @Test
  void what_two_talk_of_is_no_third_who_talks() {
    assertThat(
            Coded.in(
                OPENING
                    + "The foreign ministers of Kenya and Somalia held talks on Ethiopia on"
                    + " Friday."))
        .containsExactly("KEN > SOM CONSULT");
  }

  @Test
  void a_pronoun_acts_for_the_state_of_him_it_stands_for() {
    assertThat(
            Coded.in(
                OPENING
                    + "Norwegian Foreign Minister Eirik Solstad spoke for an hour. He condemned"
                    + " Belarus for the arrests."))
        .containsExactly("NOR > BLR ACCUSE");
  }

  @Test
  void a_side_that_a_sentence_leaves_open_is_not_guessed_from_a_bystander() {
    assertThat(
            Coded.in(
                OPENING
                    + "The trial of nine men accused of smuggling parrots from Panama opened in"
                    + " Antwerp."))
        .isEmpty();
  }

  @Test
  void one_sentence_can_tell_of_two_events() {
    assertThat(
            Coded.in(OPENING + "Canada condemned Myanmar's army and praised Bangladesh for help."))
        .containsExactly("CAN > MMR ACCUSE", "CAN > BGD SUPPORT");
  }

  @Test
  void a_meeting_told_again_from_the_other_side_is_the_same_meeting() {
    assertThat(
            Coded.in(
                OPENING
                    + "The president of Kenya met the president of Uganda. Later the Ugandan"
                    + " minister held talks with the Kenyan minister."))
        .containsExactly("KEN > UGA CONSULT");
  }

  @Test
  void the_same_deed_on_two_days_is_two_events() {
    assertThat(
            Coded.in(
                OPENING
                    + "On 3 November 2021 Chad condemned Sudan for the raid. On 17 November 2021"
                    + " Chad condemned Sudan for a second raid."))
        .containsExactly("TCD > SDN ACCUSE", "TCD > SDN ACCUSE");
  }

  @Test
  void a_government_that_protests_does_not_march() {
    assertThat(
            Coded.events(OPENING + "Japan protested to China over the drilling, an official said."))
        .extracting(CodedEvent::type)
        .hasToString("[ACCUSE]");
  }

  @Test
  void what_is_only_a_condition_has_not_happened() {
    assertThat(Coded.in(OPENING + "Thailand will wait if India expels two Thai diplomats."))
        .isEmpty();
  }

  @Test
  void students_and_companies_on_the_road_are_no_event() {
    assertThat(
            Coded.in(
                OPENING
                    + "Two hundred Algerians arrived in Quebec this autumn. Air Cadiz of Spain and"
                    + " the Emirati airline Falaj signed an agreement on flights to Colombo."))
        .isEmpty();
  }

  @Test
  void a_state_deals_with_no_other_where_both_sides_are_its_own() {
    assertThat(
            Coded.in(
                OPENING
                    + "France said that it does not recognise the decision of the officers to"
                    + " revoke military agreements with Paris."))
        .noneMatch(event -> event.startsWith("FRA > FRA"));
  }
}
