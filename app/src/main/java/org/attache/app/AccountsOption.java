package org.attache.app;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where accounts are kept. */
final class AccountsOption {
  @Option(
      names = "--accounts",
      paramLabel = "FILE",
      description = "the file of accounts (default: beside the register, REGISTER.accounts)")
  private Optional<Path> given = Optional.empty();

  boolean isGiven() {
    return given.isPresent();
  }

  /** The file. */
  Path file(RegisterOption register) {
    return given.orElseGet(() -> beside(register, ".accounts"));
  }

  /** A file beside the register; of one in PostgreSQL, in the folder one works in. */
  Path beside(RegisterOption register, String ending) {
    String location = register.location();
    return Path.of((location.startsWith("jdbc:") ? "attache" : location) + ending);
  }
}
