package org.attache.sources.fetch;

/** A page that could not be fetched; {@link #reason()} says why and what to do. */
public final class FetchFailed extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean passing;

  public FetchFailed(String reason) {
    this(reason, false);
  }

  private FetchFailed(String reason, boolean passing) {
    super(reason);
    this.passing = passing;
  }

  /** A failure that may be over in a minute: no answer, a broken connection. */
  static FetchFailed passing(String reason) {
    return new FetchFailed(reason, true);
  }

  public String reason() {
    return String.valueOf(getMessage());
  }

  /** Whether asking again later may help. */
  boolean isPassing() {
    return passing;
  }
}
