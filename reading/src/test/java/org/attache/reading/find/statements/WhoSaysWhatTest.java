package org.attache.reading.find.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.attache.model.Attitude;
import org.attache.model.Channel;
import org.attache.model.PartialDate;
import org.attache.model.Particulars;
import org.attache.model.Reading;
import org.attache.model.Report;
import org.attache.model.Source;
import org.attache.model.SourceType;
import org.attache.model.StateCode;
import org.attache.model.Statement;
import org.attache.model.Unnamed;
import org.attache.model.Visit;
import org.attache.reading.ReportReader;
import org.junit.jupiter.api.Test;

/** Who says what, to whom, by which way and of which state, from the text to the record. */
class WhoSaysWhatTest {
  private static final ReportReader READER = new ReportReader();

  private String text = "";
  private Reading reading = READER.read(Report.of("-", Optional.empty(), "Nothing."));

  private List<Statement> read(String report) {
    text = report;
    reading = READER.read(Report.of("-", Optional.of("2024-03-05"), report));
    return reading.list(Statement.class);
  }

  private Source sourceOf(String report) {
    return read(report).get(0).source();
  }

  private Particulars particularsOf(String report) {
    return read(report).get(0).particulars();
  }

  private String said(Statement statement) {
    return String.join(" … ", statement.content().stream().map(s -> s.in(text)).toList());
  }

  @Test
  void an_unnamed_source_keeps_rank_number_body_and_identity() {
    List<Statement> found =
        read(
            "Two senior officers of the Rwandan army said the talks had failed. The officers, who"
                + " requested anonymity because the talks are secret, said a new round was near.");
    Source again = found.get(1).source();
    assertThat(again.unnamed().flatMap(Unnamed::rank)).contains("senior");
    assertThat(again.unnamed().flatMap(Unnamed::number)).contains("Two");
    assertThat(again.organisation()).contains("Rwandan army");
    assertThat(again.state()).contains(new StateCode("RWA"));
    assertThat(again.reason()).contains("the talks are secret");
    assertThat(again.unnamed().map(Unnamed::id))
        .isEqualTo(found.get(0).source().unnamed().map(Unnamed::id));
  }

  @Test
  void a_quotation_that_ends_before_a_sentence_is_not_said_again_in_it() {
    List<Statement> found =
        read(
            "\"We will not go to Lagos,\" Foreign Minister Ama Boateng said, \"until the border is"
                + " open.\" She later told parliament that Ghana had lodged a protest.");
    assertThat(found)
        .extracting(this::said)
        .containsExactly(
            "\"We will not go to Lagos,\" … \"until the border is open.\"",
            "that Ghana had lodged a protest");
  }

  @Test
  void one_of_them_is_a_source_of_its_own_and_of_the_same_body() {
    List<Statement> found =
        read("Two security sources said the general had left. One of the sources said he was ill.");
    assertThat(found.get(1).source().organisation()).contains("security");
    assertThat(found.get(1).source().unnamed().flatMap(Unnamed::number)).isEmpty();
    assertThat(found.get(1).source().unnamed().map(Unnamed::id))
        .isNotEqualTo(found.get(0).source().unnamed().map(Unnamed::id));
  }

  @Test
  void diplomats_in_a_capital_are_not_of_its_state_but_its_officials_are() {
    assertThat(sourceOf("Three diplomats in Bamako said the convoy had turned back.").state())
        .isEmpty();
    assertThat(sourceOf("Officials in Pretoria said the convoy had turned back.").state())
        .contains(new StateCode("ZAF"));
  }

  @Test
  void a_ministry_without_a_state_is_of_the_state_the_report_is_written_in() {
    assertThat(
            sourceOf("LIMA, March 4 (Andes) - The road is open again, the transport ministry said.")
                .state())
        .contains(new StateCode("PER"));
    assertThat(sourceOf("The road is open again, the transport ministry said.").state()).isEmpty();
  }

  @Test
  void where_two_states_could_be_meant_neither_is() {
    assertThat(
            sourceOf(
                    "LIMA, March 4 (Andes) - Chile will close the border, the foreign ministry"
                        + " said.")
                .state())
        .isEmpty();
  }

  @Test
  void officials_of_many_states_speak_in_brussels() {
    assertThat(sourceOf("BRUSSELS, March 4 (Andes) - The talks failed, officials said.").state())
        .isEmpty();
  }

  @Test
  void a_minister_is_not_of_the_state_his_country_acts_on() {
    assertThat(
            sourceOf(
                    "NAIROBI, March 4 (KBN) - Kenya will send 200 police officers to Haiti,"
                        + " Interior Minister Peter Otieno said on Monday.")
                .state())
        .contains(new StateCode("KEN"));
  }

