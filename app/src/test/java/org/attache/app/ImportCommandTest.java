package org.attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What imported knowledge does for somebody's register. All people and villages are invented. */
class ImportCommandTest {
  private static final String REPORTS =
      """
      {"id":"1","publisher":"Lake Post","published":"2024-03-06","text":"French Defence Minister Luc Arnaud visited Kigali on Tuesday for talks with President Honoré Gasana of Rwanda."}
      {"id":"2","publisher":"Wire","published":"2024-09-04","text":"French envoy Lucas Petit-Arnaud arrived in Nairobi on Monday for talks with Kenyan officials."}
      {"id":"3","publisher":"Wire","published":"2024-09-12","text":"Kenya's foreign minister visited Kampala on Tuesday, the Ugandan government said. She was in the village of Kibaruzo, Uganda, later."}
      """;
  private static final String PEOPLE =
      """
      item,itemLabel,alias,officeLabel,country,start,end
      http://www.wikidata.org/entity/Q9001,Luc Arnaud,Lucas Petit-Arnaud,Minister of Defence,FRA,2022-05-20T00:00:00Z,2024-05-11T00:00:00Z
      http://www.wikidata.org/entity/Q9001,Luc Arnaud,L. P. Arnaud,Minister of Defence,FRA,2022-05-20T00:00:00Z,2024-05-11T00:00:00Z
      http://www.wikidata.org/entity/Q9002,Wanjiru Otieno,,Minister for Foreign Affairs,KEN,2023-01-01T00:00:00Z,
      http://www.wikidata.org/entity/Q9003,Peter Kariuki,,Minister for Foreign Affairs,KEN,2018-01-01T00:00:00Z,2022-12-31T00:00:00Z
      """;

  @TempDir private Path folder;

  @BeforeEach
  void addReports() throws IOException {
    file("reports.jsonl", REPORTS);
    assertThat(attache("add", file("reports.jsonl")).err()).contains("3 reports added");
  }

  @Test
  void people_of_wikidata_give_ids_other_names_and_holders_of_offices() throws IOException {
    assertThat(attache("people", "arnaud").out()).doesNotContain("Q9001");

    CommandRun run = attache("import", "wikidata", file("people.csv", PEOPLE));
    assertThat(run.err()).contains("3 actors imported");
    assertThat(attache("people", "arnaud").out().lines().skip(1))
        .as("two names of one person")
        .singleElement()
        .asString()
        .contains("Q9001");
    assertThat(attache("people", "--format", "csv").out()).contains(",Q9001,");
    assertThat(attache("visits", "--person", "Wanjiru Otieno").out()).contains("KEN → UGA");
    assertThat(attache("people", "kariuki").out()).as("out of office").contains("Nobody");
    assertThat(attache("import").out()).contains("wikidata").contains("people.csv");

    assertThat(attache("import", "forget", "wikidata").status()).isZero();
    assertThat(attache("people", "arnaud").out().lines().skip(1)).hasSize(2);
  }

  @Test
  void a_dump_of_wikidata_says_the_same_as_a_table() throws IOException {
    Path dump = folder.resolve("dump.json.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(dump))) {
      out.write(
          String.join(
                  "\n",
                  "[",
                  person("Q9001", "Luc Arnaud", "Lucas Petit-Arnaud", "Q21", "+2022-05-20") + ",",
                  "{\"id\":\"Q21\",\"labels\":{\"en\":{\"value\":\"Minister of Defence\"}},"
                      + "\"claims\":{\"P1001\":["
                      + item("Q142")
                      + "]}},",
                  "{\"id\":\"Q142\",\"claims\":{\"P298\":[{\"mainsnak\":{\"datavalue\":"
                      + "{\"value\":\"FRA\"}}}]}}",
                  "]")
              .getBytes(StandardCharsets.UTF_8));
    }
    assertThat(attache("import", "wikidata", dump.toString()).err()).contains("1 actors imported");
    assertThat(attache("people", "arnaud").out().lines().skip(1))
        .singleElement()
        .asString()
        .contains("Q9001");
  }

