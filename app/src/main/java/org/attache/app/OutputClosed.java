package org.attache.app;

import java.io.IOException;

/** Whoever read our output has gone (a pager was quit): stop quietly. */
final class OutputClosed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OutputClosed(IOException cause) {
    super(cause);
  }
}
