package org.attache.reading.find.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.attache.model.Attitude;
import org.attache.model.Channel;
import org.attache.model.PartialDate;
import org.attache.model.PloverType;
import org.attache.model.Report;
import org.attache.model.StateCode;
import org.attache.model.Statement;
import org.attache.reading.ReportReader;
import org.junit.jupiter.api.Test;

/** Where contents begin and end, by which way they reach the public, and what they do. */
class WhatIsSaidTest {
  private static final ReportReader READER = new ReportReader();

  private String text = "";

  private List<Statement> read(String report) {
    text = report;
    return READER.read(Report.of("-", Optional.of("2024-05-15"), report)).list(Statement.class);
  }

  private List<String> contents(String report) {
    return read(report).stream().map(this::said).toList();
  }

  private String said(Statement statement) {
    return String.join(" … ", statement.content().stream().map(s -> s.in(text)).toList());
  }

  private List<Optional<Channel>> channels(String report) {
    return read(report).stream().map(Statement::channel).toList();
  }

  @Test
  void a_denial_ends_before_the_verb_whose_subject_it_is() {
    Statement denial =
        read("General Abdou Sani met reporters. His denial that troops had crossed the river"
                + " convinced few diplomats.")
            .get(0);
    assertThat(said(denial)).isEqualTo("that troops had crossed the river");
    assertThat(denial.source().name()).contains("Abdou Sani");
    assertThat(denial.particulars().stance()).contains(Attitude.DENIAL);
  }

  @Test
  void who_welcomes_somebody_does_so_and_who_welcomes_a_plan_says_so() {
    assertThat(
            contents(
                "Peru's foreign minister, Ana Torres, welcomed the president of Chile, Luis Rojas,"
                    + " to the ministry. It rained. The talks were long."))
        .isEmpty();
    assertThat(contents("Chile's government welcomed the decision to reopen the border."))
        .containsExactly("the decision to reopen the border");
  }

  @Test
  void a_claim_ends_before_its_fate() {
    assertThat(
            contents(
                "A claim by the Congolese army that Rwandan troops had shelled the town could not"
                    + " be verified."))
        .containsExactly("that Rwandan troops had shelled the town");
    assertThat(contents("The ministry's warning that the strait could close sent oil prices up."))
        .containsExactly("that the strait could close");
  }

  @Test
  void a_statement_saying_something_is_posted_after_what_it_says() {
    assertThat(
            contents(
                "A statement saying the talks were over was posted on the ministry's website late"
                    + " on Sunday."))
        .containsExactly("the talks were over");
  }

  @Test
  void a_source_between_subject_and_verb_has_both_halves() {
    assertThat(contents("The convoy, says a high-level military source, never left its base."))
        .containsExactly("The convoy … never left its base");
    assertThat(
            contents(
                "Talks on the Mekong dam, according to two Laotian officials, have been broken"
                    + " off."))
        .containsExactly("Talks on the Mekong dam … have been broken off");
  }

  @Test
  void or_so_diplomats_say() {
    assertThat(contents("About 300 soldiers, or so diplomats say, will stay in Niamey."))
        .containsExactly("About 300 soldiers … will stay in Niamey");
  }

  @Test
  void a_quotation_that_was_how_somebody_put_it() {
    Statement statement =
        read("\"We are not mediators,\" was how Qatar's envoy, Fahad al-Thani, put it.").get(0);
    assertThat(said(statement)).isEqualTo("\"We are not mediators,\"");
    assertThat(statement.source().name()).contains("Fahad al-Thani");
  }

  @Test
  void two_cues_share_no_words_of_one_quotation() {
    assertThat(
            contents(
                "\"The pipeline,\" Energy Minister Nadia Belkacem said, \"will be finished. But,\""
                    + " she added, \"not this year.\""))
        .containsExactly("\"The pipeline,\" … \"will be finished.", "But,\" … \"not this year.\"");
  }

  @Test
  void a_quotation_without_cue_is_of_whom_the_sentence_before_shows() {
    Statement statement =
        read("Ghana's defence minister, Kofi Darko, toured the base. \"This is a good beginning."
                + " Our soldiers have earned their rest.\"")
            .get(0);
    assertThat(statement.source().name()).contains("Kofi Darko");
    assertThat(said(statement)).startsWith("\"This is a good").endsWith("rest.\"");
  }

  @Test
  void a_mark_that_opens_by_mistake_after_a_comma_closes() {
    assertThat(
            contents(
                "“We came to learn, “Major Ana Duarte said. “If the pumps fail, the camp goes"
                    + " dry.”"))
        .containsExactly("“We came to learn, “", "“If the pumps fail, the camp goes dry.”");
  }

  @Test
  void a_name_that_people_have_for_a_thing_quotes_nobody() {
    assertThat(contents("Officers call the valley \"the oven\". They crossed it in May."))
        .isEmpty();
    assertThat(contents("Moscow called the pact \"a declaration of war\".")).hasSize(1);
  }

  @Test
  void miners_in_a_town_have_names_for_things_too() {
    assertThat(contents("Miners in the town of Wieliczka call the gallery \"the cellar\"."))
        .isEmpty();
  }

  @Test
  void who_posts_pictures_and_writes_says_only_what_he_writes() {
    assertThat(
            contents(
                "General Sylvain Mbuyi posted photographs of crates and wrote that the evidence was"
                    + " there."))
        .containsExactly("that the evidence was there");
  }

  @Test
  void an_attack_with_guns_says_nothing() {
    assertThat(contents("Rebels attacked the village of Tawila on Friday.")).isEmpty();
  }

