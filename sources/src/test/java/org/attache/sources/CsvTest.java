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
import org.attache.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void columns_are_found_by_their_usual_names() throws IOException {
    Path table =
        file(
            "reports.csv",
            "Doc-ID,Headline,Outlet,Date,URL,Section,Article Text\n"
                + "a1,\"Envoy in Lima, again\",Example Post,8 May"
                + " 2024,https://post.example/1,World,\"The envoy of Chile arrived in Lima on"
                + " Monday.\n"
                + "He said \"\"we will talk\"\".\"\n"
                + "a2,Second,Example Post,05/08/2024,,World,The envoy left Lima on Friday.\n");
    Opened opened = Opened.of(table);
    Report first = opened.reports().get(0);
    assertThat(first.id()).contains("a1");
    assertThat(first.origin()).isEqualTo(table + ":2");
    assertThat(first.title()).contains("Envoy in Lima, again");
    assertThat(first.publisher()).contains("Example Post");
    assertThat(first.published()).contains("2024-05-08");
    assertThat(first.url()).contains("https://post.example/1");
    assertThat(first.text())
        .isEqualTo("The envoy of Chile arrived in Lima on Monday.\nHe said \"we will talk\".");
    Report second = opened.reports().get(1);
    assertThat(second.origin()).isEqualTo(table + ":4");
    assertThat(second.published()).as("5 August or 8 May").isEmpty();
    assertThat(opened.readable().get(1).warning()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void semicolons_tabs_and_bars_separate_too_and_marks_and_line_breaks_of_windows_do_no_harm(
      String sign) throws IOException {
    Path table =
        file(
            "r.csv",
            "\ufefftitle"
                + sign
                + "text\r\n\"A"
                + sign
                + " b\""
                + sign
                + "\"The consul arrived in Graz, tired; he slept.\"\r\n");
    Report report = Opened.of(table).report();
    assertThat(report.title()).contains("A" + sign + " b");
    assertThat(report.text()).isEqualTo("The consul arrived in Graz, tired; he slept.");
  }

  @Test
  void the_user_names_columns_that_have_other_names() throws IOException {
    Path table = file("r.csv", "Koerper,text\nThe consul arrived in Graz on Monday.,note\n");
    Defaults said =
        new Defaults(Optional.empty(), Optional.empty(), false, Map.of("text", "Koerper"));
    Item.Readable item =
        Opened.of(Opened.inputs(said), table.toString(), Optional.empty()).readable().get(0);
    assertThat(item.report().text()).startsWith("The consul");
    assertThat(new ReportMaker(true).make(item.raw(), item.position())).isEqualTo(item);
    Defaults wrong =
        new Defaults(Optional.empty(), Optional.empty(), false, Map.of("text", "Body"));
    assertThat(Opened.of(Opened.inputs(wrong), table.toString(), Optional.empty()).problems())
        .containsExactly(table + ": no column 'Body'; there are: Koerper, text");
  }

  @Test
  void a_table_without_texts_is_refused_once() throws IOException {
    Path table = file("r.csv", "a,b\n" + "1,2\n".repeat(1_000));
    assertThat(Opened.of(table).problems())
        .containsExactly(
            table
                + ": a table without a column of texts; name it with --column text=NAME (there are:"
                + " a, b)");
  }

  @Test
  void a_quotation_mark_that_is_not_closed_costs_one_record() throws IOException {
    Path table =
        file(
            "r.csv",
            "text,n\nThe consul arrived in Graz on Monday.,1\n\"The consul left,2\nThe consul came"
                + " back on 2 May.,3\nHe said \"no\" to all of it on Friday.,4\n");
    Opened opened = Opened.of(table);
    assertThat(opened.texts())
        .containsExactly(
            "The consul arrived in Graz on Monday.",
            "The consul came back on 2 May.",
            "He said \"no\" to all of it on Friday.");
    assertThat(opened.problems()).hasSize(1);
    assertThat(opened.problems().get(0)).startsWith(table + ":3: a record with a quotation mark");
  }

  @Test
  void a_text_with_separators_outside_of_quotation_marks_is_not_cut_off() throws IOException {
    Path table = file("r.csv", "n,text\n1,The consul, who was tired, slept.\n");
    assertThat(Opened.of(table).problems())
        .containsExactly(
            table
                + ":2: a record of 4 fields below a head of 2; put fields that hold the separator"
                + " into quotation marks");
  }

  @Test
  void a_run_goes_on_behind_any_record() throws IOException {
    Path table =
        file("r.csv", "text\n\"The consul\narrived in Graz.\"\n\nHe left on Monday.\nHe slept.\n");
    List<Item> all = Opened.of(table).items();
    assertThat(all).hasSize(3);
    for (int i = 0; i < 3; i++) {
      assertThat(Opened.after(table, all.get(i).position()).items())
          .isEqualTo(all.subList(i + 1, 3));
    }
  }

  @Test
  void tables_that_windows_wrote_keep_their_letters() throws IOException {
    Path table =
        Files.write(
            folder.resolve("r.csv"),
            "text\nThe café in Győr was closed at the consul’s wish.\n"
                .replace("ő", "o")
                .getBytes(Charset.forName("windows-1252")));
    assertThat(Opened.of(table).report().text())
        .isEqualTo("The café in Gyor was closed at the consul’s wish.");
  }

  @Test
  void a_field_of_twenty_megabytes_is_refused_and_the_next_record_read() throws IOException {
    Path table = folder.resolve("big.csv");
    try (OutputStream out = Files.newOutputStream(table)) {
      out.write("text\n".getBytes(StandardCharsets.UTF_8));
      byte[] block = "the consul and his aide ".repeat(50_000).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 18; i++) {
        out.write(block);
      }
      out.write("\nThe consul arrived in Graz on Monday.\n".getBytes(StandardCharsets.UTF_8));
    }
    Opened opened = Opened.of(table);
    assertThat(opened.texts()).containsExactly("The consul arrived in Graz on Monday.");
    assertThat(opened.problems()).hasSize(1);
  }
}
