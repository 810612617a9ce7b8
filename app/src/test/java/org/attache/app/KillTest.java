package org.attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.attache.model.Report;
import org.attache.reading.ReportReader;
import org.attache.register.RegisterStore;
import org.attache.register.entry.Kind;
import org.attache.store.SqlStore;
import org.attache.store.json.ModelJson;
import org.attache.testkit.Sample;
import org.attache.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that takes reports in is killed (kill -9) again and again until one run comes to its
 * end; the register is then the one that an undisturbed run makes. {@code -Dattache.kills=200} for
 * the long form.
 */
class KillTest {
  private static final int KILLS = Integer.getInteger("attache.kills", 6);
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void a_killed_run_loses_nothing_and_takes_nothing_twice() throws Exception {
    Path readings = folder.resolve("readings.jsonl");
    Path source = folder.resolve("reports.jsonl");
    write(source, readings);
    String undisturbed = folder.resolve("undisturbed.db").toString();
    long began = System.nanoTime();
    run(undisturbed, source, readings, Optional.empty());
    long wholeMillis = (System.nanoTime() - began) / 1_000_000;

    Random random = new Random(20261123);
    int kills = 0;
    int finished = 0;
    while (kills < KILLS) {
      Path register = folder.resolve("killed.db");
      for (String part : List.of("", "-wal", "-shm", "-lock")) {
        Files.deleteIfExists(folder.resolve("killed.db" + part));
      }
      boolean done = false;
      while (!done && kills < KILLS) {
        long after = 1 + random.nextInt((int) Math.max(2, wholeMillis * 2 / 3));
        done = run(register.toString(), source, readings, Optional.of(after));
        kills += done ? 0 : 1;
      }
      run(register.toString(), source, readings, Optional.empty());
      finished++;
      try (SqlStore store = SqlStore.open(register.toString())) {
        assertThat(store.check()).as("after %d kills", kills).isEmpty();
      }
      assertThat(dump(register.toString()))
          .as("after %d kills", kills)
          .isEqualTo(dump(undisturbed));
    }
    assertThat(kills).isEqualTo(KILLS);
    System.out.println(kills + " kills, " + finished + " registers, each like the undisturbed one");
  }

  /** Each sample some times over, each copy with a different title: different bytes, same text. */
  private static void write(Path source, Path readings) throws IOException {
    ModelJson json = new ModelJson();
    ReportReader reader = new ReportReader();
    List<Sample> samples = Samples.list().subList(0, 30);
    List<String> lines = new ArrayList<>();
    List<String> reports = new ArrayList<>();
    for (Sample sample : samples) {
      Report report = Report.of(sample.id(), Optional.of(sample.published()), sample.text());
      lines.add(json.write(reader.read(report)));
    }
    for (int copy = 0; copy < 8; copy++) {
      for (Sample sample : samples) {
        reports.add(
            JSON.writeValueAsString(
                java.util.Map.of(
                    "id", sample.id() + copy,
                    "title", "Copy " + copy,
                    "publisher", "Outlet " + copy,
                    "published", sample.published(),
                    "text", sample.text())));
      }
    }
    Files.write(readings, lines, StandardCharsets.UTF_8);
    Files.write(source, reports, StandardCharsets.UTF_8);
  }

  /**
   * Whether it came to its end; with a time, it is killed that many milliseconds after it began.
   */
  private boolean run(String register, Path source, Path readings, Optional<Long> killAfter)
      throws Exception {
    Path log = folder.resolve("log");
    Files.write(log, new byte[0], StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx300m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                KilledIngest.class.getName(),
                register,
                source.toString(),
                readings.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (killAfter.isPresent() && !process.waitFor(killAfter.get(), TimeUnit.MILLISECONDS)) {
      process.destroyForcibly();
      process.waitFor();
      return false;
    }
    assertThat(process.waitFor()).as(() -> read(log)).isZero();
    assertThat(read(log)).isEqualToIgnoringNewLines("begun" + "done");
    return true;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static String dump(String location) {
    ModelJson json = new ModelJson();
    StringBuilder all = new StringBuilder();
    try (RegisterStore store = SqlStore.open(location)) {
      store.reports(
          report -> {
            all.append(json.write(report)).append('\n');
            all.append(json.write(store.reading(report.id()).orElseThrow())).append('\n');
            store.tellingsOf(report.id()).forEach(t -> all.append(json.write(t)).append('\n'));
          });
      store.arrivals(arrival -> all.append(json.write(arrival)).append('\n'));
      for (Kind kind : Kind.values()) {
        store.all(kind, entry -> all.append(json.write(entry)).append('\n'));
      }
      store
          .persons(Optional.empty(), 100_000, Optional.empty())
          .rows()
          .forEach(person -> all.append(json.write(person)).append('\n'));
    }
    return all.toString();
  }
}
