package org.attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attache.register.Incoming;
import org.attache.register.Rebuild;
import org.attache.register.entry.RegisteredReport;
import org.attache.register.origins.Fingerprinter;
import org.attache.store.SqlStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register as somebody at a command line has it. */
class RegisterCommandsTest {
  private static final String VISIT =
      "{\"id\":\"lake-1\",\"title\":\"=HYPERLINK(1)\",\"publisher\":\"Lake Post\","
          + "\"published\":\"2024-03-06\",\"text\":\"French Defence Minister Luc Arnaud visited"
          + " Kigali on Tuesday for talks with his Rwandan counterpart Paul Mugisha.\"}";
  private static final String DEPLOYMENT =
      "{\"id\":\"lake-2\",\"publisher\":\"Harbour Wire\",\"published\":\"2024-03-09\","
          + "\"text\":\"Portugal has sent 150 soldiers to Mozambique to train its army.\"}";
  private static final Pattern ID = Pattern.compile("v-[0-9a-f]{12}");

  @TempDir private static Path folder;

  @BeforeAll
  static void addTwoReports() throws IOException {
    Files.writeString(folder.resolve("reports.jsonl"), VISIT + "\n" + DEPLOYMENT + "\n");
    CommandRun run = attache("add", folder.resolve("reports.jsonl").toString());
    assertThat(run.err()).contains("2 reports added");
    assertThat(run.status()).isZero();
  }

  private static CommandRun attache(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--register");
    all.add(folder.resolve("attache.db").toString());
    return CommandRun.of(all.toArray(new String[0]));
  }

  private static String visit() {
    Matcher id = ID.matcher(attache("visits", "--format", "jsonl").out());
    assertThat(id.find()).isTrue();
    return id.group();
  }

  @Test
  void what_is_added_again_is_known_already() {
    CommandRun again = attache("add", folder.resolve("reports.jsonl").toString());
    assertThat(again.err()).contains("0 reports added, 2 known already");
    assertThat(again.status()).isZero();
  }

  @Test
  void a_source_that_is_not_there_is_one_line_and_adds_nothing() {
    CommandRun run = attache("add", folder.resolve("nowhere").toString());
    assertThat(run.errors())
        .anyMatch(line -> line.endsWith("no such file or folder; check the path"));
    assertThat(run.status()).isEqualTo(Exit.NOTHING_READ);
  }

  @Test
  void entries_are_listed_by_kind_and_filtered() {
    assertThat(attache("visits").out()).contains("FRA → RWA");
    assertThat(attache("visits", "--dyad", "rwa", "FRA", "--from", "2024-03").out())
        .contains("FRA → RWA");
    assertThat(attache("visits", "--outlet", "harbour wire").out()).contains("Nothing in the");
    assertThat(attache("deployments", "--sender", "PRT").out()).contains("PRT → MOZ");
    assertThat(attache("search", "kigali").out()).contains("FRA → RWA").doesNotContain("MOZ");
    assertThat(attache("register").out()).contains("2 reports").contains("visit");
    assertThat(attache("people", "arnaud").out()).contains("Luc Arnaud");
  }

  @Test
  void an_entry_shows_its_sentence_its_outlet_and_its_report() {
    String shown = attache("show", visit().substring(0, 8)).out();
    assertThat(shown).contains("Lake Post").contains("visited Kigali on Tuesday").contains("FRA");
    assertThat(attache("show", visit(), "--json").out()).startsWith("{\"id\":\"" + visit());
  }

  @Test
  void tables_for_spreadsheets_have_a_head_and_need_one_kind() {
    assertThat(attache("visits", "--format", "csv").out().lines().findFirst().orElse(""))
        .startsWith("id,");
    assertThat(attache("search", "kigali", "--format", "csv").err()).contains("give --kind");
  }

  @Test
  void decisions_hold_when_everything_is_read_again_and_can_be_taken_back() {
    assertThat(attache("decide", "accept", visit(), "--reason", "seen", "--by", "ada").status())
        .isZero();
    CommandRun dry = attache("reread", "--diff", "--dry-run");
    assertThat(dry.err()).contains("0 entries new, 0 gone, 0 changed").contains("nothing was");
    assertThat(attache("reread").status()).isZero();
    assertThat(attache("visits", "--review", "verified").out()).contains("FRA → RWA");
    assertThat(attache("visits", "--format", "csv").out()).contains(",reviewer,").contains(",ada,");
    assertThat(attache("ledger").out()).contains("ada").contains("accept").contains("seen");
    assertThat(attache("ledger", "--format", "csv").out().lines().skip(1))
        .anyMatch(line -> line.matches("1,[^,]+,ada,accept," + visit() + ",,,,seen,.*"));
    assertThat(attache("ledger", "--format", "jsonl").out())
        .contains("\"action\":\"accept\",\"about\":\"" + visit());
    assertThat(attache("decide", "undo", "1", "--reason", "too soon", "--by", "ada").status())
        .isZero();
    assertThat(attache("review", "--kind", "visits").out()).contains("FRA → RWA");
    assertThat(attache("check").status()).isZero();
  }

