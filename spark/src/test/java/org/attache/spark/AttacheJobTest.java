package org.attache.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.attache.output.cluster.ClusterFolder;
import org.attache.register.Incoming;
import org.attache.register.Register;
import org.attache.register.entry.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class AttacheJobTest {
  private static final String VERSION = "(development)";

  @TempDir private static Path work;
  private SparkSession spark;

  @BeforeAll
  void start() {
    spark = Sessions.local(work);
  }

  @Test
  void two_runs_give_the_rows_of_one_register_and_a_third_changes_nothing() throws IOException {
    List<String> lines = Corpus.lines(44);
    Path first = Corpus.write(work.resolve("in/1.jsonl"), lines.subList(0, 22));
    Path second = Corpus.write(work.resolve("in/2.jsonl"), lines.subList(22, lines.size()));
    Path output = work.resolve("out");
    Expected expected = Expected.of(VERSION, first, second);
    // pieces of a tenth of the file: lines are cut nowhere
    assertThat(AttacheJob.run("--input", first.toString(), "--output", output.toString())).isZero();
    assertThat(AttacheJob.run("--input", first + "," + second, "--output", output.toString()))
        .isZero();
    check(expected, output);
    assertThat(imported(output)).isEqualTo(expected.rows(Kind.EVENT));
  }

  /** As {@code attache import} takes it. */
  private static Map<String, String> imported(Path output) throws IOException {
    Expected taken = new Expected();
    Register register = new Register();
    new ClusterFolder(output)
        .reports(
            "2026-11-23T00:00:00Z",
            report ->
                taken.take(
                    register,
                    new Incoming(
                        report.arrival().report(),
                        report.outlet(),
                        report.reader(),
                        Readers.json().reading(report.reading()),
                        report.fingerprint())));
    return taken.rows(Kind.EVENT);
  }

  @Test
  void what_cannot_be_read_is_set_aside_with_its_reason_and_stops_nothing() throws IOException {
    Path file = Corpus.write(work.resolve("bad/1.jsonl"), Corpus.lines(2));
    Path output = work.resolve("bad-out");
    assertThat(AttacheJob.run("--input", file.toString(), "--output", output.toString())).isZero();
    List<Row> errors = spark.read().parquet(output.resolve("errors").toString()).collectAsList();
    assertThat(errors).hasSize(3);
    assertThat(errors)
        .extracting(row -> row.<String>getAs("problem"))
        .anyMatch(problem -> problem.contains("another language (fr)"));
    assertThat(errors).allMatch(row -> row.<String>getAs("origin").contains("1.jsonl:"));
  }

  @Test
  void files_and_messages_that_come_one_after_the_other_count_once_each()
      throws IOException, InterruptedException {
    List<String> lines = Corpus.lines(14);
    Path folder = work.resolve("drop");
    Path first = Corpus.write(folder.resolve("1.jsonl"), lines.subList(0, 8));
    Path output = work.resolve("drop-out");
    List<String> job =
        new ArrayList<>(
            List.of("--follow", folder.toString(), "--output", output.toString(), "--once"));
    job.addAll(List.of("--join-after", "2"));
    assertThat(AttacheJob.run(job.toArray(String[]::new))).isZero();
    Path second = Corpus.write(folder.resolve("2.jsonl"), lines.subList(6, lines.size()));
    assertThat(AttacheJob.run(job.toArray(String[]::new))).isZero();
    check(Expected.of(VERSION, first, second), output);
    for (String log : List.of("reports", "origins", "actors", "entries")) {
      assertThat(output.resolve("_attache").resolve(log).toFile().list())
          .as("folders of two batches")
          .hasSize(1);
    }
  }

  @Test
  void a_topic_is_taken_exactly_once_even_when_spark_forgets_how_far_it_came() throws Exception {
    List<String> lines = Corpus.lines(10);
    Path output = work.resolve("topic-out");
    try (KafkaBroker broker = KafkaBroker.start(work.resolve("kafka"))) {
      String[] job = {
        "--kafka", broker.servers(), "--topic", "news", "--output", output.toString(), "--once"
      };
      broker.send("news", lines.subList(0, 6));
      assertThat(AttacheJob.run(job)).isZero();
      forget(output.resolve("_attache/checkpoint"));
      broker.send("news", lines.subList(6, lines.size()));
      assertThat(AttacheJob.run(job)).isZero();
    }
    // a message has no line break
    Path whole = work.resolve("whole");
    Files.createDirectories(whole);
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      files.add(Files.writeString(whole.resolve(i + ".jsonl"), lines.get(i)));
    }
    check(Expected.of(VERSION, files.toArray(Path[]::new)), output);
  }

  private static void forget(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }

  private void check(Expected expected, Path output) throws IOException {
    for (Kind kind : Kind.values()) {
      assertThat(Expected.written(spark, output, kind)).isEqualTo(expected.rows(kind));
    }
  }
}
