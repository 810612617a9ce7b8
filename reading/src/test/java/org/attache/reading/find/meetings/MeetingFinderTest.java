package org.attache.reading.find.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.attache.model.Meeting;
import org.attache.model.MeetingForm;
import org.attache.model.Modality;
import org.attache.model.Participant;
import org.attache.model.Report;
import org.attache.model.StateCode;
import org.attache.reading.ReportReader;
import org.junit.jupiter.api.Test;

class MeetingFinderTest {
  private static final ReportReader READER = new ReportReader();

  @Test
  void talks_of_two_ministers_are_a_meeting_of_both_with_their_states() {
    Meeting meeting =
        only(
            "Polish Foreign Minister Anna Nowak held talks in Tallinn on Monday with her Estonian"
                + " counterpart, Mart Kask.");

    assertThat(meeting.participants())
        .extracting(p -> p.state().orElseThrow().value())
        .containsExactly("POL", "EST");
    assertThat(names(meeting)).containsExactly("Anna Nowak", "Mart Kask");
    assertThat(meeting.place()).hasValue("Tallinn");
    assertThat(meeting.status()).isEqualTo(Modality.COMPLETED);
  }

  @Test
  void a_meeting_told_again_is_one_meeting() {
    Meeting meeting =
        only(
            "Indian Defence Minister Arun Mehta met French President Louise Martin in Paris on"
                + " Thursday. After his meeting with Martin, Mehta spoke to the press.");

    assertThat(names(meeting)).containsExactly("Arun Mehta", "Louise Martin");
  }

  @Test
  void a_meeting_to_come_is_planned_and_a_refused_one_cancelled() {
    assertThat(
            only("Nigerian President Musa Bello will meet Ghanaian President Kofi Annor on Friday.")
                .status())
        .isEqualTo(Modality.PLANNED);
    assertThat(
            only("Nigerian President Musa Bello refused to meet Ghanaian President Kofi Annor.")
                .status())
        .isEqualTo(Modality.CANCELLED);
  }

  @Test
  void the_minister_met_in_the_hosts_capital_is_the_hosts() {
    Meeting meeting =
        only(
            "SINGAPORE, June 7 (ASW) - Namibian President Saara Amadhila met Prime Minister Tan Wei"
                + " on Tuesday.");

    assertThat(meeting.participants())
        .extracting(Participant::state)
        .containsExactly(Optional.of(new StateCode("NAM")), Optional.of(new StateCode("SGP")));
  }

  @Test
  void calls_video_links_and_letters_are_told_from_meetings() {
    List<Meeting> meetings =
        read(
            "Peruvian President Ana Quispe spoke by telephone with her Chilean counterpart Luis"
                + " Araya on Sunday. Quispe sent a letter to Bolivian President Marta Choque on"
                + " Monday. Brazilian President Davi Moura held a video conference with Colombian"
                + " President Rosa Pardo on Friday.");

    assertThat(meetings)
        .extracting(Meeting::form)
        .containsExactly(MeetingForm.CALL, MeetingForm.LETTER, MeetingForm.VIDEO);
    assertThat(meetings).allMatch(m -> m.place().isEmpty());
  }

  @Test
  void they_are_those_who_met_before() {
    List<Meeting> meetings =
        read(
            "Polish Foreign Minister Anna Nowak held talks in Tallinn on Monday with her Estonian"
                + " counterpart, Mart Kask. The two ministers will meet again in Warsaw in"
                + " August.");

    assertThat(meetings).hasSize(2);
    assertThat(names(meetings.get(1))).containsExactlyInAnyOrder("Anna Nowak", "Mart Kask");
    assertThat(meetings.get(1).status()).isEqualTo(Modality.PLANNED);
    assertThat(meetings.get(1).place()).hasValue("Warsaw");
  }

  @Test
  void three_ministers_of_three_states_meet_multilaterally() {
    Meeting meeting =
        only(
            "The foreign ministers of Austria, Hungary and Slovakia, Karl Huber, Peter Szabo and"
                + " Jana Novakova, met in Vienna on Monday.");

    assertThat(meeting.isMultilateral()).isTrue();
    assertThat(meeting.states()).extracting(s -> s.value()).containsExactly("AUT", "HUN", "SVK");
  }

  @Test
  void who_signs_together_has_met() {
    Meeting meeting =
        only(
            "Czech Defence Minister Jana Mala and her Vietnamese counterpart, General Le Van Minh,"
                + " signed a memorandum in Hanoi on Monday.");

    assertThat(names(meeting)).containsExactly("Jana Mala", "Le Van Minh");
    assertThat(meeting.place()).hasValue("Hanoi");
  }

  @Test
  void people_of_one_state_do_not_make_a_meeting() {
    assertThat(
            read(
                "Italian Prime Minister Carlo Ferri met Italian Finance Minister Lucia Bassi in"
                    + " Rome."))
        .isEmpty();
  }