  @Test
  void an_aide_is_of_the_state_of_whom_he_serves() {
    assertThat(
            read("Zambian President Joseph Tembo flew home. His spokesman said the trip was"
                    + " useful.")
                .get(0)
                .source()
                .state())
        .contains(new StateCode("ZMB"));
  }

  @Test
  void a_spokesperson_of_a_ministry_is_unnamed() {
    Source source = sourceOf("A Ministry of Defence spokesperson said the ship had sailed.");
    assertThat(source.type()).isEqualTo(SourceType.UNNAMED);
    assertThat(source.organisation()).contains("Ministry of Defence");
  }

  @Test
  void a_statement_is_of_the_state_of_its_issuer() {
    List<Statement> found =
        read(
            "The Finnish foreign ministry said in a statement that two crossings would close."
                + " Estonia was told on Sunday, the statement said.");
    assertThat(found.get(1).source().type()).isEqualTo(SourceType.DOCUMENT);
    assertThat(found.get(1).source().state()).contains(new StateCode("FIN"));
  }

  @Test
  void she_and_he_of_one_sentence_are_two_people() {
    List<Statement> found =
        read(
            "Foreign Minister Sofia Ruiz and Defence Minister Carlos Mora arrived on Monday. She"
                + " said the treaty was close; he said the text was unsigned.");
    assertThat(found)
        .extracting(s -> s.source().name().orElse(""))
        .containsExactly("Sofia Ruiz", "Carlos Mora");
  }

  @Test
  void the_colonel_is_the_person_of_that_rank() {
    assertThat(
            read("The spokesman for the Kenyan army, Colonel John Mwangi, said the camp was empty."
                    + " “We found only tents,” the colonel said.")
                .get(1)
                .source()
                .name())
        .contains("John Mwangi");
  }

  @Test
  void an_agency_that_quotes_is_the_carrier() {
    Statement statement =
        read("The agency quoted Foreign Minister Karim Aziz as saying the consulate would close.")
            .get(0);
    assertThat(statement.source().name()).contains("Karim Aziz");
    assertThat(statement.particulars().carrier().map(Source::wording)).contains("The agency");
  }

  @Test
  void who_is_cited_is_the_source() {
    Statement statement =
        read("Iran has turned down the offer, state television reported, citing an informed"
                + " source.")
            .get(0);
    assertThat(statement.source().wording()).isEqualTo("an informed source");
    assertThat(statement.particulars().carrier().map(Source::wording)).contains("state television");
  }

  @Test
  void reported_without_that_the_first_speaker_counts() {
    Statement statement =
        read("The newspaper Horizon reported President Karl Moyo said the army would withdraw.")
            .get(0);
    assertThat(statement.source().name()).contains("Karl Moyo");
    assertThat(said(statement)).isEqualTo("the army would withdraw");
  }

  @Test
  void what_a_minister_says_of_a_state_that_wants_something_is_his_word() {
    assertThat(
            sourceOf("China advocates talks with both sides, Foreign Minister Li Wen said.").name())
        .contains("Li Wen");
  }

  @Test
  void a_press_conference_lasts_over_what_he_goes_on_to_say() {
    List<Statement> found =
        read(
            "President Joseph Tembo said at a news conference in Lusaka that Zambia would pay. He"
                + " added that the money was there.");
    assertThat(found)
        .extracting(s -> s.channel().orElseThrow())
        .containsOnly(Channel.PRESS_CONFERENCE);
  }

  @Test
  void a_post_names_its_platform() {
    Statement statement =
        read("“Good talks in Doha,” Foreign Minister Karim Aziz wrote on X.").get(0);
    assertThat(statement.channel()).contains(Channel.TWITTER);
    assertThat(statement.particulars().platform()).contains("X");
    assertThat(particularsOf("“We stand together,” President Darko posted on Facebook.").platform())
        .contains("Facebook");
  }

  @Test
  void the_occasion_is_no_part_of_what_was_rejected() {
    Statement statement =
        read("Foreign Minister Karim Aziz rejected the harsh criticism at a press conference in"
                + " Rabat. “Morocco keeps its word.”")
            .get(0);
    assertThat(said(statement)).isEqualTo("the harsh criticism");
    assertThat(statement.channel()).contains(Channel.PRESS_CONFERENCE);
    assertThat(said(reading.list(Statement.class).get(1))).contains("Morocco keeps its word");
  }

