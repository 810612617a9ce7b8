package org.attache.reading.find.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.model.Report;
import org.attache.model.Visit;
import org.attache.model.VisitLevel;
import org.attache.model.VisitTurn;
import org.attache.reading.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When visits begin, which of several stops has come, and who needs no office to be a guest. */
class VisitScheduleTest {
  private static final ReportReader READER = new ReportReader();

  /** Reports are of Tuesday, 5 November 2024. */
  private static final String PUBLISHED = "2024-11-05";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Dutch Foreign Minister Jan Vos will meet the king of Lesotho in Maseru next Monday. | 2024-11-11
          Dutch Foreign Minister Jan Vos held talks with his Czech counterpart in Prague on 12 October. | 2024-10-12
          Dutch Foreign Minister Jan Vos would visit Kabul early next month. Mr Vos is going to visit Kabul from 7 December. | 2024-12-07
          Last month Foreign Minister Jan Vos of the Netherlands flew to Riga for talks with his Latvian counterpart. | 2024-10
          Peru has put off a visit by Dutch Foreign Minister Jan Vos that had been scheduled for Thursday. | 2024-11-07
          Dutch Foreign Minister Jan Vos arrived in Rome on Sunday and met Italian Foreign Minister Paola Riva on Monday. | 2024-11-03
          """)
  void a_visit_begins_on_the_day_that_the_report_gives(String report, String start) {
    assertThat(only(report).start()).isEqualTo(PartialDate.parse(start));
  }

  @Test
  void a_visit_made_years_ago_says_nothing_of_the_one_to_come() {
    List<Visit> visits =
        READER
            .read(
                Report.of(
                    "-",
                    Optional.empty(),
                    "Dutch Foreign Minister Jan Vos will visit Seoul in the spring. Vos last"
                        + " visited Seoul in October 2021."))
            .list(Visit.class);
    assertThat(visits.get(0).status()).isEqualTo(Modality.PLANNED);
    assertThat(visits.get(0).start()).isNotEqualTo(PartialDate.parse("2021-10"));
  }

  @Test
  void who_has_arrived_is_there_although_the_visit_had_been_put_off() {
    Visit visit =
        only(
            "Dutch Foreign Minister Jan Vos arrived in Rome on Monday. His visit had been put off"
                + " two weeks ago.");

    assertThat(visit.status()).isEqualTo(Modality.ONGOING);
    assertThat(visit.course().turns()).contains(VisitTurn.POSTPONED);
  }

  @Test
  void a_visit_that_was_wound_up_is_over() {
    Visit visit = only("Dutch Foreign Minister Jan Vos wound up his visit to Italy on Monday.");

    assertThat(visit.status()).isEqualTo(Modality.COMPLETED);
    assertThat(visit.start()).isEmpty();
    assertThat(visit.end()).isEqualTo(PartialDate.parse("2024-11-04"));
  }

  @Test
  void whom_a_report_only_sees_leave_a_country_is_not_of_that_country() {
    assertThat(
            READER
                .read(
                    Report.of(
                        "-",
                        Optional.of(PUBLISHED),
                        "From Ghana the foreign minister went on to Nigeria."))
                .list(Visit.class))
        .isEmpty();
  }

  @Test
  void a_month_in_a_name_is_no_date() {
    assertThat(only("Dutch Foreign Minister Jan Vos flew to Oslo.").start()).isEmpty();
    assertThat(only("Dutch Foreign Minister Ans Vos flew to Oslo in January.").start())
        .contains(new PartialDate(2024, 1, 0));
  }

  @Test
  void each_verb_has_the_day_that_stands_with_it() {
    List<Visit> visits =
        read(
            "Dutch Foreign Minister Jan Vos visited Seoul on Sunday and travelled from there to"
                + " Beijing on Tuesday.");

    assertThat(visits)
        .extracting(v -> v.host() + " " + v.start().orElseThrow())
        .containsExactly("KOR 2024-11-03", "CHN 2024-11-05");
  }

  @Test
  void what_is_to_come_has_no_day_of_what_is_past() {
    assertThat(
            read(
                "Dutch Foreign Minister Jan Vos arrived in Seoul on Sunday and will travel on to"
                    + " Beijing."))
        .extracting(v -> v.host() + " " + v.status() + " " + v.start())
        .containsExactly("KOR ONGOING Optional[2024-11-03]", "CHN PLANNED Optional.empty");
  }

  @Test
  void the_first_stop_has_begun_and_the_others_are_to_come() {
    assertThat(
            stops(
                "Ireland's president, on the first stop of a tour of Malaysia and Thailand,"
                    + " spoke."))
        .containsExactly("MYS ONGOING", "THA PLANNED");
    assertThat(
            stops(
                "Ireland's president is in Bangkok on the last leg of a tour of Malaysia and"
                    + " Thailand."))
        .containsExactlyInAnyOrder("MYS COMPLETED", "THA ONGOING");
    assertThat(stops("Ireland's president will pay a visit to Malaysia and Thailand in May."))
        .containsExactly("MYS PLANNED", "THA PLANNED");
  }

  @Test
  void a_visit_put_off_by_days_is_still_to_come() {
    Visit visit =
        only(
            "Chile's foreign minister delayed his trip to Lima by three days because of the"
                + " strike.");

    assertThat(visit.status()).isEqualTo(Modality.PLANNED);
    assertThat(visit.course().turns()).contains(VisitTurn.POSTPONED);
    assertThat(only("Chile's foreign minister delayed his trip to Lima until spring.").status())
        .isEqualTo(Modality.CANCELLED);
  }

  @Test
  void a_part_that_is_called_off_does_not_undo_the_arrival() {
    Visit visit =
        only(
            "Chile's foreign minister arrived in Madrid on Sunday. On Tuesday he cancelled a trip"
                + " to Seville.");

    assertThat(visit.status()).isEqualTo(Modality.ONGOING);
    assertThat(visit.start()).contains(new PartialDate(2024, 11, 3));
  }

  @Test
  void who_everybody_knows_needs_no_office_while_in_office() {
    Visit visit = only("Recep Tayyip Erdogan arrived in Tirana on Monday.");

    assertThat(visit.visitor().value()).isEqualTo("TUR");
    assertThat(visit.level()).isEqualTo(VisitLevel.HEAD_OF_STATE);
    assertThat(only("Lula will fly to Maputo on 14 December.").visitor().value()).isEqualTo("BRA");
    assertThat(read("Barack Obama arrived in Tirana on Monday.")).isEmpty();
    assertThat(read("Former president Barack Obama arrived in Tirana on Monday."))
        .noneMatch(v -> v.level() == VisitLevel.HEAD_OF_STATE);
  }

  @Test
  void the_whole_of_a_name_belongs_to_it() {
    Visit visit = only("Polish Prime Minister Donald Tusk met Recep Tayyip Erdogan in Ankara.");

    assertThat(visit.hosts())
        .extracting(p -> p.name().orElse(""))
        .containsExactly("Recep Tayyip Erdogan");
  }

  @Test
  void who_gets_a_letter_does_not_travel() {
    assertThat(read("Chile's president sent a letter to the king of Morocco on Monday.")).isEmpty();
    assertThat(read("Chile's president sent his foreign minister to Morocco on Monday."))
        .hasSize(1);
  }

  @Test
  void a_town_and_its_region_are_one_stop() {
    Visit visit = only("The Nigerian foreign minister will travel to Paris, Texas, next week.");

    assertThat(visit.host().value()).isEqualTo("USA");
    assertThat(visit.course().stops()).extracting(s -> s.town()).containsExactly("Paris, Texas");
  }

  private static List<String> stops(String text) {
    return read(text).stream().map(v -> v.host() + " " + v.status()).toList();
  }

  private static Visit only(String text) {
    List<Visit> visits = read(text);
    assertThat(visits).hasSize(1);
    return visits.get(0);
  }

  private static List<Visit> read(String text) {
    return READER.read(Report.of("-", Optional.of(PUBLISHED), text)).list(Visit.class);
  }
}
