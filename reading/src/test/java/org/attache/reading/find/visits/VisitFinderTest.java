package org.attache.reading.find.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.model.Participant;
import org.attache.model.Report;
import org.attache.model.StateCode;
import org.attache.model.Visit;
import org.attache.model.VisitLevel;
import org.attache.reading.ReportReader;
import org.junit.jupiter.api.Test;

class VisitFinderTest {
  private static final ReportReader READER = new ReportReader();

  @Test
  void an_arrival_under_a_dateline_is_a_visit_that_goes_on() {
    Visit visit =
        only(
            "ACCRA, June 7 (ASW) - Togolese Foreign Minister Kodjo Mensah arrived here on Tuesday"
                + " for talks on the shared border.");

    assertThat(visit.visitor()).isEqualTo(new StateCode("TGO"));
    assertThat(visit.host()).isEqualTo(new StateCode("GHA"));
    assertThat(visit.place()).hasValue("Accra");
    assertThat(visit.status()).isEqualTo(Modality.ONGOING);
    assertThat(visit.level()).isEqualTo(VisitLevel.FOREIGN_MINISTER);
    assertThat(visit.start()).contains(new PartialDate(2022, 6, 7));
    assertThat(names(visit.delegation())).containsExactly("Kodjo Mensah");
  }

  @Test
  void a_tour_is_one_visit_for_each_state() {
    List<Visit> visits =
        read("Chilean President Laura Rojas will travel to Norway and Finland next week.");

    assertThat(visits)
        .extracting(Visit::host)
        .containsExactly(new StateCode("NOR"), new StateCode("FIN"));
    assertThat(visits).extracting(Visit::status).containsOnly(Modality.PLANNED);
  }

  @Test
  void a_visit_that_the_host_calls_off_is_cancelled() {
    Visit visit =
        only("Peru on Monday postponed the visit of the Bolivian defence minister, Ana Quispe.");

    assertThat(visit.status()).isEqualTo(Modality.CANCELLED);
    assertThat(visit.visitor()).isEqualTo(new StateCode("BOL"));
    assertThat(visit.host()).isEqualTo(new StateCode("PER"));
  }

  @Test
  void who_meets_the_other_side_at_home_has_travelled() {
    Visit visit =
        only(
            "The Latvian defence minister, Janis Ozols, met today in Lisbon with Portuguese Prime"
                + " Minister Rui Tavares.");

    assertThat(visit.visitor()).isEqualTo(new StateCode("LVA"));
    assertThat(visit.host()).isEqualTo(new StateCode("PRT"));
    assertThat(visit.place()).hasValue("Lisbon");
    assertThat(names(visit.hosts())).containsExactly("Rui Tavares");
  }

  @Test
  void later_sentences_add_to_the_visit_and_make_no_second_one() {
    Visit visit =
        only(
            "Kenyan President Peter Otieno arrived in Cairo on Sunday for a three-day visit."
                + " Otieno was received at the airport by Egyptian Foreign Minister Hany Fawzi."
                + " During his visit to Egypt Otieno will also meet President Karim Nassar.");

    assertThat(visit.status()).isEqualTo(Modality.ONGOING);
    assertThat(names(visit.hosts())).contains("Hany Fawzi", "Karim Nassar");
  }

  @Test
  void members_without_a_name_are_in_the_delegation_by_their_office() {
    Visit visit =
        only(
            "The visit of a delegation of the Chadian General Staff to Spain ended on Friday."
                + " Besides the chief of staff, General Idriss Mahamat, the head of military"
                + " intelligence and the head of logistics were present in Madrid.");

    assertThat(visit.status()).isEqualTo(Modality.COMPLETED);
    assertThat(visit.level()).isEqualTo(VisitLevel.CHIEF_OF_DEFENCE);
    assertThat(visit.delegation()).hasSize(3);
  }

  @Test
  void a_visit_to_an_organisation_has_it_as_host() {
    Visit visit =
        only(
            "Moldovan Prime Minister Ion Ceban paid a visit to NATO headquarters in Brussels on"
                + " Tuesday.");

    assertThat(visit.host()).isEqualTo(StateCode.NATO);
  }

