package org.attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierCommandTest {
  @TempDir private static Path folder;

  private static String register;

  @BeforeAll
  static void registerReports() throws Exception {
    Files.writeString(
        folder.resolve("reports.jsonl"),
        """
        {"id":"1","published":"2023-05-05","text":"Ghana's foreign minister, Ama Boateng, arrived in Lomé on 4 May 2023 for talks with Togolese Foreign Minister Kodjo Agbeko."}
        {"id":"2","published":"2023-08-02","text":"Ghana condemned Togo on Wednesday over the closure of the border. Ghana expelled two Togolese diplomats on 1 August 2023."}
        """);
    register = folder.resolve("a.db").toString();
    CommandRun run =
        CommandRun.of("add", folder.resolve("reports.jsonl").toString(), "--register", register);
    assertThat(run.status()).as(run.err()).isZero();
  }

  private static CommandRun attache(String... arguments) {
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--register";
    all[arguments.length + 1] = register;
    return CommandRun.of(all);
  }

  @Test
  void a_dyad_has_a_timeline_and_a_relation_by_month() {
    CommandRun run = attache("dossier", "GHA", "TGO");

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("GHA – TGO", "Relation by month", "2023-08", "Timeline", "GHA → TGO");
  }

  @Test
  void the_page_shows_a_chart_and_the_sentences_and_runs_nothing() throws Exception {
    Path page = folder.resolve("dossier.html");
    CommandRun run = attache("dossier", "GHA", "TGO", "--format", "html", "--out", page.toString());

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Files.readString(page))
        .contains("<svg", "arrived in Lomé on 4 May 2023", "expelled two Togolese diplomats")
        .doesNotContain("<script");
  }

  @Test
  void a_person_is_found_by_name_with_offices_and_whom_they_met() {
    CommandRun run = attache("dossier", "Ama Boateng", "--format", "markdown");

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).contains("# Ama Boateng", "## Offices", "foreign minister", "GHA");
  }

  @Test
  void a_state_lists_with_whom_it_deals() {
    assertThat(attache("dossier", "TGO", "--format", "json").out())
        .contains("\"partners\":[{\"state\":\"GHA\"");
  }

  @Test
  void a_place_has_a_dossier_too() {
    assertThat(attache("dossier", "--place", "Lome").out()).contains("Timeline", "visit");
  }

  @Test
  void an_unknown_subject_is_one_line() {
    assertThat(attache("dossier", "Nobody Known").err())
        .contains("no person 'Nobody Known'")
        .hasLineCount(1);
    assertThat(attache("dossier").err()).contains("name two states").hasLineCount(1);
  }

  @Test
  void totals_differ_by_what_counts_as_one() throws Exception {
    Path ours = folder.resolve("ours.yml");
    Files.writeString(
        ours,
        """
        profiles:
          - name: sure
            words: Only what is nearly certain and seen twice
            confidence: 0.9
            origins: 2
        """);
    CommandRun run = attache("count", "--profiles", ours.toString());

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out().lines()).anyMatch(line -> line.matches("standard +1 .*"));
    assertThat(run.out().lines()).anyMatch(line -> line.matches("leaders +0 .*"));
    assertThat(run.out().lines()).anyMatch(line -> line.matches("sure +0 .*"));
  }

  @Test
  void what_does_not_count_says_why() {
    assertThat(attache("count", "--profile", "leaders", "--left-out").out())
        .containsPattern("v-[0-9a-f]{12}  without a head of state or government");
  }

  @Test
  void a_profile_with_an_unknown_setting_is_one_line() throws Exception {
    Path wrong = folder.resolve("wrong.yml");
    Files.writeString(wrong, "profiles:\n  - name: x\n    leader: true\n");

    assertThat(attache("count", "--profiles", wrong.toString()).err())
        .contains("wrong.yml", "no setting 'leader'", "leaders")
        .hasLineCount(1);
  }
}