  @Test
  void a_reprint_joins_its_entry_and_is_no_second_origin() throws IOException {
    String told =
        "Chad's foreign minister, Idriss Mahamat, arrived in Oslo on 3 May 2024 for talks with his"
            + " Norwegian counterpart, Kari Lunde, about mediation and aid to refugees in the east"
            + " of his country. The visit is his first to Norway, officials in the capital said,"
            + " and it will last for two days.";
    Path prints = Files.createDirectory(folder.resolve("prints"));
    Files.writeString(prints.resolve("wire.txt"), "OSLO (SNA) - " + told);
    Files.writeString(
        prints.resolve("daily.txt"),
        "Foreign minister in Norway\n\n" + told + "\n\nRead also: our newsletter\n");
    String register = folder.resolve("prints.db").toString();
    CommandRun.of("add", prints.toString(), "--published", "2024-05-04", "--register", register);

    assertThat(
            CommandRun.of("visits", "--host", "NOR", "--register", register).out().lines().skip(1))
        .singleElement()
        .asString()
        .contains("TCD → NOR", " 1/2 ");
  }

  @Test
  void organisations_are_listed_and_entries_found_by_them() throws IOException {
    Path file = folder.resolve("ministries.jsonl");
    Files.writeString(
        file,
        "{\"publisher\":\"Lake Post\",\"published\":\"2024-03-06\",\"text\":\"Rwanda's defence"
            + " ministry said on Tuesday that the border was quiet.\"}\n"
            + "{\"publisher\":\"Wire\",\"published\":\"2024-05-06\",\"text\":\"The Ministry of"
            + " Defence of Rwanda said on Friday that the exercise had ended.\"}\n");
    String register = folder.resolve("ministries.db").toString();
    CommandRun.of("add", file.toString(), "--register", register);

    CommandRun list = CommandRun.of("organisations", "--register", register);
    assertThat(list.out().lines().skip(1))
        .singleElement()
        .asString()
        .contains("RWA", "defence_ministry", "Ministry of Defence of Rwanda", "defence ministry");
    String id = list.out().lines().skip(1).findFirst().orElse("").substring(0, 14);
    assertThat(
            CommandRun.of("statements", "--organisation", id, "--register", register)
                .out()
                .lines()
                .skip(1))
        .hasSize(2);
    assertThat(CommandRun.of("show", id, "--register", register).out())
        .contains("defence ministry", "Newest entries", "Reports", "Lake Post");
  }

  @Test
  void persons_are_merged_and_split_by_decisions_that_can_be_taken_back() {
    String minister = person("arnaud");
    String other = person("mugisha");
    assertThat(
            attache("decide", "merge", minister, other, "--reason", "a test", "--by", "ada").err())
        .contains("merge");
    assertThat(attache("people", "mugisha").out()).contains(minister);
    assertThat(attache("ledger").out()).contains(minister).contains("a test");
    String number = attache("ledger").out().lines().reduce((a, b) -> b).orElse("").split(" ")[0];
    attache("decide", "undo", number, "--reason", "two after all", "--by", "ada");
    assertThat(attache("people", "mugisha").out()).contains(other).doesNotContain(minister);
    assertThat(attache("decide", "accept", minister, "--reason", "?").err())
        .contains("can be merged or split");
  }

  @Test
  void only_reports_have_bytes() {
    assertThat(attache("show", visit(), "--raw").errors())
        .singleElement()
        .asString()
        .contains("--raw is for reports");
  }

  @Test
  void a_list_by_a_profile_keeps_to_its_order_and_its_limit() throws IOException {
    Path file = folder.resolve("tours.jsonl");
    Files.writeString(
        file,
        List.of("2023-02-07", "2024-02-06", "2022-02-08").stream()
            .map(
                day ->
                    "{\"published\":\""
                        + day
                        + "\",\"text\":\"Ghana's president, Kofi Amah, arrived in Lusaka on "
                        + day.substring(0, 4)
                        + "-02-05 for a two-day visit.\"}\n")
            .collect(Collectors.joining()));
    String register = folder.resolve("tours.db").toString();
    CommandRun.of("add", file.toString(), "--register", register);

    CommandRun newest = visits(register, "--profile", "leaders");
    assertThat(newest.out()).containsSubsequence("2024-", "2023-", "2022-", "3 by the profile");
    CommandRun oldest = visits(register, "--profile", "leaders", "--order", "oldest");
    assertThat(oldest.out()).containsSubsequence("2022-", "2023-", "2024-", "3 by the profile");
    assertThat(visits(register, "--profile", "leaders", "--limit", "1").out())
        .contains("2024-", "and more", "3 by the profile")
        .doesNotContain("2023-");
    assertThat(visits(register, "--format", "csv", "--limit", "2").out().lines()).hasSize(3);
  }

