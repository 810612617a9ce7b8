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

  /** The file; a register in PostgreSQL has its accounts in the folder one works in. */
  Path file(RegisterOption register) {
    String location = register.location();
    return given.orElseGet(
        () -> Path.of((location.startsWith("jdbc:") ? "attache" : location) + ".accounts"));
  }
}
