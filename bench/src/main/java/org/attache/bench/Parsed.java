package org.attache.bench;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.Report;
import org.attache.model.Span;
import org.attache.reading.ReportReader;
import org.attache.reading.language.AnnotatedReport;
import org.attache.reading.language.LanguageEngine;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.corenlp.CoreNlpEngine;
import org.attache.reading.places.MorePlaces;

/**
 * How many sentences the finders have parsed. A sentence is parsed when a finder first asks for its
 * parse, so that nothing is lost by the others.
 */
final class Parsed implements LanguageEngine {
  private final LanguageEngine engine = new CoreNlpEngine();
  private final List<Sentence> sentences = new ArrayList<>();

  private Parsed() {}

  /** The share of the sentences, and of the words, of these reports. */
  record Share(double sentences, double words) {}

  static Share of(List<Report> reports) {
    Parsed parsed = new Parsed();
    ReportReader reader = new ReportReader(parsed, MorePlaces.NONE);
    reports.forEach(reader::read);
    return parsed.share();
  }

  @Override
  public AnnotatedReport annotate(Report report, List<Span> furniture) {
    AnnotatedReport annotated = engine.annotate(report, furniture);
    sentences.addAll(annotated.sentences());
    return annotated;
  }

  private Share share() {
    List<Sentence> asked = sentences.stream().filter(Sentence::isParsed).toList();
    return new Share((double) asked.size() / sentences.size(), words(asked) / words(sentences));
  }

  private static double words(List<Sentence> sentences) {
    return sentences.stream().mapToInt(Sentence::size).sum();
  }
}
