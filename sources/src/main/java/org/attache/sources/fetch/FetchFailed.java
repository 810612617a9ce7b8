package org.attache.sources.fetch;

/** A page that could not be fetched; {@link #reason()} says why and what to do. */
public final class FetchFailed extends Exception {
  private static final long serialVersionUID = 1L;

  public FetchFailed(String reason) {
    super(reason);
  }

  public String reason() {
    return String.valueOf(getMessage());
  }
}
