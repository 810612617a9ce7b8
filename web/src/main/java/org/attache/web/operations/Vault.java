package org.attache.web.operations;

import java.nio.file.Path;

/** Copies the register; the program says how. */
@FunctionalInterface
public interface Vault {
  /**
   * Writes the register as it is now into a file that is not there yet, while others read and
   * write.
   *
   * @throws RuntimeException if that cannot be done; the message says why
   */
  void backup(Path target);
}
