package org.attache.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.attache.register.entry.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The jar as users submit it, on a cluster of two workers. Runs once the jar is packed; the cluster
 * has Spark's own libraries, with another Jackson than ours.
 */
class StandaloneIT {
  @Test
  void a_submitted_jar_gives_the_rows_of_one_register_on_two_workers(@TempDir Path work)
      throws IOException, InterruptedException {
    List<String> lines = Corpus.lines(30);
    Path first = Corpus.write(work.resolve("in/1.jsonl"), lines.subList(0, 14));
    Path second = Corpus.write(work.resolve("in/2.jsonl"), lines.subList(14, lines.size()));
    Path output = work.resolve("out");
    Path jar = Path.of(System.getProperty("attache.jar")).toAbsolutePath();
    try (SparkHome cluster = SparkHome.start(work.resolve("spark"))) {
      int status =
          cluster.run(
              "job",
              "800m",
              "org.apache.spark.deploy.SparkSubmit",
              "--master",
              cluster.master(),
              "--conf",
              "spark.executor.memory=1000m",
              "--conf",
              "spark.executor.extraJavaOptions=-Xss4m",
              "--conf",
              "spark.driver.host=127.0.0.1",
              "--conf",
              "spark.driver.bindAddress=127.0.0.1",
              "--conf",
              "spark.ui.enabled=false",
              "--conf",
              "spark.sql.shuffle.partitions=4",
              "--class",
              "org.attache.spark.AttacheJob",
              jar.toString(),
              "--input",
              first + "," + second,
              "--output",
              output.toString());
      assertThat(status).as(() -> told(cluster)).isZero();
      for (String worker : List.of("work1", "work2")) {
        assertThat(cluster.folder().resolve(worker))
            .as("both workers worked")
            .isNotEmptyDirectory();
      }
    }
    String version = System.getProperty("attache.version");
    Expected expected = Expected.of(version, first, second);
    SparkSession spark = Sessions.local(work);
    for (Kind kind : Kind.values()) {
      assertThat(Expected.written(spark, output, kind)).isEqualTo(expected.rows(kind));
    }
  }

  private static String told(SparkHome cluster) {
    try {
      String told = Files.readString(cluster.folder().resolve("job.txt"));
      return told.substring(Math.max(0, told.length() - 6000));
    } catch (IOException e) {
      return "nothing: " + e.getMessage();
    }
  }
}
