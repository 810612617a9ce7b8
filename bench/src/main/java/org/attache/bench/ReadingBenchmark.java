package org.attache.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.attache.model.Reading;
import org.attache.model.Report;
import org.attache.reading.ReportReader;
import org.attache.reading.language.AnnotatedReport;
import org.attache.reading.language.LanguageEngine;
import org.attache.reading.language.corenlp.CoreNlpEngine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time for one sample report, a different one each time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class ReadingBenchmark {
  private final ReportReader reader = new ReportReader();
  private final LanguageEngine engine = new CoreNlpEngine();
  private final List<Report> reports = Corpus.samples();
  private int next;

  /** From the text to its findings. */
  @Benchmark
  public Reading read() {
    return reader.read(report());
  }

  /** Tokens, tags, lemmas and names alone. */
  @Benchmark
  public AnnotatedReport annotate() {
    return engine.annotate(report(), List.of());
  }

  private Report report() {
    next = (next + 1) % reports.size();
    return reports.get(next);
  }
}