  @Test
  void counterparts_from_several_states_are_one_of_each() {
    Meeting meeting =
        only(
            "Kenyan Foreign Minister Grace Wanjiru received her counterparts from Uganda, Rwanda"
                + " and Burundi in Nairobi on Thursday.");

    assertThat(meeting.participants())
        .extracting(p -> p.state().orElseThrow().value())
        .containsExactly("KEN", "UGA", "RWA", "BDI");
  }

  @Test
  void those_who_meet_may_stand_far_from_the_word_that_says_so() {
    assertThat(
            sides(
                "The deal was struck at a meeting in Tumbes, where Foreign Minister Diego Salas of"
                    + " Peru and his Ecuadorean colleague Rosa Vela talked until midnight."))
        .containsExactly("PER Diego Salas", "ECU Rosa Vela");
    assertThat(
            sides(
                "The accord was initialled in Lusaka by the two energy ministers, Peter Zulu of"
                    + " Zambia and Jean Kalala of Congo."))
        .containsExactly("ZMB Peter Zulu", "COD Jean Kalala");
    assertThat(sides("Envoys of Sudan and Chad sat at one table in Cairo on Thursday."))
        .containsExactly("SDN Envoys", "TCD Envoys");
    assertThat(
            sides(
                "Her Ghanaian counterpart Kwesi Appiah gave a dinner for Norwegian Foreign Minister"
                    + " Ingrid Moe in Accra."))
        .containsExactlyInAnyOrder("NOR Ingrid Moe", "GHA Kwesi Appiah");
  }

  @Test
  void a_counterpart_and_the_general_behind_the_comma_are_one() {
    assertThat(
            sides(
                "Rwandan army chief General Mubarak Gasana met his Congolese counterpart, General"
                    + " Christian Lokwa, in Goma on Monday."))
        .containsExactly("RWA Mubarak Gasana", "COD Christian Lokwa");
    assertThat(
            sides(
                "The Indian minister called on the President of Nepal, H.E. Mr. Ram Thapa, in"
                    + " Kathmandu on Monday."))
        .containsExactly("IND minister", "NPL Ram Thapa");
  }

  @Test
  void a_meeting_after_an_arrival_is_held_where_they_arrived() {
    Meeting meeting =
        only(
            "RIYADH - Saudi Foreign Minister Faisal al-Otaibi arrived in Tehran on Monday. He met"
                + " Iranian President Hossein Rahmani.");

    assertThat(meeting.place()).hasValue("Tehran");
  }

  @Test
  void two_ministers_who_sign_where_they_met_have_met_once() {
    Meeting meeting =
        only(
            "KIGALI - Congolese Foreign Minister Marie Lukonde met her Rwandan counterpart Vincent"
                + " Habimana in Luanda on Monday. The two ministers signed a plan.");

    assertThat(meeting.place()).hasValue("Luanda");
  }

  @Test
  void where_and_when_may_stand_before_whom_one_receives() {
    assertThat(
            sides(
                "Egyptian President Hany Saleh received at the Presidential Palace on Sunday the"
                    + " Greek foreign minister, Nikos Pappas."))
        .containsExactly("EGY Hany Saleh", "GRC Nikos Pappas");
    assertThat(
            sides(
                "Foreign Minister Omar Nasser of Jordan met at the ministry's headquarters today"
                    + " with the Norwegian foreign minister, Kari Dahl."))
        .containsExactly("JOR Omar Nasser", "NOR Kari Dahl");
  }

  @Test
  void a_meeting_called_off_by_both_is_cancelled() {
    Meeting meeting =
        only("The agriculture ministers of Kenya and Uganda cancelled their meeting in Busia.");

    assertThat(meeting.status()).isEqualTo(Modality.CANCELLED);
  }

  @Test
  void ministers_of_another_field_have_not_met() {
    assertThat(
            read(
                "Peru's foreign minister met the Ecuadorean foreign minister on Monday. The patrols"
                    + " begin as soon as the defence ministers have signed a protocol."))
        .hasSize(1);
  }

  private static List<String> sides(String text) {
    return only(text).participants().stream()
        .map(p -> p.state().orElseThrow() + " " + p.name().or(p::role).orElse(""))
        .toList();
  }

  private static Meeting only(String text) {
    List<Meeting> meetings = read(text);
    assertThat(meetings).hasSize(1);
    return meetings.get(0);
  }

  private static List<Meeting> read(String text) {
    return READER.read(Report.of("-", Optional.of("2022-06-07"), text)).findings().stream()
        .filter(Meeting.class::isInstance)
        .map(Meeting.class::cast)
        .toList();
  }

  private static List<String> names(Meeting meeting) {
    return meeting.participants().stream().flatMap(p -> p.name().stream()).toList();
  }
}
