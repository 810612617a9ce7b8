package org.attache.sources;

import java.util.Objects;
import java.util.Optional;
import org.attache.model.Report;

/** What an input holds: a report, or the reason why there is none. */
public sealed interface Item {

  /**
   * A report that can be read.
   *
   * @param warning what was wrong with it all the same
   */
  record Readable(Report report, Optional<String> warning) implements Item {
    public Readable {
      Objects.requireNonNull(report, "report");
      Objects.requireNonNull(warning, "warning");
    }
  }

  /**
   * Something that no report can be made of.
   *
   * @param origin where: a path, a path and line, an address
   * @param problem what is wrong and what to do
   */
  record Unreadable(Optional<String> id, String origin, String problem) implements Item {
    public Unreadable {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(origin, "origin");
      Objects.requireNonNull(problem, "problem");
    }
  }
}
