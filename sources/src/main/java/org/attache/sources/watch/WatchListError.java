package org.attache.sources.watch;

/** A list of feeds that cannot be used; says where and what to do. */
public final class WatchListError extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;

  /**
   * @param line counted from 1; 0 if the whole file is meant
   */
  WatchListError(int line, String problem) {
    super(problem);
    this.line = line;
  }

  /** Counted from 1; 0 if the whole file is meant. */
  public int line() {
    return line;
  }

  /** What is wrong and what to do. */
  public String problem() {
    return String.valueOf(getMessage());
  }
}