  @Test
  void a_demand_is_aimed_at_who_shall_do_it() {
    Particulars known = particularsOf("Beijing demanded that Manila withdraw its ships.");
    assertThat(known.stance()).contains(Attitude.DEMAND);
    assertThat(known.targetState()).contains(new StateCode("PHL"));
    assertThat(
            particularsOf("The Chinese ministry urged Washington to stop arms sales to Taiwan.")
                .targetState())
        .contains(new StateCode("USA"));
  }

  @Test
  void the_one_who_is_thanked_is_not_condemned() {
    Particulars known =
        particularsOf(
            "“We condemn the attack and we thank Jordan,” Norway's foreign minister said.");
    assertThat(known.stance()).contains(Attitude.PRAISE);
    assertThat(known.target()).contains("Jordan");
  }

  @Test
  void the_audience_stands_outside_what_is_said() {
    assertThat(
            particularsOf(
                    "Ambassador Silva told state radio that the embassy would reopen in June.")
                .audience())
        .contains("state radio");
  }

  @Test
  void the_date_of_a_dateline_is_not_the_day_of_saying() {
    assertThat(
            particularsOf("LIMA, March 1 (Andes) - The road is open, the minister said on Monday.")
                .date())
        .isEqualTo(PartialDate.parse("2024-03-04"));
  }

  @Test
  void what_somebody_appears_to_have_told_is_hedged() {
    assertThat(
            particularsOf("The ministry appears to have told Berlin that the deal is dead.")
                .hedges())
        .containsExactly("appears to");
  }

  @Test
  void a_denial_ends_where_the_sentence_goes_on() {
    assertThat(
            said(
                read("Minister Keller's promise to send more doctors was welcomed in Juba.")
                    .get(0)))
        .isEqualTo("to send more doctors");
    assertThat(
            said(
                read("General Diallo, who said last week that he would resign, flew to Niamey.")
                    .get(0)))
        .isEqualTo("that he would resign");
  }

  @Test
  void a_quotation_over_paragraphs_is_a_statement_in_each() {
    List<Statement> found =
        read(
            "A Foreign Office spokesman said: “The two ministers met today.\n\n"
                + "“They also spoke about the two detained sailors.\n\n"
                + "“Both sides will stay in touch.”");
    assertThat(found).hasSize(3);
    assertThat(found)
        .extracting(s -> s.source().wording())
        .containsOnly("A Foreign Office spokesman");
  }

  @Test
  void neither_of_two_capitals_has_spoken() {
    assertThat(read("Neither Paris nor Algiers has commented on the report."))
        .allMatch(s -> s.content().isEmpty())
        .extracting(s -> s.source().state().orElseThrow())
        .containsExactly(new StateCode("FRA"), new StateCode("DZA"));
  }

  @Test
  void saying_that_nothing_happened_is_no_silence() {
    assertThat(read("Carlos Mora arrived on Monday. He said nothing was signed."))
        .noneMatch(s -> s.content().isEmpty());
  }

  @Test
  void no_word_came_from_one_side() {
    assertThat(read("There was no communication from the Rwandan side.").get(0).source().state())
        .contains(new StateCode("RWA"));
  }

  @Test
  void a_visit_that_only_an_unnamed_source_announces_says_so() {
    read(
        "According to two officials who asked not to be named because the plan is secret, German"
            + " Defence Minister Anna Keller will visit Kyiv on Friday.");
    Source voucher = reading.list(Visit.class).get(0).evidence().voucher().orElseThrow();
    assertThat(voucher.type()).isEqualTo(SourceType.UNNAMED);
    assertThat(voucher.wording()).isEqualTo("two officials");
    assertThat(voucher.reason()).contains("the plan is secret");
  }

  @Test
  void a_visit_that_the_outlet_tells_too_is_known_from_the_outlet() {
    read(
        "German Defence Minister Anna Keller will visit Kyiv on Friday, a government source"
            + " said.\n\n"
            + "Keller will arrive in Kyiv by train.");
    assertThat(reading.list(Visit.class)).hasSize(1);
    assertThat(reading.list(Visit.class).get(0).evidence().voucher()).isEmpty();
  }

  @Test
  void a_relative_clause_about_anonymity_hides_neither_the_source_nor_a_rough_number() {
    List<Statement> found =
        read(
            "A senior Bolivian customs officer, who spoke on condition of anonymity because she was"
                + " not authorised to speak to the press, said around 40 lorries would cross on"
                + " Friday. The officer said at least nine drivers were missing.");
    assertThat(found).hasSize(2);
    assertThat(said(found.get(0))).isEqualTo("around 40 lorries would cross on Friday");
    assertThat(said(found.get(1))).isEqualTo("at least nine drivers were missing");
    assertThat(found.get(0).source().reason())
        .contains("she was not authorised to speak to the press");
    assertThat(found.get(0).source().state()).contains(new StateCode("BOL"));
  }

