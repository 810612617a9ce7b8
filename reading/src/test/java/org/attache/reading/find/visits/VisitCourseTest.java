package org.attache.reading.find.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.attache.model.PartialDate;
import org.attache.model.Report;
import org.attache.model.StateCode;
import org.attache.model.TourLeg;
import org.attache.model.Visit;
import org.attache.model.VisitStop;
import org.attache.model.VisitTurn;
import org.attache.reading.ReportReader;
import org.junit.jupiter.api.Test;

class VisitCourseTest {
  private static final ReportReader READER = new ReportReader();

  @Test
  void the_hosts_of_a_tour_are_stops_of_one_trip_in_their_order() {
    List<Visit> visits =
        read(
            "Japanese Defence Minister Kenji Mori left for Manila on Tuesday after a three-day"
                + " visit to Hanoi. In Manila he will meet President Rosa Cruz.");

    assertThat(visits)
        .extracting(Visit::host, v -> v.course().tour())
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(
                new StateCode("VNM"), Optional.of(new TourLeg("t1", 1))),
            org.assertj.core.groups.Tuple.tuple(
                new StateCode("PHL"), Optional.of(new TourLeg("t1", 2))));
  }

  @Test
  void the_length_of_a_visit_belongs_to_the_visit_it_stands_with() {
    List<Visit> visits =
        read(
            "Japanese Defence Minister Kenji Mori left for Manila on Tuesday after a three-day"
                + " visit to Hanoi.");

    assertThat(visits)
        .filteredOn(v -> v.host().equals(new StateCode("VNM")))
        .extracting(v -> v.course().duration())
        .containsExactly(Optional.of("P3D"));
    assertThat(visits)
        .filteredOn(v -> v.host().equals(new StateCode("PHL")))
        .extracting(v -> v.course().duration())
        .containsExactly(Optional.empty());
  }

  @Test
  void visits_of_different_people_are_no_tour() {
    List<Visit> visits =
        read(
            "Chilean President Laura Rojas arrived in Norway on Monday. Chilean Defence Minister"
                + " Luis Araya arrived in Finland on Monday.");

    assertThat(visits).hasSize(2).allMatch(v -> v.course().tour().isEmpty());
  }

  @Test
  void towns_at_one_host_are_stops_with_their_days() {
    Visit visit =
        only(
            "Kenyan President Peter Otieno arrived in Cairo on Sunday. He will travel to Alexandria"
                + " in Egypt on Wednesday.");

    assertThat(visit.course().stops())
        .containsExactly(
            new VisitStop("Cairo", Optional.of(new PartialDate(2022, 6, 5))),
            new VisitStop("Alexandria", Optional.of(new PartialDate(2022, 6, 8))));
  }

  @Test
  void a_purpose_is_told_in_the_words_of_the_report() {
    assertThat(
            only("Polish Prime Minister Jan Lis flew to Vilnius on Monday for talks on gas prices.")
                .course()
                .purpose())
        .hasValue("for talks on gas prices");
    assertThat(
            only("Polish Prime Minister Jan Lis will visit Vilnius on Monday to sign a treaty.")
                .course()
                .purpose())
        .hasValue("to sign a treaty");
  }

  @Test
  void put_off_refused_extended_and_denied_are_told_apart() {
    assertThat(
            turns(
                "Greek Prime Minister Nikos Petrakis has postponed a two-day visit to Bulgaria that"
                    + " was due to begin on Tuesday."))
        .containsExactly(VisitTurn.POSTPONED);
    assertThat(turns("Greek Prime Minister Nikos Petrakis has cancelled a visit to Bulgaria."))
        .containsExactly(VisitTurn.CANCELLED);
    assertThat(
            turns(
                "The Turkish government refused to receive a delegation of the Austrian parliament"
                    + " on Monday. The lawmakers had planned to visit Ankara."))
        .contains(VisitTurn.REFUSED);
    assertThat(
            turns(
                "Chinese Vice Premier Wu Lan came to Russia on Monday and extended her stay in"
                    + " Moscow by one day on Tuesday."))
        .contains(VisitTurn.EXTENDED);
    assertThat(
            turns("The Elysee denied on Monday that French President Jean Morel visited Tripoli."))
        .containsExactly(VisitTurn.DENIED);
  }

  @Test
  void an_arrival_needs_no_place_under_a_dateline() {
    Visit visit =
        only(
            "KIGALI, June 7 (ASW) - Belgian Defence Minister Els Maes arrived on Tuesday for a"
                + " two-day visit.");

    assertThat(visit.host()).isEqualTo(new StateCode("RWA"));
    assertThat(visit.course().duration()).hasValue("P2D");
  }

  @Test
  void days_spent_somewhere_are_a_visit() {
    Visit visit =
        only(
            "Brazilian Foreign Minister Ana Prado returned on Monday after three days in Luanda"
                + " with her Angolan colleague Rui Neto.");

    assertThat(visit.host()).isEqualTo(new StateCode("AGO"));
    assertThat(visit.course().duration()).hasValue("P3D");
  }

  @Test
  void who_looks_on_does_not_travel() {
    assertThat(
            read(
                "Chinese Foreign Minister Wu Lan criticised the trip to Taiwan. Manchester United"
                    + " will travel to Madrid on Wednesday. Three hundred Polish soldiers flew to"
                    + " Latvia to join the battle group. German tourists visited Greece in July."))
        .isEmpty();
  }

  @Test
  void topics_come_from_what_both_sides_say_not_from_empty_words() {
    Visit visit =
        only(
            "Omani Foreign Minister Said Harthi arrived in Rome on Monday. Harthi and Italian"
                + " Foreign Minister Paola Riva discussed a wide range of issues of mutual"
                + " interest, including fishing rights, shipping and cyber security.");

    assertThat(visit.topics()).containsExactly("fishing rights, shipping and cyber security");
  }

  private static List<VisitTurn> turns(String text) {
    return only(text).course().turns();
  }

  private static Visit only(String text) {
    List<Visit> visits = read(text);
    assertThat(visits).hasSize(1);
    return visits.get(0);
  }

  private static List<Visit> read(String text) {
    return READER.read(Report.of("-", Optional.of("2022-06-07"), text)).list(Visit.class);
  }
}
