package org.attache.sources.raw;

import java.util.Optional;

/** An input no report can be made of; {@link #problem()} says what is wrong and what to do. */
public final class UnreadableInput extends Exception {
  private static final long serialVersionUID = 1L;

  private final String problem;
  private final String id;

  public UnreadableInput(String problem) {
    this(problem, "");
  }

  /**
   * @param id what the thing calls itself; empty if nothing
   */
  public UnreadableInput(String problem, String id) {
    super(problem);
    this.problem = problem;
    this.id = id;
  }

  /** For a person: what is wrong and what to do, without the place. */
  public String problem() {
    return problem;
  }

  /** What the thing calls itself. */
  public Optional<String> id() {
    return id.isEmpty() ? Optional.empty() : Optional.of(id);
  }
}
