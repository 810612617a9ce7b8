package org.attache.web.intake;

/** More bytes than this server takes. */
public final class TooLarge extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooLarge(long most) {
    super("More than " + (most >> 20) + " MB at once; add it with attache add, or in parts.");
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
