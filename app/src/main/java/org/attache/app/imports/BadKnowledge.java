package org.attache.app.imports;

/** A file that is not what it should be; the message says where and what to do. */
public final class BadKnowledge extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BadKnowledge(String message) {
    super(message);
  }
}
