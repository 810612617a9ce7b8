package org.attache.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.attache.model.Report;
import org.attache.reading.ReportReader;
import org.attache.reading.language.LanguageEngine;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.corenlp.CoreNlpEngine;

/**
 * Reads a corpus with one thread and with two, and prints how fast it went; then gives the same
 * texts to CoreNLP's own pipeline. {@code bench/run} says how to call it.
 */
public final class CorpusRun {
  private static final int WARM_UP_SHARE = 2;

  private final List<Report> reports;
  private final long tokens;
  private final double seconds;
  private final Set<String> only;

  private CorpusRun(List<Report> reports, double seconds, Set<String> only) {
    this.reports = reports;
    this.seconds = seconds;
    this.only = only;
    LanguageEngine engine = new CoreNlpEngine();
    tokens =
        reports.stream()
            .flatMap(report -> engine.annotate(report, List.of()).sentences().stream())
            .mapToLong(Sentence::size)
            .sum();
  }

  public static void main(String[] args) throws Exception {
    double seconds = 10;
    Set<String> only = new TreeSet<>();
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--seconds" -> seconds = Double.parseDouble(args[++i]);
        case "--only" -> only.add(args[++i]);
        default -> reports.addAll(Corpus.of(Path.of(args[i])));
      }
    }
    new CorpusRun(reports.isEmpty() ? Corpus.samples() : reports, seconds, only).print();
  }

  private void print() throws Exception {
    line("%d reports, %d tokens, %d in each", reports.size(), tokens, tokens / reports.size());
    line(
        "Java %s, %d processors, at most %d MiB of heap",
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() >> 20);
    line("");
    line("%-38s%11s%10s%14s%10s", "", "articles/s", "tokens/s", "of one core", "heap MiB");
    if (isAsked("reading")) {
      ReportReader reader = new ReportReader();
      measure("reading", reader::read, 1, 2);
    }
    if (isAsked("engine")) {
      LanguageEngine engine = new CoreNlpEngine();
      measure("language, nothing parsed", report -> engine.annotate(report, List.of()), 1);
      measure("language, everything parsed", report -> parse(engine, report), 1, 2);
    }
    if (isAsked("saying")) {
      SayingCost.Share share = new SayingCost().measure(reports, seconds);
      line(
          "who says what: %.1f %% of the language engine's CPU time (statements %.1f)",
          100 * share.whole(), 100 * share.statements());
    }
    line("heap in use when idle: %d MiB", Memory.heapLive());
    Memory.residentPeak().ifPresent(mib -> line("highest resident memory: %d MiB", mib));
    if (isAsked("corenlp")) {
      CoreNlpPipeline pipeline = new CoreNlpPipeline();
      measure("CoreNLP's pipeline, everything parsed", pipeline::annotate, 1);
    }
  }

  private boolean isAsked(String part) {
    return only.isEmpty() || only.contains(part);
  }

  private static void parse(LanguageEngine engine, Report report) {
    engine.annotate(report, List.of()).sentences().forEach(Sentence::parse);
  }

  private void measure(String name, Consumer<Report> work, int... threadCounts)
      throws InterruptedException, ExecutionException {
    Load load = new Load(reports, work);
    for (int threads : threadCounts) {
      load.run(threads, seconds / WARM_UP_SHARE);
      Memory.reset();
      Load.Result result = load.run(threads, seconds);
      double perArticle = (double) tokens / reports.size();
      line(
          "%-38s%11.1f%10.0f%14.0f%10d",
          name + (threads == 1 ? "" : ", " + threads + " threads"),
          result.articles() / result.seconds(),
          result.articles() * perArticle / result.seconds(),
          result.articles() * perArticle / result.cpuSeconds(),
          Memory.heapPeak());
    }
  }

  private static void line(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
