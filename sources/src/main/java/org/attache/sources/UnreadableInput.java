package org.attache.sources;

/** An input no report can be made of; {@link #problem()} says what is wrong and what to do. */
final class UnreadableInput extends Exception {
  private static final long serialVersionUID = 1L;

  private final String problem;

  UnreadableInput(String problem) {
    super(problem);
    this.problem = problem;
  }

  String problem() {
    return problem;
  }
}