  @Test
  void the_old_id_of_a_merged_entry_leads_to_the_new_one() throws IOException {
    Path file = folder.resolve("two.jsonl");
    Files.writeString(
        file,
        VISIT
            + "\n"
            + "{\"published\":\"2023-05-02\",\"text\":\"Kenyan Foreign Minister Jane Otieno visited"
            + " Dodoma on Monday.\"}\n");
    String register = folder.resolve("two.db").toString();
    CommandRun.of("add", file.toString(), "--register", register);
    List<String> ids =
        ID.matcher(visits(register).out()).results().map(found -> found.group()).toList();
    assertThat(ids).hasSize(2);
    CommandRun.of(
        "decide", "merge", ids.get(0), ids.get(1), "--reason", "a test", "--register", register);

    String left = ID.matcher(visits(register).out()).results().findFirst().orElseThrow().group();
    String gone = ids.get(0).equals(left) ? ids.get(1) : ids.get(0);
    assertThat(CommandRun.of("show", gone, "--register", register).err())
        .contains("'" + gone + "' is part of " + left + " now");
  }

  private static CommandRun visits(String register, String... options) {
    List<String> all = new ArrayList<>(List.of("visits", "--register", register));
    all.addAll(List.of(options));
    return CommandRun.of(all.toArray(new String[0]));
  }

  private static String person(String name) {
    return attache("people", name).out().lines().skip(1).findFirst().orElse("").substring(0, 14);
  }

  @Test
  void a_list_by_a_profile_has_a_row_for_each_thing_that_counts() {
    assertThat(attache("visits", "--profile", "standard").out())
        .contains("FRA → RWA")
        .contains("1 by the profile 'standard'");
    assertThat(attache("visits", "--profile", "leaders").out())
        .doesNotContain("FRA → RWA")
        .contains("0 by the profile 'leaders'");
    assertThat(attache("export", "csv", "--kind", "visits", "--profile", "standard").out())
        .contains(",profile,counted_with,")
        .contains(",standard,");
    assertThat(attache("visits", "--profile", "all").err()).contains("there are standard,");
  }

  @Test
  void whole_reports_are_searched_too() {
    assertThat(attache("search", "--reports", "counterpart", "kigal*").out())
        .contains("Lake Post")
        .doesNotContain("Harbour");
    assertThat(attache("search", "--reports", "zanzibar").out()).contains("No report");
  }

  @Test
  void what_was_announced_and_never_confirmed_is_overdue() throws IOException {
    Path file = folder.resolve("plans.txt");
    Files.writeString(file, "Chad's President Idriss Mahamat will visit Oslo on 3 May 2024.\n");
    String register = folder.resolve("plans.db").toString();
    CommandRun.of("add", file.toString(), "--published", "2024-04-20", "--register", register);

    assertThat(CommandRun.of("overdue", "--register", register).out()).contains("TCD → NOR");
    assertThat(CommandRun.of("overdue", "--on", "2024-05-01", "--register", register).out())
        .contains("Nothing in the register");
  }

  @Test
  void bytes_that_are_no_text_come_back_as_they_were() throws IOException {
    byte[] page =
        ("<html><head><title>Élan</title></head><body><p>Le Premier ministre est arrivé à Lomé."
                + " Prime Minister Kofi Amah of Togo visited Accra on Monday for talks with"
                + " Ghana's president.</p></body></html>")
            .getBytes(StandardCharsets.ISO_8859_1);
    Path file = folder.resolve("page.html");
    Files.write(file, page);
    String register = folder.resolve("pages.db").toString();
    CommandRun.of("add", file.toString(), "--register", register);
    String report = CommandRun.of("search", "--reports", "accra", "--register", register).out();

    assertThat(
            CommandRun.of(
                    "show",
                    report.lines().skip(1).findFirst().orElse("").substring(0, 12),
                    "--raw",
                    "--register",
                    register)
                .bytes())
        .isEqualTo(page);
  }

  @Test
  void a_backup_is_a_register() {
    String copy = folder.resolve("copy.db").toString();
    assertThat(attache("backup", copy).status()).isZero();
    assertThat(attache("backup", folder.resolve("nowhere/copy.db").toString()).err())
        .contains("copy.db: cannot be written");
    assertThat(CommandRun.of("visits", "--register", copy).out()).contains("FRA → RWA");
  }

