package org.attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.attache.output.export.ExportFormat;
import org.attache.output.export.Formats;
import org.attache.register.entry.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
  @TempDir private static Path shared;

  private static String register;

  @TempDir private Path folder;

  @BeforeAll
  static void registerAReport() throws Exception {
    Path report = shared.resolve("report.txt");
    Files.writeString(
        report,
        "Ghana's foreign minister, Ama Boateng, arrived in Lomé on 4 May 2023 for talks with her"
            + " Togolese counterpart. Ghana condemned the coup in Niger.");
    register = shared.resolve("a.db").toString();
    CommandRun run =
        CommandRun.of(
            "add", report.toString(), "--published", "2023-05-05", "--register", register);
    assertThat(run.status()).isZero();
  }

  @Test
  void every_format_is_written_to_files() {
    for (ExportFormat format : Formats.list()) {
      Path out = folder.resolve(format.name());
      CommandRun run =
          CommandRun.of("export", format.name(), "--out", out.toString(), "--register", register);

      assertThat(run.status()).as(run.err()).isZero();
      assertThat(
              format.isOneKindAFile()
                  ? out.resolve(Kind.VISIT.plural() + "." + format.extension())
                  : out)
          .isNotEmptyFile();
    }
  }

  @Test
  void an_empty_folder_is_not_replaced_by_a_file() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    CommandRun run =
        CommandRun.of("export", "jsonl", "--out", empty.toString(), "--register", register);

    assertThat(run.status()).isEqualTo(Exit.FAILED);
    assertThat(run.err()).contains("it is a folder; give the name of a file").hasLineCount(1);
    assertThat(empty).isEmptyDirectory();
    assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".part"));
  }

  @Test
  void no_more_entries_are_exported_than_asked_for() throws Exception {
    assertThat(CommandRun.of("export", "jsonl", "--limit", "1", "--register", register).out())
        .hasLineCount(1);

    Path tables = folder.resolve("tables");
    CommandRun.of(
        "export", "csv", "--limit", "1", "--out", tables.toString(), "--register", register);
    assertThat(Files.readAllLines(tables.resolve("visits.csv"))).hasSize(2);
    assertThat(Files.readAllLines(tables.resolve("events.csv"))).hasSize(2);
  }

  @Test
  void what_a_format_leaves_out_does_not_count_for_the_limit() throws Exception {
    Path plan = folder.resolve("plan.txt");
    Files.writeString(plan, "Ghana will send food aid to Niger on 3 May 2023.");
    Path deed = folder.resolve("deed.txt");
    Files.writeString(deed, "On 4 May 2023 Ghana condemned the coup in Niger.");
    String own = folder.resolve("limited.db").toString();
    CommandRun.of(
        "add", plan.toString(), deed.toString(), "--published", "2023-05-02", "--register", own);
    assertThat(CommandRun.of("events", "--status", "planned", "--register", own).out())
        .contains("planned");

    String exported = CommandRun.of("export", "polecat", "--limit", "1", "--register", own).out();

    assertThat(exported).contains("ACCUSE");
  }

  @Test
  void one_kind_goes_to_standard_output() {
    CommandRun run = CommandRun.of("export", "csv", "--kind", "visits", "--register", register);

    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.out()).contains("GHA,TGO");
  }

  @Test
  void filters_leave_out_the_rest() {
    CommandRun run = CommandRun.of("export", "jsonl", "--state", "TGO", "--register", register);

    assertThat(run.out()).contains("\"TGO\"").doesNotContain("\"NER\"");
  }

  @Test
  void what_was_rejected_is_left_out_of_formats_that_cannot_say_so() throws Exception {
    Path report = folder.resolve("coup.txt");
    Files.writeString(report, "Ghana condemned the coup in Niger.");
    String own = folder.resolve("own.db").toString();
    CommandRun.of("add", report.toString(), "--published", "2023-05-05", "--register", own);
    String event =
        CommandRun.of("events", "--format", "csv", "--register", own)
            .out()
            .lines()
            .skip(1)
            .findFirst()
            .orElseThrow()
            .split(",")[0];
    assertThat(CommandRun.of("export", "polecat", "--register", own).out()).contains("GHA");

    CommandRun rejected =
        CommandRun.of(
            "decide", "reject", event, "--reason", "a test", "--by", "ada", "--register", own);

    assertThat(rejected.status()).as(rejected.err()).isZero();
    assertThat(CommandRun.of("export", "polecat", "--register", own).out()).doesNotContain("GHA");
    assertThat(CommandRun.of("export", "polecat", "--review", "rejected", "--register", own).out())
        .contains("GHA");
    assertThat(CommandRun.of("export", "csv", "--kind", "events", "--register", own).out())
        .contains("rejected");
  }

  @Test
  void what_cannot_be_written_is_one_line() {
    assertThat(CommandRun.of("export", "excel", "--register", register).err())
        .contains("no format 'excel'", "csv, parquet")
        .hasLineCount(1);
    assertThat(CommandRun.of("export", "csv", "--register", register).err())
        .contains("give a folder")
        .hasLineCount(1);
    assertThat(CommandRun.of("export", "parquet", "--kind", "visits", "--register", register).err())
        .contains("Parquet is no text")
        .hasLineCount(1);
    assertThat(
            CommandRun.of("export", "csl", "--out", "/no/such/x.json", "--register", register)
                .err())
        .contains("/no/such/x.json", "check the path")
        .hasLineCount(1);
  }

  @Test
  void a_release_holds_the_codebook_and_the_evidence() throws Exception {
    Path archive = folder.resolve("r.zip");
    CommandRun run =
        CommandRun.of(
            "release",
            "gulf-2023",
            "--date",
            "2023-06-01",
            "--out",
            archive.toString(),
            "--register",
            register);

    assertThat(run.status()).as(run.err()).isZero();
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      assertThat(zip.getEntry("gulf-2023/codebook.md").getSize()).isGreaterThan(5_000);
      assertThat(
              new String(
                  zip.getInputStream(zip.getEntry("gulf-2023/pages/visits.html")).readAllBytes(),
                  java.nio.charset.StandardCharsets.UTF_8))
          .contains("Ama Boateng, arrived in Lomé on 4 May 2023");
    }
  }

  @Test
  void a_release_is_named_by_a_name() {
    assertThat(CommandRun.of("release", "../x", "--register", register).err())
        .contains("letters, digits")
        .hasLineCount(1);
  }
}