  @Test
  void a_dictionary_of_actors_gives_other_names_and_codes_by_date() throws IOException {
    String dictionary =
        """
        # ours
        FRANCE_ [FRA]
        +PARIS_
        LUC_ARNAUD_  ; minister
        +LUCAS_PETIT-ARNAUD_
        \t[FRAGOVMIL 220520-240511]
        \t[FRAELI >240512]
        """;
    CommandRun run = attache("import", "petrarch", file("actors.txt", dictionary));
    assertThat(run.err()).contains("1 actors imported");
    String id = attache("people", "arnaud").out().lines().skip(1).findFirst().orElse("");
    assertThat(attache("show", id.substring(0, 14)).out())
        .contains("Lucas Petit-Arnaud")
        .contains("FRAGOVMIL (FRA, 2022-05-20 to 2024-05-11)")
        .contains("FRAELI (FRA, since 2024-05-12)");
  }

  @Test
  void a_village_that_the_gazetteer_lacks_has_a_place_after_geonames() throws IOException {
    List<String> cells = new ArrayList<>(Collections.nCopies(19, ""));
    cells.set(0, "7000001");
    cells.set(1, "Kibaruzo");
    cells.set(2, "Kibaruzo");
    cells.set(3, "Kibarouzo,キバルゾ");
    cells.set(4, "0.51");
    cells.set(5, "32.7");
    cells.set(6, "P");
    cells.set(7, "PPL");
    cells.set(8, "UG");
    cells.set(14, "812");
    Path zip = folder.resolve("UG.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("readme.txt"));
      out.putNextEntry(new ZipEntry("UG.txt"));
      String rows = String.join("\t", cells) + "\nbroken line\n" + String.join("\t", cells) + "\n";
      out.write(rows.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(places()).doesNotContain("7000001");

    CommandRun run = attache("import", "geonames", zip.toString());
    assertThat(run.err()).contains("places imported; 1 lines are none");
    assertThat(attache("reread").status()).isZero();
    assertThat(places()).contains("7000001");
  }

  private String places() {
    String search = attache("search", "--reports", "Kibaruzo").out();
    String report = search.lines().skip(1).findFirst().orElse("").substring(0, 12);
    return attache("show", report, "--json").out();
  }

  @Test
  void a_file_that_is_not_what_it_should_be_is_one_line_and_changes_nothing() throws IOException {
    attache("import", "wikidata", file("people.csv", PEOPLE));
    String before = attache("people", "--format", "jsonl").out();

    String page = file("page.csv", "<html>\n<p>Too many requests</p>\n");
    assertThat(attache("import", "wikidata", page).errors())
        .singleElement()
        .asString()
        .contains("page.csv: has no columns item and itemLabel");
    assertThat(attache("import", "geonames", page).err()).contains("not one line has the 19");
    assertThat(attache("import", "petrarch", page).err()).contains("no line has a code");
    String json = file("deep.json", "[".repeat(100_000) + "\n" + "{\"id\":\"Q1\"".repeat(9));
    assertThat(attache("import", "wikidata", json).err()).contains("no line is an item");
    assertThat(attache("import", "wikidata", folder.resolve("no.csv").toString()).err())
        .contains("no.csv");
    assertThat(attache("people", "--format", "jsonl").out()).isEqualTo(before);
  }

  @Test
  void the_query_for_wikidata_names_the_states() {
    assertThat(CommandRun.of("import", "wikidata", "--query", "RWA", "fra").out())
        .contains("VALUES ?country { \"RWA\" \"FRA\" }")
        .contains("P39");
  }

  private static String person(String id, String name, String alias, String office, String start) {
    return "{\"id\":\""
        + id
        + "\",\"labels\":{\"en\":{\"value\":\""
        + name
        + "\"}},\"aliases\":{\"en\":[{\"value\":\""
        + alias
        + "\"}]},\"claims\":{\"P31\":["
        + item("Q5")
        + "],\"P39\":[{\"mainsnak\":{\"datavalue\":{\"value\":{\"id\":\""
        + office
        + "\"}}},\"qualifiers\":{\"P580\":[{\"datavalue\":{\"value\":{\"time\":\""
        + start
        + "T00:00:00Z\",\"precision\":11}}}]}}]}}";
  }

  private static String item(String id) {
    return "{\"mainsnak\":{\"datavalue\":{\"value\":{\"id\":\"" + id + "\"}}}}";
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private CommandRun attache(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--register");
    all.add(folder.resolve("attache.db").toString());
    return CommandRun.of(all.toArray(new String[0]));
  }
}
