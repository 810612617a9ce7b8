package org.attache.web.intake;

import java.util.Objects;
import java.util.Optional;
import org.attache.model.Reading;

/** What came of reading one thing. */
public sealed interface Outcome {

  /**
   * It was read.
   *
   * @param warning what was wrong with it all the same
   */
  record Read(Reading reading, Optional<String> warning) implements Outcome {
    public Read {
      Objects.requireNonNull(reading, "reading");
      Objects.requireNonNull(warning, "warning");
    }
  }

  /**
   * No report can be made of it.
   *
   * @param problem what is wrong and what to do
   */
  record Unreadable(String problem) implements Outcome {
    public Unreadable {
      Objects.requireNonNull(problem, "problem");
    }
  }
}
