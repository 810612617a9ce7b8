package org.attache.web.intake;

/** More is waiting than this server takes on. */
public final class TooMuch extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooMuch(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
