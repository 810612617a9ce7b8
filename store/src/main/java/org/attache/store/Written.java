package org.attache.store;

import java.util.function.Supplier;

/**
 * A transaction whose rows may still be being written.
 *
 * @param <T> what its work gave
 */
public final class Written<T> {
  private final Supplier<T> end;

  Written(Supplier<T> end) {
    this.end = end;
  }

  /**
   * Waits until it is committed: only then is anything of it safe.
   *
   * @return what the work gave
   * @throws RuntimeException that made it fail, a {@link StoreFailed} where the database did; then
   *     nothing of it is in the register
   */
  public T committed() {
    return end.get();
  }
}
