package org.attache.reading.find.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.attache.model.Report;
import org.attache.model.Source;
import org.attache.model.SourceType;
import org.attache.model.StateCode;
import org.attache.model.Statement;
import org.attache.model.Unnamed;
import org.attache.reading.ReportReader;
import org.junit.jupiter.api.Test;

/** Who it is that speaks, of which state, and through whom. */
class WhoSpeaksTest {
  private static final ReportReader READER = new ReportReader();

  private static List<Statement> read(String report) {
    return READER.read(Report.of("-", Optional.of("2024-05-15"), report)).list(Statement.class);
  }

  private static Source sourceOf(String report) {
    return read(report).get(0).source();
  }

  @Test
  void in_the_words_of_an_ambassador_with_a_name() {
    Source source =
        sourceOf(
            "In the words of Togo's ambassador, Kossi Agbodjan, the closure was \"a slap in the"
                + " face of every trader\".");
    assertThat(source.name()).contains("Kossi Agbodjan");
    assertThat(source.state()).contains(new StateCode("TGO"));
  }

  @Test
  void according_to_a_ministry_the_states_after_it_are_what_it_speaks_of() {
    assertThat(
            sourceOf("According to the ministry, Kenya, Uganda and Rwanda signed the accord.")
                .wording())
        .isEqualTo("the ministry");
  }

  @Test
  void states_that_speak_together_each_say_it() {
    List<Statement> found =
        read(
            "Mali and Burkina Faso said they would leave the bloc by January. They also rejected"
                + " the sanctions.");
    assertThat(found)
        .extracting(s -> s.source().state().orElseThrow().value())
        .containsExactly("MLI", "BFA", "MLI", "BFA");
    assertThat(found.get(1).source().name()).contains("Burkina Faso");
    assertThat(found.get(1).source().wording()).isEqualTo("Mali and Burkina Faso");
    assertThat(read("Bosnia and Herzegovina said it would vote against the text.")).hasSize(1);
  }

  @Test
  void a_council_with_and_in_its_name_is_one() {
    Source source =
        sourceOf(
            "The African Union's Peace and Security Council called the vote \"a regrettable"
                + " setback\".");
    assertThat(source.wording()).endsWith("Peace and Security Council");
    assertThat(source.state()).contains(new StateCode("AFU"));
  }

  @Test
  void a_palace_speaks_for_its_state() {
    Source source = sourceOf("Planalto said the president would skip the summit.");
    assertThat(source.type()).isEqualTo(SourceType.INSTITUTION);
    assertThat(source.state()).contains(new StateCode("BRA"));
    assertThat(sourceOf("A well-placed source at the Elysee said the base would close.").state())
        .contains(new StateCode("FRA"));
  }

  @Test
  void a_capital_that_looks_like_a_name_is_its_government() {
    Source source = sourceOf("Asunción said it wanted an apology.");
    assertThat(source.type()).isEqualTo(SourceType.INSTITUTION);
    assertThat(source.state()).contains(new StateCode("PRY"));
  }

  @Test
  void the_counterpart_is_of_the_state_his_office_names() {
    List<Statement> found =
        read(
            "Senegal's President Moussa Diop met his Gambian counterpart, Lamin Ceesay, in Banjul."
                + " Ceesay said the bridge tolls would fall. His guest promised two ferries.");
    assertThat(found.get(0).source().state()).contains(new StateCode("GMB"));
    assertThat(found.get(1).source().name()).isNotEqualTo(Optional.of("Lamin Ceesay"));
    assertThat(found.get(1).source().state()).isEmpty();
  }

  @Test
  void who_speaks_of_a_state_in_his_own_words_is_not_of_it() {
    assertThat(sourceOf("\"Russia offered us wheat,\" the minister said.").state()).isEmpty();
  }

  @Test
  void where_a_sentence_opens_with_another_capital_the_dateline_counts_for_nobody() {
    List<Statement> found =
        read(
            "ASUNCION, June 23 (ASW) - The interior minister said the road was open. In La Paz,"
                + " President Mirta Condori said it was shut.");
    assertThat(found.get(0).source().state()).contains(new StateCode("PRY"));
    assertThat(found.get(1).source().state()).contains(new StateCode("BOL"));
  }

  @Test
  void an_officer_of_an_army_is_of_its_state() {
    assertThat(
            sourceOf("Colonel Davit Arsenyan of the Armenian army said his units had gone.")
                .state())
        .contains(new StateCode("ARM"));
  }

