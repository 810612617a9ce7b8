package org.attache.register.entry;

import java.util.List;
import java.util.Objects;

/**
 * An entry with its tellings and the reports that tell it.
 *
 * @param sources in {@link Told#REGISTRATION} order
 */
public record Documented(Entry entry, List<Source> sources) {

  /** A telling with the head of its report. */
  public record Source(Told told, ReportHead report) {
    public Source {
      Objects.requireNonNull(told, "told");
      Objects.requireNonNull(report, "report");
    }
  }

  public Documented {
    Objects.requireNonNull(entry, "entry");
    sources = List.copyOf(sources);
  }
}
