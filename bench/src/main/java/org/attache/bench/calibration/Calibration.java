package org.attache.bench.calibration;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.attache.reading.confidence.FindingKind;

/**
 * Fits the weights of a finding's confidence to our own samples.
 *
 * <p>Every fifth report is held out in turn; the shares that the fit gives to its findings are
 * compared with what is right. The weights that are written then come from all samples.
 */
public final class Calibration {
  private static final int FOLDS = 5;
  private static final double[] PULLS = {0.5, 1, 2, 4, 8, 16};

  /** Weights nearer to zero are left out of the table. */
  private static final double NEGLIGIBLE = 0.0005;

  private Calibration() {}

  /**
   * Prints the reliability on reports that were held out.
   *
   * @param args the file of weights to write, if any
   */
  public static void main(String[] args) throws IOException {
    List<Example> examples = Examples.ofSamples();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    double pull = bestPull(examples);
    Reliability reliability = heldOut(examples, pull);
    List<String> report = report(examples, pull, reliability);
    report.forEach(out::println);
    if (args.length > 0) {
      Files.write(Path.of(args[0]), table(Fit.of(examples, pull), report), StandardCharsets.UTF_8);
    }
  }

  /** How strongly to draw weights to zero, so that reports that are held out surprise least. */
  static double bestPull(List<Example> examples) {
    double pull = PULLS[0];
    for (double candidate : PULLS) {
      if (heldOut(examples, candidate).loss() < heldOut(examples, pull).loss()) {
        pull = candidate;
      }
    }
    return pull;
  }

  /** What the fit says of reports that it has not seen. */
  static Reliability heldOut(List<Example> examples, double pull) {
    List<String> samples =
        new ArrayList<>(new LinkedHashSet<>(examples.stream().map(Example::sample).toList()));
    Reliability reliability = new Reliability();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Example> seen = new ArrayList<>();
      List<Example> held = new ArrayList<>();
      for (Example example : examples) {
        (samples.indexOf(example.sample()) % FOLDS == fold ? held : seen).add(example);
      }
      Fit fit = Fit.of(seen, pull);
      held.forEach(example -> reliability.add(fit.share(example), example.right()));
    }
    return reliability;
  }

  private static List<String> report(List<Example> examples, double pull, Reliability reliability) {
    List<String> lines = new ArrayList<>();
    long samples = examples.stream().map(Example::sample).distinct().count();
    lines.add(
        String.format(
            Locale.ROOT,
            "%d findings in %d samples; pull %.1f; on reports held out: mean error %.3f, loss %.3f",
            examples.size(),
            samples,
            pull,
            reliability.error(),
            reliability.loss()));
    lines.addAll(reliability.table());
    for (FindingKind kind : FindingKind.values()) {
      long all = examples.stream().filter(e -> e.kind() == kind).count();
      long right = examples.stream().filter(e -> e.kind() == kind && e.right()).count();
      lines.add(String.format(Locale.ROOT, "%-12s %4d findings, %4d right", kind, all, right));
    }
    return lines;
  }

  private static List<String> table(Fit fit, List<String> report) {
    List<String> lines = new ArrayList<>();
    lines.add("# What each sign adds to the log odds that a finding is right.");
    lines.add("# kind    any, or the kind that the weight holds for; both are added");
    lines.add(
        "# sign    what is seen of the finding (class Signs says when); \"always\" is the kind's"
            + " own");
    lines.add("# weight  log odds, natural logarithm");
    lines.add(
        "# Written by org.attache.bench.calibration.Calibration; don't edit by hand. Of the fit:");
    report.forEach(line -> lines.add("#   " + line));
    lines.add("kind\tsign\tweight");
    for (Map.Entry<String, Double> weight : new TreeMap<>(fit.weights()).entrySet()) {
      if (Math.abs(weight.getValue()) >= NEGLIGIBLE) {
        lines.add(
            weight.getKey().replace(' ', '\t')
                + "\t"
                + String.format(Locale.ROOT, "%.3f", weight.getValue()));
      }
    }
    return lines;
  }
}
