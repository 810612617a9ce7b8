package org.attache.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads the same reports with two builds, turn by turn, each time in a new process, and says
 * whether the second is faster or slower than the first by more than chance. {@code bench/compare}
 * says how to call it.
 */
public final class CompareRun {
  /** Differences below this are nobody's concern. */
  private static final double SMALL = 0.02;

  /** How the line begins that {@link CorpusRun} prints of reading with one thread. */
  private static final String READING = "reading ";

  /** Which of its columns has the tokens a second of one core. */
  private static final int OF_ONE_CORE = 3;

  private final Path base;
  private final Path branch;
  private final List<String> options;

  private CompareRun(Path base, Path branch, List<String> options) {
    this.base = base;
    this.branch = branch;
    this.options = options;
  }

  /**
   * Files with the two class paths, how many rounds, then what {@link CorpusRun} is to be given.
   */
  public static void main(String[] args) throws Exception {
    int rounds = Integer.parseInt(args[2]);
    List<String> options = List.of(args).subList(3, args.length);
    boolean slower = new CompareRun(Path.of(args[0]), Path.of(args[1]), options).print(rounds);
    System.exit(slower ? 1 : 0);
  }

  private boolean print(int rounds) throws IOException, InterruptedException {
    List<Double> ratios = new ArrayList<>();
    line("%8s%14s%14s%10s", "round", "base", "branch", "ratio");
    for (int i = 0; i < rounds; i++) {
      boolean baseFirst = i % 2 == 0;
      double first = figure(baseFirst ? base : branch);
      double second = figure(baseFirst ? branch : base);
      double before = baseFirst ? first : second;
      double after = baseFirst ? second : first;
      ratios.add(after / before);
      line("%8d%14.0f%14.0f%10.3f", i + 1, before, after, after / before);
    }
    ratios.sort(null);
    double median = ratios.get(ratios.size() / 2);
    boolean same =
        Math.abs(median - 1) < SMALL || (ratios.get(0) < 1 && ratios.get(rounds - 1) > 1);
    line(
        "the branch reads %.3f times as fast as its base (%.3f to %.3f): %s",
        median,
        ratios.get(0),
        ratios.get(rounds - 1),
        same ? "no difference beyond chance" : median < 1 ? "SLOWER" : "faster");
    return !same && median < 1;
  }

  private double figure(Path classPath) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1400m", "-XX:+UseSerialGC", "-cp"));
    command.add(Files.readString(classPath).strip());
    command.addAll(List.of(CorpusRun.class.getName(), "--only", "reading"));
    command.addAll(options);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    return printed
        .lines()
        .filter(line -> status == 0 && line.startsWith(READING))
        .findFirst()
        .map(line -> Double.parseDouble(line.split("\\s+")[OF_ONE_CORE]))
        .orElseThrow(() -> new IllegalStateException(classPath + " printed no figure: " + printed));
  }

  private static void line(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
