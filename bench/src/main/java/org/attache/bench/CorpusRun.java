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

  /** As long as a report of a news agency is. */
  private static final int NEWS_WORDS = 400;

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
    int words = NEWS_WORDS;
    Set<String> only = new TreeSet<>();
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--seconds" -> seconds = Double.parseDouble(args[++i]);
        case "--words" -> words = Integer.parseInt(args[++i]);
        case "--only" -> only.add(args[++i]);
        default -> reports.addAll(Corpus.of(Path.of(args[i])));
      }
    }
    new CorpusRun(reports.isEmpty() ? Corpus.ofWords(words) : reports, seconds, only).print();
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
    double reading = isAsked("reading") ? printReading() : Double.NaN;
    if (isAsked("engine")) {
      printEngine();
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
      Rate tokenizing = measure("tokens and sentences alone", CoreNlpPipeline::tokenize, 1);
      CoreNlpPipeline pipeline = new CoreNlpPipeline();
      Rate whole = measure("CoreNLP's pipeline, everything parsed", pipeline::annotate, 1);
      line(
          "reading is %.1f times as fast as CoreNLP's pipeline, tokenizing alone %.1f times as fast"
              + " as reading",
          reading / whole.ofOneCore(), tokenizing.ofOneCore() / reading);
    }
    if (isAsked("start")) {
      StartUp.seconds()
          .ifPresentOrElse(
              start -> line("from the prompt to the first reading: %.2f s", start),
              () -> line("the start was not measured: run ./attache build first"));
    }
  }

  private double printReading() throws Exception {
    Parsed.Share parsed = Parsed.of(reports);
    ReportReader reader = new ReportReader();
    Rate one = measure("reading", reader::read, 1);
    Rate two = measure("reading", reader::read, 2);
    line(
        "reports of %d words a second of one core: %.1f",
        NEWS_WORDS, one.ofOneCore() * words() / tokens / NEWS_WORDS);
    line(
        "two threads: %.2f times one by the clock, each %.2f times as fast by CPU time",
        two.byTheClock() / one.byTheClock(), two.ofOneCore() / one.ofOneCore());
    line(
        "parsed: %.0f %% of the sentences, %.0f %% of the words",
        100 * parsed.sentences(), 100 * parsed.words());
    return one.ofOneCore();
  }

  private void printEngine() throws Exception {
    LanguageEngine engine = new CoreNlpEngine();
    measure("language, nothing parsed", report -> engine.annotate(report, List.of()), 1);
    measure("language, everything parsed", report -> parse(engine, report), 1);
    measure("language, everything parsed", report -> parse(engine, report), 2);
  }

  private boolean isAsked(String part) {
    return only.isEmpty() || only.contains(part);
  }

  private static void parse(LanguageEngine engine, Report report) {
    engine.annotate(report, List.of()).sentences().forEach(Sentence::parse);
  }

  private long words() {
    return reports.stream().mapToLong(report -> report.text().split("\\s+").length).sum();
  }

  /** Tokens a second. */
  private record Rate(double byTheClock, double ofOneCore) {}

  private Rate measure(String name, Consumer<Report> work, int threads)
      throws InterruptedException, ExecutionException {
    Load load = new Load(reports, work);
    load.run(threads, seconds / WARM_UP_SHARE);
    Memory.reset();
    Load.Result result = load.run(threads, seconds);
    double done = result.articles() * ((double) tokens / reports.size());
    Rate rate = new Rate(done / result.seconds(), done / result.cpuSeconds());
    line(
        "%-38s%11.1f%10.0f%14.0f%10d",
        name + (threads == 1 ? "" : ", " + threads + " threads"),
        result.articles() / result.seconds(),
        rate.byTheClock(),
        rate.ofOneCore(),
        Memory.heapPeak());
    return rate;
  }

  private static void line(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