  @Test
  void one_of_the_commanders_belongs_to_no_body_called_commanders() {
    List<Statement> found =
        read(
            "Four Iraqi militia commanders said the truce would hold. One of the commanders said"
                + " drones were ready.");
    assertThat(found.get(1).source().organisation()).isEmpty();
    assertThat(found.get(1).source().state()).contains(new StateCode("IRQ"));
  }

  @Test
  void two_verbs_of_one_unnamed_subject_have_one_source() {
    List<Statement> found =
        read("Serbia's president rejected the tax, calling it \"an act of robbery\".");
    assertThat(found)
        .extracting(s -> s.source().unnamed().map(Unnamed::id))
        .containsOnly(found.get(0).source().unnamed().map(Unnamed::id));
  }

  @Test
  void a_source_close_to_the_talks_is_that_close() {
    assertThat(
            sourceOf(
                    "A convoy will leave next week, according to a source close to the talks who"
                        + " asked not to be named.")
                .wording())
        .isEqualTo("a source close to the talks");
  }

  @Test
  void who_is_cited_before_the_outlet_is_the_source() {
    Statement statement =
        read("Citing two diplomats, Der Spiegel reported that Berlin would send a battalion.")
            .get(0);
    assertThat(statement.source().wording()).isEqualTo("two diplomats");
    assertThat(statement.particulars().carrier().map(Source::wording)).contains("Der Spiegel");
  }

  @Test
  void a_president_is_quoted_after_his_words() {
    Statement statement =
        read("\"They offered us wheat,\" the Somali minister quoted his president as saying.")
            .get(0);
    assertThat(statement.source().wording()).isEqualTo("his president");
    assertThat(statement.particulars().carrier().map(Source::wording))
        .contains("the Somali minister");
  }

  @Test
  void a_call_that_goes_unanswered_is_a_silence() {
    assertThat(read("A call to the Burundian defence ministry went unanswered."))
        .singleElement()
        .satisfies(silence -> assertThat(silence.content()).isEmpty())
        .satisfies(silence -> assertThat(silence.source().state()).contains(new StateCode("BDI")));
  }

  @Test
  void a_calling_participle_is_of_the_main_subject() {
    assertThat(
            read("The Netherlands reacted sharply when Italy and Spain refused to sign, calling the"
                    + " step \"a serious reversal\".")
                .get(0)
                .source()
                .state())
        .contains(new StateCode("NLD"));
  }

  @Test
  void who_quotes_the_source_after_it_is_the_carrier_and_no_part_of_what_is_said() {
    Statement told =
        read("The trainers will leave Niamey by July, according to a senior officer, quoted by"
                + " Der Spiegel.")
            .get(0);
    assertThat(told.source().wording()).isEqualTo("a senior officer");
    assertThat(told.particulars().carrier().map(Source::wording)).contains("Der Spiegel");
    assertThat(told.content()).hasSize(1);
    Statement between =
        read("The camp, according to two officers, interviewed by Radio Okapi, will be handed"
                + " over in May.")
            .get(0);
    assertThat(between.content()).hasSize(2);
    assertThat(between.particulars().carrier().map(Source::wording)).contains("Radio Okapi");
  }

  @Test
  void who_is_urged_to_do_something_does_not_urge() {
    assertThat(
            sourceOf(
                    "Lithuania's president, Gitanas Nauseda, who is to host the Polish prime"
                        + " minister on Thursday, urged the EU to close its border crossings.")
                .name())
        .contains("Gitanas Nauseda");
  }

  @Test
  void for_its_part_stands_between_a_state_and_what_it_says() {
    assertThat(
            sourceOf("Armenia, for its part, accused Azerbaijan of firing on its villages.")
                .state())
        .contains(new StateCode("ARM"));
  }

  @Test
  void the_second_minister_who_calls_it_something_speaks_for_himself() {
    List<Statement> found =
        read(
            "Foreign Minister Hakan Fidan said that Turkey would host new talks, and his Greek"
                + " counterpart George Gerapetritis called them \"a chance not to be missed\".");
    assertThat(found)
        .extracting(s -> s.source().name().orElse("?"))
        .containsExactly("Hakan Fidan", "George Gerapetritis");
  }

  @Test
  void two_words_of_what_one_warns_against_are_said() {
    assertThat(sourceOf("The Kremlin warned Ghana in a letter against arming Ukraine.").state())
        .contains(new StateCode("RUS"));
  }
}