  @Test
  void a_stand_needs_no_more_than_a_noun() {
    List<Statement> found =
        read("Algeria's president rejected the plan. He then welcomed the minister.");
    assertThat(found).extracting(this::said).containsExactly("the plan");
    assertThat(found.get(0).particulars().stance()).contains(Attitude.DENIAL);
    assertThat(found.get(0).particulars().plover()).contains(PloverType.REJECT);
  }

  @Test
  void never_belongs_to_the_vow() {
    assertThat(contents("President Lee vowed never to recognise the annexation."))
        .containsExactly("never to recognise the annexation");
  }

  @Test
  void what_a_thing_is_called_may_stand_before_it() {
    assertThat(
            contents(
                "Rwanda dismissed as \"fantasy\" a report that its soldiers had crossed the"
                    + " border."))
        .containsExactly("as \"fantasy\" a report that its soldiers had crossed the border");
  }

  @Test
  void the_day_of_a_condemnation_is_no_part_of_it() {
    Statement statement =
        read("Angola's foreign minister condemned the shelling of the embassy on Friday.").get(0);
    assertThat(said(statement)).isEqualTo("the shelling of the embassy");
    assertThat(statement.particulars().date()).isEqualTo(PartialDate.parse("2024-05-10"));
  }

  @Test
  void only_the_headline_has_a_minister_speak() {
    assertThat(
            contents(
                "Envoy: rebels to free captives\n\nThe rebels sent a letter to the governor on"
                    + " Friday. It named 12 men."))
        .containsExactly("rebels to free captives");
  }

  @Test
  void a_headline_says_nothing_that_the_body_says() {
    assertThat(
            contents(
                "Minister: no talks with rebels\n\nThe defence minister of Chad, Idriss Mahamat,"
                    + " said on Monday that the government would not negotiate with armed"
                    + " groups."))
        .containsExactly("that the government would not negotiate with armed groups");
    assertThat(contents("Statement by the Spokesperson on Travel to Haiti\n\nA team left today."))
        .isEmpty();
  }

  @Test
  void a_channel_is_of_the_cue_it_stands_with() {
    assertThat(
            channels(
                "Moscow praised Lomé for its mediation, and the Kremlin warned Togo against joining"
                    + " the exercise in a letter."))
        .containsExactly(Optional.empty(), Optional.of(Channel.LETTER));
  }

  @Test
  void an_answer_to_a_letter_or_a_post_is_neither() {
    assertThat(
            channels(
                "Responding to the ministry's letter, the ambassador said he had done nothing"
                    + " wrong."))
        .containsExactly(Optional.empty());
    Statement answer =
        read("In response to a Facebook post by the opposition, the minister said the treaty was"
                + " public.")
            .get(0);
    assertThat(answer.channel()).isEmpty();
    assertThat(answer.particulars().platform()).isEmpty();
  }

  @Test
  void a_post_on_x_is_a_post_on_x() {
    Statement post =
        read("In a post on X, Sweden's foreign minister Karin Lund said the ambassador would"
                + " return to Ankara.")
            .get(0);
    assertThat(post.channel()).contains(Channel.TWITTER);
    assertThat(post.particulars().platform()).contains("X");
    assertThat(channels("Honduras is not for sale, its foreign minister, Ivonne Paz, tweeted."))
        .containsExactly(Optional.of(Channel.TWITTER));
  }

  @Test
  void a_telegram_is_a_letter() {
    assertThat(
            channels("In a telegram to Hanoi, the Lao president said his country would send rice."))
        .containsExactly(Optional.of(Channel.LETTER));
  }

  @Test
  void a_leaked_report_is_a_leaked_document() {
    assertThat(
            channels(
                "A leaked UN report seen by this newspaper says Eritrean troops remained in the"
                    + " valley until March."))
        .containsExactly(Optional.of(Channel.LEAKED_DOCUMENT));
  }

  @Test
  void a_statement_read_out_on_the_radio_is_a_statement() {
    List<Statement> found =
        read("The army said in a statement read out on national radio that the border was closed.");
    assertThat(found.get(0).channel()).contains(Channel.STATEMENT);
    assertThat(said(found.get(0))).isEqualTo("that the border was closed");
    assertThat(contents("The army said nobody had crossed the border, in a statement on Sunday."))
        .containsExactly("nobody had crossed the border");
  }

  @Test
  void words_to_troops_are_no_speech_but_words_to_parliament_are() {
    assertThat(channels("Addressing reporters, the general said the road was open."))
        .containsExactly(Optional.empty());
    assertThat(channels("Addressing the assembly, the general said the road was open."))
        .containsExactly(Optional.of(Channel.SPEECH));
  }

  @Test
  void an_outlet_that_is_told_something_is_no_target() {
    assertThat(
            read("\"No ship will pass,\" Admiral Reza Karimi of Iran told Al Jazeera in an"
                    + " interview.")
                .get(0)
                .particulars()
                .target())
        .isEmpty();
  }

  @Test
  void an_audience_ends_before_the_week() {
    Statement letter =
        read("Bulgaria's premier wrote to his Romanian colleague last week that the ferry would be"
                + " free.")
            .get(0);
    assertThat(letter.particulars().audience()).contains("his Romanian colleague");
    assertThat(letter.particulars().targetState()).contains(new StateCode("ROU"));
  }

  @Test
  void what_two_sides_say_together_is_nobodys_statement() {
    assertThat(contents("The two sides reaffirmed the importance of regular talks on fisheries."))
        .isEmpty();
    assertThat(contents("The two ministers noted that trade between them had doubled.")).isEmpty();
    assertThat(contents("Both governments said that the road would be paved by May.")).hasSize(1);
  }
}
