package org.attache.store;

import java.nio.file.Path;
import java.util.List;

/** One database that holds a register: who may read and write, and how it is kept well. */
interface Database extends AutoCloseable {

  /** As the user gave it. */
  String location();

  Dialect dialect();

  /** A connection to read with; closing the session gives it back. */
  Session reader();

  /**
   * The one connection to write with, until the database is closed.
   *
   * @throws StoreFailed if somebody else writes, or nobody may
   */
  Session writer();

  /** Copies everything committed into a new register while others read and write. */
  void backup(Path target);

  /** What is wrong with the database's own files; empty when all is well. */
  List<String> damage();

  @Override
  void close();
}
