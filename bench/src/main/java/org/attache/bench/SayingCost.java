package org.attache.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.attache.model.Attribution;
import org.attache.model.DateMention;
import org.attache.model.PlaceMention;
import org.attache.model.Report;
import org.attache.reading.find.Cast;
import org.attache.reading.find.Scene;
import org.attache.reading.find.actors.ActorFinder;
import org.attache.reading.find.attributions.AttributionFinder;
import org.attache.reading.find.dates.DateFinder;
import org.attache.reading.find.places.PlaceFinder;
import org.attache.reading.find.statements.SilenceFinder;
import org.attache.reading.find.statements.StatementFinder;
import org.attache.reading.language.AnnotatedReport;
import org.attache.reading.language.LanguageEngine;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.corenlp.CoreNlpEngine;

/**
 * What it costs to find who says what, beside the language engine with every sentence parsed:
 * parses count for the engine, so they are made before.
 */
final class SayingCost {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double NANOS = 1e9;

  private final LanguageEngine engine = new CoreNlpEngine();
  private final PlaceFinder places = new PlaceFinder("en");
  private final DateFinder dates = new DateFinder("en");
  private final ActorFinder actors = new ActorFinder();
  private final AttributionFinder attributions = new AttributionFinder();
  private final StatementFinder statements = new StatementFinder();
  private final SilenceFinder silences = new SilenceFinder("en");
  private long engineNanos;
  private long attributionNanos;
  private long statementNanos;

  /** The share of the engine's CPU time, and its parts. */
  record Share(double attributions, double statements) {
    double whole() {
      return attributions + statements;
    }
  }

  /** Reads the corpus over and over for a while; the first half of the time only warms up. */
  Share measure(List<Report> reports, double seconds) {
    over(reports, seconds / 2);
    engineNanos = 0;
    attributionNanos = 0;
    statementNanos = 0;
    over(reports, seconds / 2);
    return new Share(
        (double) attributionNanos / engineNanos, (double) statementNanos / engineNanos);
  }

  private void over(List<Report> reports, double seconds) {
    long begin = System.nanoTime();
    do {
      reports.forEach(this::read);
    } while (System.nanoTime() - begin < seconds * NANOS);
  }

  private void read(Report report) {
    long start = THREADS.getCurrentThreadCpuTime();
    AnnotatedReport annotated = engine.annotate(report, List.of());
    annotated.sentences().forEach(Sentence::parse);
    engineNanos += THREADS.getCurrentThreadCpuTime() - start;
    List<PlaceMention> where = places.find(annotated);
    List<DateMention> when = dates.find(annotated);
    Cast cast = actors.find(annotated);
    long saying = THREADS.getCurrentThreadCpuTime();
    List<Attribution> found = attributions.find(annotated, cast, where);
    attributionNanos += THREADS.getCurrentThreadCpuTime() - saying;
    Scene scene = new Scene(annotated, cast, where, when, found);
    long telling = THREADS.getCurrentThreadCpuTime();
    statements.find(scene);
    silences.find(scene);
    statementNanos += THREADS.getCurrentThreadCpuTime() - telling;
  }
}