  @Test
  void who_prefers_not_to_be_named_says_so_in_many_words() {
    assertThat(
            List.of(
                "The bridge is closed, according to an aide who asked not to be named.",
                "An aide, declining to be identified, said the bridge was closed.",
                "An aide, who was not authorised to brief reporters, said the bridge was closed."))
        .allSatisfy(
            report -> {
              Source source = sourceOf(report);
              assertThat(source.type()).isEqualTo(SourceType.UNNAMED);
              assertThat(source.reason()).isPresent();
            });
  }

  @Test
  void a_clause_may_begin_with_a_day_that_says_which() {
    assertThat(said(read("The envoy said Monday's talks had failed.").get(0)))
        .isEqualTo("Monday's talks had failed");
  }

  @Test
  void his_office_is_that_of_the_person_and_his_state() {
    List<Statement> found =
        read(
            "Chilean Foreign Minister Pablo Rojas arrived in Hanoi on Monday. He travels on to"
                + " Manila on Friday, his office said. His ministry announced on X that two"
                + " agreements were ready. His spokesman said the talks were frank.");
    assertThat(found)
        .extracting(s -> s.source().name().orElseThrow())
        .containsExactly(
            "Pablo Rojas's office", "Pablo Rojas's ministry", "Pablo Rojas's spokesman");
    assertThat(found).allMatch(s -> s.source().state().equals(Optional.of(new StateCode("CHL"))));
    assertThat(reading.list(Visit.class))
        .filteredOn(v -> v.evidence().voucher().isPresent())
        .singleElement()
        .satisfies(
            v ->
                assertThat(v.evidence().voucher().flatMap(Source::name))
                    .contains("Pablo Rojas's office"));
  }

  @Test
  void the_spokesmen_of_two_persons_are_two_sources() {
    List<Statement> found =
        read(
            "Chilean President Pablo Rojas flew home. His spokesman said the trip was useful.\n\n"
                + "Mr Carlos Vega, the mayor of Arica, stayed. His spokesman said he was ill.");
    assertThat(found)
        .extracting(s -> s.source().name().orElseThrow())
        .containsExactly("Pablo Rojas's spokesman", "Carlos Vega's spokesman");
  }

  @Test
  void who_speaks_and_leaves_out_a_date_is_not_silent() {
    assertThat(
            read(
                "The Ghanaian army said it would withdraw, though it gave no date. The army of"
                    + " Togo left on Friday but gave no details."))
        .noneMatch(s -> s.content().isEmpty());
  }

  @Test
  void who_does_something_saying_is_the_one_who_says_it() {
    assertThat(
            List.of(
                "Ghanaian army chiefs ended two days of talks saying they had agreed on a plan.",
                "Ghanaian army chiefs flew home on Friday saying they had agreed on a plan."))
        .allSatisfy(
            report -> {
              Source source = sourceOf(report);
              assertThat(source.wording()).isEqualTo("Ghanaian army chiefs");
              assertThat(source.state()).contains(new StateCode("GHA"));
            });
    assertThat(sourceOf("The map was leaked by two officers saying it was out of date.").wording())
        .isEqualTo("two officers");
  }

  @Test
  void states_that_speak_together_are_one_institution_also_where_an_insertion_parts_them() {
    Source source =
        sourceOf(
            "Mali and Burkina Faso, which border the province, denounced the closure as \"an act of"
                + " hostility\".");
    assertThat(source.type()).isEqualTo(SourceType.INSTITUTION);
    assertThat(source.wording()).isEqualTo("Mali and Burkina Faso");
    assertThat(source.state()).contains(new StateCode("MLI"));
    assertThat(sourceOf("But Guinea and Chad said they would not pay.").type())
        .isEqualTo(SourceType.INSTITUTION);
    assertThat(sourceOf("Kenya, Uganda and Rwanda said the border would stay open.").wording())
        .isEqualTo("Kenya, Uganda and Rwanda");
  }

  @Test
  void an_accusation_that_follows_a_refusal_is_a_statement_of_its_own() {
    List<Statement> found =
        read(
            "Peruvian foreign ministry spokeswoman Ines Soto rejected the draft of the treaty,"
                + " accusing both neighbours of \"moving the border by night\".");
    assertThat(found)
        .extracting(this::said)
        .containsExactly(
            "the draft of the treaty", "both neighbours of \"moving the border by night\"");
    assertThat(found).allMatch(s -> s.source().name().equals(Optional.of("Ines Soto")));
  }
}
