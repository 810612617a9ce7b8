package org.attache.reading.extract;

/** A page no report can be made of. The message says why and where. */
public final class UnreadablePage extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * @param reason what is wrong, in a few words
   * @param origin the page's path or address
   */
  public UnreadablePage(String reason, String origin) {
    super(origin + ": " + reason);
    this.reason = reason;
  }

  /** What is wrong, without where. */
  public String reason() {
    return reason;
  }
}
