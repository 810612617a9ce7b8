package org.attache.reading.language;

import java.util.List;
import org.attache.model.Report;
import org.attache.model.Span;

/**
 * Splits a report into sentences and tokens, tags them, marks names and parses on demand.
 *
 * <p>Implementations are deterministic and safe to share between threads.
 */
public interface LanguageEngine {
  /**
   * Annotates a report.
   *
   * @param furniture page residue, which is left out
   */
  AnnotatedReport annotate(Report report, List<Span> furniture);
}
