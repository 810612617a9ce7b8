package org.attache.reading;

import java.util.List;
import java.util.Optional;
import org.attache.model.Report;
import org.attache.reading.language.AnnotatedReport;
import org.attache.reading.language.LanguageEngine;
import org.attache.reading.language.corenlp.CoreNlpEngine;

/** Texts annotated by the real engine, for tests; its models are loaded once for all of them. */
public final class Annotated {
  private static final LanguageEngine ENGINE = new CoreNlpEngine();

  private Annotated() {}

  /** A text of which the date of publication is not known. */
  public static AnnotatedReport text(String text) {
    return ENGINE.annotate(Report.of("test", Optional.empty(), text), List.of());
  }

  /** A text published on a day (ISO 8601). */
  public static AnnotatedReport text(String text, String published) {
    return ENGINE.annotate(Report.of("test", Optional.of(published), text), List.of());
  }

  /** A report with all that is known of it. */
  public static AnnotatedReport report(Report report) {
    return ENGINE.annotate(report, List.of());
  }
}
