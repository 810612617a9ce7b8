package org.attache.reading.find.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.attache.model.Report;
import org.attache.model.Visit;
import org.attache.reading.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The many ways in which reports tell, and do not tell, of visits. */
class VisitWordingTest {
  private static final ReportReader READER = new ReportReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Serbian Prime Minister Goran Petrović is on an official visit to Azerbaijan. | SRB>AZE ONGOING
          French President Alain Mercœur has put off a trip to Bucharest planned for Thursday. | FRA>ROU CANCELLED
          The Rwandan foreign minister cancelled a planned visit to Bujumbura. | RWA>BDI CANCELLED
          Egypt has refused entry to a Turkish parliamentary delegation. | TUR>EGY CANCELLED
          Georgia has barred Russia's deputy foreign minister from entering the country. | RUS>GEO CANCELLED
          A team of Zimbabwean officials is in Gaborone to negotiate the purchase of electricity. | ZWE>BWA ONGOING
          A German military team is in Amman this week to discuss training. | DEU>JOR ONGOING
          Lao Deputy Prime Minister Somphone Vongsa left Vientiane on Wednesday to attend a conference in Nanning. | LAO>CHN ONGOING
          A North Korean delegation headed by Vice Foreign Minister Ri Chol Ho left here Tuesday for Mongolia. | PRK>MNG ONGOING
          The chief of the Zambian air force visited a Chinese aircraft plant in Nanchang on Tuesday. | ZMB>CHN COMPLETED
          Pope Clement arrives in Bangui on Sunday. | VAT>CAF PLANNED
          Visiting Malaysian Foreign Minister Zulkifli Hassan told reporters in Dhaka that the camps were full. | MYS>BGD ONGOING
          Speaking in Warsaw after meeting his Polish counterpart, Lithuanian Defence Minister Arvydas Kazlauskas said the gap would be closed. | LTU>POL ONGOING
          Army chief General Asif Durrani left for China on Sunday on an official visit, the Pakistani military said. | PAK>CHN ONGOING
          Moldova's president begins a two-day visit to Rome on Monday. | MDA>ITA PLANNED
          Bahamian Prime Minister Philip Rolle is in Ottawa for two days with a team of engineers. | BHS>CAN ONGOING
          Dutch Foreign Minister Anna Bos is in Caracas. | NLD>VEN ONGOING
          A flood forced President Joseph Phiri of Malawi to call off a trip to Egypt. | MWI>EGY CANCELLED
          The Kuwaiti emir's adviser, Faisal al-Mutlaq, left Amman in the evening for Damascus. | KWT>SYR ONGOING
          The leader of the Polisario Front, Salek Ould Bachir, arrived in Abuja on Thursday. | ESH>NGA ONGOING
          Foreign Minister Juan Villalba of Paraguay concluded a two-day visit to Ecuador at the invitation of his counterpart, Gabriela Moncayo. | PRY>ECU COMPLETED
          A delegation of the Turkish general staff is still due in Baghdad this week. | TUR>IRQ PLANNED
          Malawi's President Moses Katende on Tuesday jetted out to Maputo for a summit. | MWI>MOZ ONGOING
          Soviet leader Mikhail Gromov arrived in Havana on Monday. | RUS>CUB ONGOING
          The Prime Minister of Latvia will pay an official visit to the Portuguese Republic. | LVA>PRT PLANNED
          The Chair of the NATO Military Committee, Admiral Hendrik Vroom, visited Latvia on Monday, where he met the Minister of Defence, Juris Strods. | NATO>LVA COMPLETED
          Sri Lanka's navy commander called on India's defence secretary in New Delhi on Wednesday. | LKA>IND ONGOING
          """)
  void a_visit_is_told_in_many_ways(String report, String visit) {
    assertThat(told(report, "Sample wire")).containsExactly(visit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chad's defence minister is in hospital.",
        "France invited the Chadian rector to speak in Paris.",
        "The Armenian foreign minister said he had no plans to visit Baku.",
        "Chile's foreign minister refused to comment on Wednesday.",
        "The chairman of the Danish shipping line Nordlys, Mikkel Holm, flew to Singapore on"
            + " Tuesday for talks with the port operator.",
        "The president of the Swedish football club flew to Lisbon to sign the striker.",
        "Zambian students visited a Chinese aircraft plant in Nanchang on Tuesday."
      })
  void what_only_sounds_like_a_visit_is_none(String report) {
    assertThat(told(report, "Sample wire")).isEmpty();
  }

  @Test
  void several_stops_are_told_in_one_breath() {
    assertThat(
            told(
                "Chile's president will travel to Baku on Monday and from there to Tashkent.",
                "Sample wire"))
        .containsExactly("CHL>AZE PLANNED", "CHL>UZB PLANNED");
    assertThat(told("Norway's premier came to Ottawa from Mexico on Monday.", "Sample wire"))
        .containsExactly("NOR>CAN COMPLETED", "NOR>MEX COMPLETED");
    assertThat(told("Norway's premier came to Ottawa from Oslo on Monday.", "Sample wire"))
        .containsExactly("NOR>CAN COMPLETED");
    assertThat(
            told(
                "Norway's premier visited Riga. A planned detour to Kyiv was cancelled because of"
                    + " the weather.",
                "Sample wire"))
        .containsExactly("NOR>LVA COMPLETED", "NOR>UKR CANCELLED");
  }

  @Test
  void who_has_gone_somewhere_meets_people_there_and_not_in_the_town_of_the_dateline() {
    assertThat(
            told(
                "RIYADH - Saudi Foreign Minister Faisal al-Otaibi arrived in Tehran on Monday. He"
                    + " met Iranian President Hossein Rahmani and discussed the war in Yemen.",
                "Sample wire"))
        .containsExactly("SAU>IRN ONGOING");
    assertThat(
            told(
                "KIGALI - Congolese Foreign Minister Marie Lukonde met her Rwandan counterpart"
                    + " Vincent Habimana in Luanda on Monday. The two ministers signed a plan.",
                "Sample wire"))
        .isEmpty();
  }

  @Test
  void who_accompanies_a_traveller_is_of_the_delegation() {
    Report report =
        Report.of(
            "test",
            Optional.of("2019-05-15"),
            "Zambian air force commander Eric Banda visited Rome on Monday. Legal Counsel Brigadier"
                + " General Jonathan Makanta and Brigadier General Henry Mukuka accompanied the"
                + " commander.");
    assertThat(READER.read(report).list(Visit.class).get(0).delegation())
        .extracting(p -> p.name().orElse(""))
        .containsExactly("Eric Banda", "Jonathan Makanta", "Henry Mukuka");
  }

  @Test
  void who_is_met_beside_the_host_is_no_guest() {
    assertThat(
            told(
                "Zambian air force commander Eric Banda spoke in New York, where he held meetings"
                    + " with UN peacekeeping chief Pierre Ladour and the military adviser of"
                    + " Italy.",
                "Sample wire"))
        .doesNotContain("ITA>UNO ONGOING", "ITA>UNO COMPLETED");
  }

  @Test
  void a_visit_that_ended_elsewhere_does_not_end_this_one() {
    assertThat(
            told(
                "VIENTIANE, May 14 - A Cuban government delegation arrived here on Tuesday. The"
                    + " delegation came from Thailand after ending a four-day visit there.",
                "Sample wire"))
        .contains("CUB>LAO ONGOING");
  }

  @Test
  void a_ministry_leaves_out_whose_minister_it_is() {
    assertThat(told("Deputy Secretary Ruiz is in Bogota today for talks.", "US State Department"))
        .containsExactly("USA>COL ONGOING");
    assertThat(told("Deputy Secretary Ruiz is in Bogota today for talks.", "Sample wire"))
        .isEmpty();
  }

  @Test
  void a_service_before_an_abbreviated_rank_is_american() {
    assertThat(told("Navy Adm. Walter Hale arrived in Kabul on Monday.", "Sample wire"))
        .containsExactly("USA>AFG ONGOING");
  }

  private static List<String> told(String text, String publisher) {
    Report report =
        new Report(
            Optional.empty(),
            "test",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(publisher),
            Optional.of("2019-05-15"),
            Optional.of("en"),
            text);
    return READER.read(report).list(Visit.class).stream()
        .map(v -> v.visitor() + ">" + v.host() + " " + v.status())
        .toList();
  }
}
