package org.attache.register;

import java.util.function.Function;

/** Where the register is kept. One writer at a time; any number of readers. */
public interface RegisterStore extends Reads, AutoCloseable {

  /**
   * Does the work in one transaction: all of it is kept, or, when it throws, none.
   *
   * @return what the work gives
   */
  <T> T transaction(Function<Transaction, T> work);

  @Override
  void close();
}
