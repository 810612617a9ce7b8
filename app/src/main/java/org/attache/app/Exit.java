package org.attache.app;

/** Exit statuses. */
final class Exit {
  static final int OK = 0;

  /** The program itself failed. */
  static final int FAILED = 1;

  /** Nothing could be read, or the command line was wrong. */
  static final int NOTHING_READ = 2;

  private Exit() {}
}
