package org.attache.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.attache.testkit.Samples;

/** How long a user waits for the first reading: {@code ./attache read} of one report. */
final class StartUp {
  private static final Path COMMAND = Path.of("attache");
  private static final Path BUILT = Path.of("app/target/attache/attache.jar");
  private static final int TIMES = 5;

  private StartUp() {}

  /** The median of some starts in seconds by the clock; empty where Attaché is not built. */
  static OptionalDouble seconds() throws IOException, InterruptedException {
    if (!Files.exists(BUILT)) {
      return OptionalDouble.empty();
    }
    Path report = Files.createTempFile("report", ".txt");
    try {
      Files.writeString(report, Samples.list().get(0).text(), StandardCharsets.UTF_8);
      start(report);
      double[] times = new double[TIMES];
      for (int i = 0; i < TIMES; i++) {
        times[i] = start(report);
      }
      return OptionalDouble.of(
          DoubleStream.of(times).sorted().skip(TIMES / 2).findFirst().orElse(0));
    } finally {
      Files.delete(report);
    }
  }

  private static double start(Path report) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    int status =
        new ProcessBuilder(COMMAND.toAbsolutePath().toString(), "read", report.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    if (status != 0) {
      throw new IllegalStateException("./attache read ended with status " + status);
    }
    return (System.nanoTime() - begin) / 1e9;
  }
}