  @Test
  void an_unconfirmed_landing_is_alleged() {
    Visit visit =
        only(
            "Turkish Deputy Foreign Minister Kemal Aydin arrived in Tripoli on Sunday night, local"
                + " media wrote. The report could not be confirmed.");

    assertThat(visit.status()).isEqualTo(Modality.ALLEGED);
  }

  @Test
  void travel_inside_a_state_is_no_visit() {
    assertThat(
            read(
                "Pakistani army chief General Asif Khan arrived in Lahore on Monday for a two-day"
                    + " visit."))
        .isEmpty();
    assertThat(read("Chinese Vice Premier Wu Lan will visit Hong Kong on Friday.")).isEmpty();
  }

  @Test
  void neither_troops_nor_tourists_teams_or_managers_make_visits() {
    assertThat(read("French troops arrived in Albania on Tuesday to join the force.")).isEmpty();
    assertThat(read("Thousands of German tourists visit Greece every summer.")).isEmpty();
    assertThat(read("The Brazilian team travelled to Spain for a friendly match.")).isEmpty();
    assertThat(read("The chief executive of the Swedish firm flew to Mexico to open a plant."))
        .isEmpty();
  }

  @Test
  void talks_on_the_margins_of_a_conference_are_no_visit() {
    assertThat(
            read(
                "Greek Foreign Minister Nikos Pappas met his Turkish counterpart Murat Demir on the"
                    + " sidelines of a summit in Ankara."))
        .isEmpty();
  }

  @Test
  void an_ambassador_lives_where_he_meets_people() {
    assertThat(
            read(
                "Danish Ambassador Lars Holm met Vietnamese Foreign Minister Le Van Minh in Hanoi"
                    + " on Monday."))
        .isEmpty();
  }

  @Test
  void guests_of_one_office_from_several_states_make_one_visit_each() {
    assertThat(
            read(
                "ACCRA, June 7 - Ghana's chief of defence staff, Vice Admiral Kofi Mensah, received"
                    + " his counterparts from Togo, Senegal and Benin at Burma Camp on Tuesday."))
        .extracting(v -> v.visitor() + ">" + v.host())
        .containsExactlyInAnyOrder("TGO>GHA", "SEN>GHA", "BEN>GHA");
  }

  @Test
  void scholars_and_traders_do_not_visit_for_their_state_and_lawmakers_do() {
    assertThat(
            read(
                "Zambian President Peter Banda met a delegation of Kenyan religious scholars in"
                    + " Lusaka on Tuesday."))
        .isEmpty();
    assertThat(
            read(
                "Zambian President Peter Banda received a group of Chinese business leaders in"
                    + " Lusaka on Tuesday."))
        .isEmpty();
    assertThat(
            read(
                "Zambian President Peter Banda received a delegation of Kenyan lawmakers in Lusaka"
                    + " on Tuesday."))
        .hasSize(1);
  }

  @Test
  void who_leaves_a_town_for_another_need_not_be_at_home_there() {
    assertThat(
            read(
                "JAKARTA, June 7 - The minister, James Ward, left Jakarta for Tokyo on Tuesday"
                    + " after talks with Indonesian officials."))
        .noneMatch(v -> v.visitor().equals(new StateCode("IDN")));
    assertThat(read("Indonesian Foreign Minister Adi Putra left Jakarta for Tokyo on Tuesday."))
        .extracting(v -> v.visitor() + ">" + v.host())
        .containsExactly("IDN>JPN");
  }

  private static Visit only(String text) {
    List<Visit> visits = read(text);
    assertThat(visits).hasSize(1);
    return visits.get(0);
  }

  private static List<Visit> read(String text) {
    return READER.read(Report.of("-", Optional.of("2022-06-07"), text)).findings().stream()
        .filter(Visit.class::isInstance)
        .map(Visit.class::cast)
        .toList();
  }

  private static List<String> names(List<Participant> people) {
    return people.stream().flatMap(p -> p.name().stream()).toList();
  }
}
