package org.attache.register;

/** A decision that cannot be taken; the message says why and what to do. */
public final class NotPossible extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotPossible(String message) {
    super(message);
  }
}
