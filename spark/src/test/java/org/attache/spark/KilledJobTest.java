package org.attache.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.SparkSession;
import org.attache.register.entry.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledJobTest {
  /** What a job has just begun to write when it is killed. */
  private static final List<String> MOMENTS =
      List.of("_attache/reports", "_attache/commits/000000001.json", "_attache/entries", "visits");

  @Test
  void a_job_that_is_killed_wherever_it_stands_and_started_again_leaves_the_rows_of_one_register(
      @TempDir Path work) throws IOException, InterruptedException {
    List<String> lines = Corpus.lines(14);
    Path first = Corpus.write(work.resolve("in/1.jsonl"), lines.subList(0, 9));
    Path second = Corpus.write(work.resolve("in/2.jsonl"), lines.subList(9, lines.size()));
    Path output = work.resolve("out");
    for (String moment : MOMENTS) {
      Process job = job(work, first, second, output);
      while (job.isAlive() && !Files.exists(output.resolve(moment))) {
        job.waitFor(5, TimeUnit.MILLISECONDS);
      }
      assertThat(job.isAlive()).as(() -> "alive at " + moment + "; " + told(work)).isTrue();
      job.destroyForcibly().waitFor();
    }
    assertThat(job(work, first, second, output).waitFor()).as(() -> told(work)).isZero();
    Expected expected = Expected.of("(development)", first, second);
    SparkSession spark = Sessions.local(work);
    for (Kind kind : Kind.values()) {
      assertThat(Expected.written(spark, output, kind)).isEqualTo(expected.rows(kind));
    }
    assertThat(spark.read().parquet(output.resolve("errors").toString()).count())
        .isEqualTo(expected.failed());
  }

  /** Commits after each file. */
  private static Process job(Path work, Path first, Path second, Path output) throws IOException {
    List<String> command = new ArrayList<>();
    Sessions.SETTINGS.forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.addAll(List.of("org.attache.spark.AttacheJob", "--input", first + "," + second));
    command.addAll(List.of("--output", output.toString(), "--commit-mib", "0"));
    return Jvm.start(
        work.resolve("job.txt"),
        "1000m",
        ClassPath.whole(),
        Map.of(),
        command.toArray(String[]::new));
  }

  private static String told(Path work) {
    try {
      return Files.readString(work.resolve("job.txt"));
    } catch (IOException e) {
      return "nothing: " + e.getMessage();
    }
  }
}
