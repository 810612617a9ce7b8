package org.attache.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.attache.sources.raw.Position;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  private static final String PAGE =
      "<html><head><meta charset=\"windows-1252\"><title>Minister in Łódź</title></head><body>"
          + "<p>The foreign minister of Estonia came to the caf\u00e9 in the old town on Monday and"
          + " spoke for an hour with the mayor about the new bridge over the river.</p>"
          + "<p>He will travel on to Riga on Tuesday, his ministry said in a short statement.</p>"
          + "</body></html>";

  @TempDir Path folder;

  private static String object(int number) {
    return "{\"id\":\"r"
        + number
        + "\",\"text\":\"The president met his guest number "
        + number
        + " in the capital on Friday.\"}\n";
  }

  @BeforeEach
  void files() throws IOException {
    Files.createDirectories(folder.resolve("b"));
    Files.writeString(folder.resolve("a.txt"), "The envoy arrived in Tunis on Sunday.");
    Files.write(
        folder.resolve("b/page.html"),
        PAGE.replace("Łódź", "Lodz").getBytes(Charset.forName("windows-1252")));
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("b/r.jsonl.gz")))) {
      for (int i = 1; i <= 5; i++) {
        out.write(object(i).getBytes(StandardCharsets.UTF_8));
      }
    }
    Files.writeString(folder.resolve("c.jsonl"), object(6) + "\n{\n" + object(7));
  }

  @Test
  void a_folder_gives_all_below_it_in_name_order() {
    assertThat(Opened.of(folder).reports())
        .extracting(r -> r.id().orElse("") + r.origin().substring(folder.toString().length()))
        .containsExactly(
            "/a.txt",
            "/b/page.html",
            "r1/b/r.jsonl.gz:1",
            "r2/b/r.jsonl.gz:2",
            "r3/b/r.jsonl.gz:3",
            "r4/b/r.jsonl.gz:4",
            "r5/b/r.jsonl.gz:5",
            "r6/c.jsonl:1",
            "r7/c.jsonl:4");
  }

  @Test
  void an_interrupted_run_goes_on_behind_any_position() {
    List<Item> all = Opened.of(folder).items();
    assertThat(all).hasSize(10);
    for (int i = 0; i < all.size(); i++) {
      Position kept = Position.parse(all.get(i).position().text());
      assertThat(Opened.after(folder, kept).items()).isEqualTo(all.subList(i + 1, all.size()));
    }
  }

  @Test
  void a_file_that_went_away_in_between_loses_nothing_behind_it() throws IOException {
    Position inPage = Opened.of(folder).items().get(1).position();
    Files.delete(folder.resolve("b/page.html"));
    assertThat(Opened.after(folder, inPage).reports()).hasSize(7);
  }

  @Test
  void what_was_kept_gives_the_same_report_again() {
    Defaults said = new Defaults(Optional.of("2024-05-08"), Optional.of("en"), false, Map.of());
    List<Item.Readable> all =
        Opened.of(Opened.inputs(said), folder.toString(), Optional.empty()).readable();
    assertThat(all).hasSize(9);
    for (Item.Readable item : all) {
      assertThat(new ReportMaker(true).make(item.raw(), item.position())).isEqualTo(item);
      assertThat(item.report().published()).contains("2024-05-08");
    }
  }

  @Test
  void what_is_kept_is_bytes_exactly_as_they_came() throws IOException {
    List<Item.Readable> all = Opened.of(folder).readable();
    assertThat(all.get(1).raw().bytes())
        .isEqualTo(Files.readAllBytes(folder.resolve("b/page.html")));
    assertThat(all.get(1).report().text()).contains("café");
    assertThat(all.get(4).raw().bytes()).asString(StandardCharsets.UTF_8).isEqualTo(object(3));
  }

  @Test
  void bytes_read_grow_to_the_size_of_the_input_also_when_going_on() {
    Inputs inputs = Opened.inputs(Opened.NOTHING_SAID);
    long size = inputs.size(folder.toString()).orElseThrow();
    List<Item> all = Opened.of(inputs, folder.toString(), Optional.empty()).items();
    assertThat(inputs.bytesRead()).isEqualTo(size);
    Inputs later = Opened.inputs(Opened.NOTHING_SAID);
    Opened.of(later, folder.toString(), Optional.of(all.get(7).position()));
    assertThat(later.bytesRead()).isEqualTo(size);
  }

  @Test
  void a_cut_off_gzip_file_gives_what_is_in_it_and_one_clear_word() throws IOException {
    Path whole = folder.resolve("b/r.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(whole))) {
      for (int i = 0; i < 20_000; i++) {
        out.write(object(i * 7919 % 20_000).getBytes(StandardCharsets.UTF_8));
      }
    }
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = folder.resolve("cut.jsonl.gz");
    Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    Opened opened = Opened.of(cut);
    assertThat(opened.reports()).hasSizeBetween(1_000, 19_000);
    assertThat(opened.problems()).hasSize(1);
    assertThat(opened.problems().get(0)).contains("damaged gzip file");
  }

  @Test
  void objects_over_several_lines_and_arrays_of_them_are_read() throws IOException {
    Path one =
        Files.writeString(folder.resolve("one.json"), "{\n \"text\": \"The envoy left.\"\n}");
    assertThat(Opened.of(one).report().text()).isEqualTo("The envoy left.");
    Path many =
        Files.writeString(
            folder.resolve("many.json"), "[" + object(1) + "," + object(2) + ", {\"n\": 3}, {");
    Opened opened = Opened.of(many);
    assertThat(opened.reports()).extracting(r -> r.id().orElseThrow()).containsExactly("r1", "r2");
    assertThat(opened.problems()).hasSize(2);
    assertThat(opened.problems().get(0)).contains("many.json:3: an object without \"text\"");
    assertThat(opened.problems().get(1)).contains("not JSON behind object 4");
    assertThat(Opened.after(many, opened.items().get(0).position()).items())
        .isEqualTo(opened.items().subList(1, 4));
  }

  @Test
  void a_gzip_bomb_is_refused() throws IOException {
    Path bomb = folder.resolve("bomb.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 100; i++) {
        out.write(zeros);
      }
    }
    assertThat(Opened.of(bomb).problems()).hasSize(1);
    assertThat(Opened.of(bomb).problems().get(0)).contains("five hundred times its size");
  }

  @Test
  void a_file_larger_than_64_mebibytes_is_refused_with_a_clear_word() throws IOException {
    Path big = folder.resolve("big.html");
    try (OutputStream out = Files.newOutputStream(big)) {
      byte[] row =
          "<p>The minister of trade met his guest.</p>\n"
              .repeat(1_000)
              .getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < (65 << 20) / row.length + 1; i++) {
        out.write(row);
      }
    }
    assertThat(Opened.of(big).problems()).containsExactly(big + ": larger than 64 MiB; split it");
  }

  @Test
  void ten_thousand_levels_of_nesting_hide_no_article() throws IOException {
    String deep =
        "<div>".repeat(10_000)
            + IntStream.range(0, 10)
                .mapToObj(
                    i ->
                        "<p>The minister said on day "
                            + i
                            + " that the talks in Vienna had brought both sides closer, and that"
                            + " another round would follow.</p>")
                .reduce("", String::concat);
    Path page = Files.writeString(folder.resolve("deep.html"), "<html><body>" + deep);
    assertThat(Opened.of(page).report().text()).contains("said on day 9");
  }

  @Test
  void a_page_that_is_only_script_is_refused() throws IOException {
    Path page =
        Files.writeString(
            folder.resolve("app.html"),
            "<!doctype html><html><head><script>" + "var a = 1;".repeat(50_000) + "</script>");
    assertThat(Opened.of(page).problems()).containsExactly(page + ": no article text");
  }

  @Test
  void a_page_cut_off_in_the_middle_of_a_tag_gives_what_was_there() throws IOException {
    Path page =
        Files.writeString(
            folder.resolve("cut.html"), PAGE.substring(0, PAGE.indexOf("</p></body>")) + "</p");
    assertThat(Opened.of(page).report().text()).endsWith("said in a short statement.");
  }
}
