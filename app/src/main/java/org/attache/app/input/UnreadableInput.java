package org.attache.app.input;

/** An input no report can be made of; the message says what is wrong and what to do. */
final class UnreadableInput extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableInput(String problem) {
    super(problem);
  }
}
