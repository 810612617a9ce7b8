package org.attache.reading.language;

import java.util.List;
import org.attache.model.Report;
import org.attache.model.Span;

/**
 * A report with its sentences. Furniture has no sentences: nothing is found in it.
 *
 * @param furniture page residue inside the text
 * @param notes what was cut or left out, for people
 */
public record AnnotatedReport(
    Report report, List<Span> furniture, List<Sentence> sentences, List<String> notes) {
  public AnnotatedReport {
    furniture = List.copyOf(furniture);
    sentences = List.copyOf(sentences);
    notes = List.copyOf(notes);
  }

  /** The words of a span. */
  public String text(Span span) {
    return span.in(report.text());
  }
}