  @Test
  void people_and_bodies_are_listed_by_state() {
    assertThat(attache("people").out()).contains("Luc Arnaud", "Paul Mugisha");
    assertThat(attache("people", "--state", "Rwanda", "--limit", "1").out())
        .contains("Paul Mugisha")
        .doesNotContain("Luc Arnaud");
    assertThat(attache("people", "--state", "FRA", "--state", "RWA", "--format", "csv").out())
        .contains("Luc Arnaud", "Paul Mugisha");
    assertThat(attache("organisations", "--state", "NZL").out())
        .contains("Nobody in the register answers to this.");
    assertThat(attache("organisations", "--state", "Frence").errors())
        .singleElement()
        .asString()
        .contains("'Frence' is no state");
  }

  @Test
  void a_list_names_whom_a_pronoun_stands_for_and_each_town_once() throws IOException {
    Path file = folder.resolve("talks.txt");
    Files.writeString(
        file,
        "Chile's Foreign Minister Inés Valdivieso flew to Quito on Monday for talks about copper."
            + " She condemned Bolivia for the closure of two border crossings. Peru's President"
            + " Aurelio Quispe will visit Jakarta and Bandung in Indonesia next week.");
    String register = folder.resolve("talks.db").toString();
    CommandRun.of("add", file.toString(), "--published", "2024-03-05", "--register", register);

    assertThat(CommandRun.of("events", "--register", register).out())
        .contains("ACCUSE · disapprove · Inés Valdivieso · Bolivia");
    assertThat(CommandRun.of("events", "--register", register, "--format", "csv").out())
        .as("data keep the words of the report")
        .contains(",She,");
    assertThat(CommandRun.of("visits", "--register", register).out())
        .contains(" · Jakarta, Bandung · ");
  }

  @Test
  void what_is_wrong_on_the_command_line_is_said_with_what_is_possible() {
    assertThat(attache("visits", "--state", "Frence").errors())
        .singleElement()
        .asString()
        .contains(
            "'Frence' is no state", "Did you mean FRA (France)", "try 'attache visits --help'");
    assertThat(attache("visits", "--state", "France").out()).contains("FRA → RWA");
    assertThat(attache("dossier", "XXQ").err()).contains("'XXQ' is no state");
    assertThat(attache("visits", "--limit", "0").err()).contains("'0' is no number from 1");
    assertThat(attache("visits", "--colour", "red").errors())
        .singleElement()
        .asString()
        .startsWith("attache visits: Unknown options: '--colour'");
    assertThat(attache("visits", "--status", "soon").err()).contains("none of completed");
    assertThat(attache("show", "zz").err()).contains("nothing in the register has the id 'zz'");
    assertThat(attache("decide", "correct", visit(), "colour", "red", "--reason", "?").err())
        .contains("has no field 'colour'");
    assertThat(attache("decide", "correct", visit(), "visitor", "XXQ", "--reason", "?").err())
        .contains("'XXQ' is no code of a state");
    assertThat(attache("decide", "correct", visit(), "turn", "soon", "--reason", "?").err())
        .contains("'soon' is none of announced, begun");
    CommandRun none = CommandRun.of("visits", "--register", folder.resolve("no.db").toString());
    assertThat(none.errors()).singleElement().asString().contains("there is no such register");
    assertThat(none.status()).isEqualTo(Exit.FAILED);
  }

  @Test
  void what_an_older_version_read_is_told_of_until_it_is_read_again() throws IOException {
    assertThat(attache("register").err()).isEmpty();

    String old = folder.resolve("old.db").toString();
    Path text = Files.writeString(folder.resolve("old.txt"), "Ghana condemned the coup in Niger.");
    CommandRun.of("add", text.toString(), "--published", "2023-05-05", "--register", old);
    try (SqlStore store = SqlStore.open(old)) {
      RegisteredReport report = store.reports(0, 1).get(0);
      Incoming before =
          Incoming.of(
              report.id(), "0.0.1", store.reading(report.id()).orElseThrow(), new Fingerprinter());
      Rebuild rebuild = new Rebuild(store.ledger());
      store.renewal(
          tx -> {
            rebuild.take(tx, before);
            rebuild.end(tx);
            return 1;
          });
    }

    assertThat(CommandRun.of("register", "--register", old).err())
        .contains("was read by an older version; 'attache reread --diff --dry-run'")
        .hasLineCount(1);
    CommandRun.of("reread", "--register", old);
    assertThat(CommandRun.of("register", "--register", old).err()).isEmpty();
  }
}
