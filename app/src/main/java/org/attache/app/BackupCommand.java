package org.attache.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code attache backup}: a copy of the register while it is in use. */
@Command(
    name = "backup",
    description = {
      "Copies the register into a new file, also while reports are being added.",
      "The copy is a register itself: --register opens it."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  attache backup attache-2026-11-23.db"})
final class BackupCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "that does not exist yet")
  private Optional<Path> target = Optional.empty();

  @Mixin private RegisterOption register = new RegisterOption();

  BackupCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return register.existing(
        terminal,
        store -> {
          Path file = target.orElseThrow();
          store.backup(file);
          terminal.problem(file.toString(), "the register as it was when the copy began");
          return Exit.OK;
        });
  }
}
