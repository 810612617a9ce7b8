package org.attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
  private static final String VISIT =
      "Norwegian Defence Minister Ingrid Solheim arrived in Warsaw on Tuesday for talks with her"
          + " Polish counterpart.";

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static JsonNode json(String line) throws IOException {
    return new ObjectMapper().readTree(line);
  }

  @Test
  void a_plain_text_keeps_its_text_and_its_offsets_count_code_points() throws IOException {
    String text = "The 🇫🇷 minister arrived in Oslo on 3 March 2019.\n";
    CommandRun run = CommandRun.of("read", "--format", "jsonl", file("r.txt", text).toString());
    JsonNode reading = json(run.out());
    assertThat(reading.get("text").asText()).isEqualTo(text);
    JsonNode date = reading.get("dates").get(0);
    int start = text.offsetByCodePoints(0, date.get("start").asInt());
    int end = text.offsetByCodePoints(0, date.get("end").asInt());
    assertThat(text.substring(start, end)).isEqualTo("3 March 2019");
  }

  @Test
  void the_same_input_gives_the_same_bytes() throws IOException {
    String path = file("r.txt", VISIT).toString();
    String[] command = {"read", "--format", "jsonl", "--published", "2024-05-08", path, path, path};
    assertThat(CommandRun.of(command).out()).isEqualTo(CommandRun.of(command).out());
  }

  @Test
  void published_gives_the_day_that_weekdays_count_from() throws IOException {
    CommandRun run =
        CommandRun.of(
            "read",
            "--format",
            "jsonl",
            "--published",
            "2024-05-08",
            file("r.txt", VISIT).toString());
    assertThat(json(run.out()).at("/dates/0/value").asText()).isEqualTo("2024-05-07");
  }

  @Test
  void a_wrong_date_on_the_command_line_is_refused() throws IOException {
    CommandRun run =
        CommandRun.of("read", "--published", "2024-13-45", file("r.txt", VISIT).toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("'2024-13-45' is no date; give it as 2021-11-24");
  }

  @Test
  void a_wrong_date_in_a_line_is_named_and_the_report_read_without_one() {
    CommandRun run =
        CommandRun.withInput(
            "{\"id\":\"a\",\"published\":\"soon\",\"text\":\"" + VISIT + "\"}\n",
            "read",
            "--format",
            "jsonl",
            "-");
    assertThat(run.status()).isZero();
    assertThat(run.errors())
        .containsExactly("-:1: 'soon' is no date; read without one (give it as 2021-11-24)");
    assertThat(run.out()).contains("\"published\":null");
  }

  @Test
  void what_cannot_be_read_is_said_in_one_line_each_and_the_rest_is_read() throws IOException {
    Path empty = file("empty.txt", "");
    Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {'a', 0, 1, 2, 3});
    Path latin =
        Files.write(
            folder.resolve("latin.txt"), "Le général".getBytes(StandardCharsets.ISO_8859_1));
    Path french =
        file(
            "french.txt",
            "Le chef de l'armée est arrivé mardi à Dakar pour une visite de trois jours avec une"
                + " délégation de la marine, a dit le ministère dans un communiqué.");
    Path nothing = file("page.html", "<html><script>var a = 1;</script></html>");
    Path missing = folder.resolve("missing.txt");
    Path good = file("good.txt", VISIT);
    CommandRun run =
        CommandRun.of(
            "read",
            "--format",
            "jsonl",
            empty.toString(),
            binary.toString(),
            latin.toString(),
            french.toString(),
            nothing.toString(),
            missing.toString(),
            good.toString());
    assertThat(run.status()).isZero();
    assertThat(run.errors()).hasSize(6);
    assertThat(run.errors().get(0)).contains("empty.txt: the file is empty");
    assertThat(run.errors().get(1)).contains("binary.txt: not a text but binary data");
    assertThat(run.errors().get(2)).contains("latin.txt: not UTF-8 (byte 4)");
    assertThat(run.errors().get(3)).contains("french.txt: written in another language (fr)");
    assertThat(run.errors().get(4)).contains("page.html: no article");
    assertThat(run.errors().get(5)).contains("missing.txt: no such file");
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(7);
    assertThat(json(lines.get(0)).get("error").asText()).contains("empty");
    assertThat(json(lines.get(6)).get("text").asText()).isEqualTo(VISIT);
  }

  @Test
  void when_nothing_could_be_read_the_status_is_2() {
    assertThat(CommandRun.of("read", folder.resolve("none.txt").toString()).status()).isEqualTo(2);
    assertThat(CommandRun.of("read", folder.toString()).status()).isEqualTo(2);
  }

  @Test
  void a_line_of_fifty_megabytes_is_refused_and_the_next_one_read() throws IOException {
    Path lines = folder.resolve("big.jsonl");
    try (OutputStream out = Files.newOutputStream(lines)) {
      out.write("{\"id\":\"big\",\"text\":\"".getBytes(StandardCharsets.UTF_8));
      byte[] block = "a long word ".repeat(100_000).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 42; i++) {
        out.write(block);
      }
      out.write(
          ("\"}\n{\"id\":\"next\",\"text\":\"" + VISIT + "\"}\n").getBytes(StandardCharsets.UTF_8));
    }
    CommandRun run = CommandRun.of("read", "--format", "jsonl", lines.toString());
    assertThat(run.errors()).hasSize(1);
    assertThat(run.errors().get(0)).contains("big.jsonl:1: ").contains("split it");
    assertThat(json(run.out().lines().toList().get(1)).get("id").asText()).isEqualTo("next");
  }

  @Test
  void lines_that_are_not_json_do_not_stop_the_others() throws IOException {
    CommandRun run =
        CommandRun.withInput(
            "{\"id\":\"a\",\"text\":\"" + VISIT + "\"}\n{broken\n[1]\n{\"id\":\"b\"}\n",
            "read",
            "--format",
            "jsonl",
            "-");
    assertThat(run.errors()).hasSize(3);
    assertThat(run.errors().get(0)).startsWith("-:2: not JSON");
    assertThat(run.errors().get(1)).startsWith("-:3: not a JSON object");
    assertThat(run.errors().get(2)).startsWith("-:4: an object without \"text\" or \"html\"");
    assertThat(json(run.out().lines().toList().get(3)).get("id").asText()).isEqualTo("b");
  }

  @Test
  void a_folder_is_read_in_name_order_packed_files_too() throws IOException {
    file("b.txt", VISIT);
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("a.txt.gz")))) {
      out.write(VISIT.getBytes(StandardCharsets.UTF_8));
    }
    file("ignored.css", "body {}");
    CommandRun run = CommandRun.of("read", "--format", "jsonl", folder.toString());
    assertThat(
            run.out().lines().map(l -> l.replaceAll(".*\"origin\":\"[^\"]*/([^\"/]+)\".*", "$1")))
        .containsExactly("a.txt.gz", "b.txt");
  }

  @Test
  void a_damaged_gzip_file_is_named() throws IOException {
    Path damaged =
        Files.write(folder.resolve("a.txt.gz"), new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
    CommandRun run = CommandRun.of("read", damaged.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errors()).hasSize(1);
    assertThat(run.errors().get(0)).contains("a damaged gzip file");
  }

  @Test
  void the_view_shows_no_control_characters_of_the_report() throws IOException {
    Path evil =
        file(
            "evil.txt", "\u001b[2JThe minister said \u001b]0;owned\u0007 nothing on 3 March 2019.");
    assertThat(CommandRun.of("read", evil.toString()).out()).doesNotContain("\u001b", "\u0007");
  }

  @Test
  void every_command_explains_itself_with_an_example() {
    for (String command : List.of("read", "clean", "demo")) {
      assertThat(CommandRun.of(command, "--help").out())
          .contains("Example")
          .contains("attache " + command);
    }
    assertThat(CommandRun.of("--help").out()).contains("Example");
    assertThat(CommandRun.of().out()).contains("Usage: attache");
  }

  @Test
  void clean_gives_the_article_of_a_page_without_reading_it() throws IOException {
    String paragraph =
        "<p>The two defence ministers met in Warsaw on Tuesday and spoke about patrols in the"
            + " Baltic Sea, the training of pilots and the repair of tanks, officials said.</p>";
    Path page =
        file(
            "page.html",
            "<html lang=en><head><title>Ministers meet</title></head><body><nav><a"
                + " href=/>Home</a></nav><article><h1>Ministers meet</h1>"
                + paragraph
                + paragraph.replace("Warsaw", "Gdansk").replace("Tuesday", "Wednesday")
                + paragraph.replace("pilots", "sailors").replace("tanks", "ships")
                + "</article><footer>All rights reserved</footer></body></html>");
    CommandRun run = CommandRun.of("clean", "--format", "jsonl", page.toString());
    assertThat(json(run.out()).get("title").asText()).isEqualTo("Ministers meet");
    assertThat(json(run.out()).get("text").asText())
        .contains("spoke about patrols")
        .doesNotContain("All rights reserved", "Home");
  }

  @Test
  void clean_says_what_the_page_says_of_itself_and_where() throws IOException {
    Path page =
        file(
            "facts.html",
            "<html lang=en><head><title>Ministers meet</title>"
                + "<link rel=canonical href=https://example.org/world/ministers>"
                + "<meta property=article:section content=World>"
                + "<meta property=article:tag content=Baltic>"
                + "<meta property=article:published_time content=2024-05-03T10:20:00Z>"
                + "<meta property=article:modified_time content=2024-05-04T08:00:00Z></head>"
                + "<body><article><h1>Ministers meet</h1>"
                + "<p>The two defence ministers met in Warsaw on Tuesday and spoke about patrols"
                + " in the Baltic Sea and the repair of tanks, officials said.</p>"
                + "<p>They will meet again in the autumn, when the first joint patrols are to"
                + " begin, their spokesmen said.</p></article></body></html>");
    JsonNode said = json(CommandRun.of("clean", "--format", "jsonl", page.toString()).out());

    assertThat(said.get("published").asText()).isEqualTo("2024-05-03T10:20:00Z");
    assertThat(said.get("published_from").asText()).isEqualTo("meta");
    assertThat(said.get("published_precision").asText()).isEqualTo("second");
    assertThat(said.get("updated").asText()).isEqualTo("2024-05-04T08:00:00Z");
    assertThat(said.get("section").asText()).isEqualTo("World");
    assertThat(said.get("tags").asText()).isEqualTo("Baltic");
    assertThat(said.get("canonical").asText()).isEqualTo("https://example.org/world/ministers");
  }
}
