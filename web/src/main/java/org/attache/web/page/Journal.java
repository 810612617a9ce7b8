package org.attache.web.page;

import java.util.Map;
import java.util.Optional;

/** Where the server writes what happens. Safe to share between threads. */
@FunctionalInterface
public interface Journal {
  /** Writes nothing. */
  Journal SILENT = (what, facts, failure) -> {};

  /**
   * One thing that happened.
   *
   * @param what in a word: {@code request}, {@code job}
   * @param facts by name, in the order they are to be written; strings and numbers
   * @param failure what went wrong in the program itself
   */
  void note(String what, Map<String, ?> facts, Optional<Throwable> failure);
}
