package org.attache.app;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code attache check}: whether the register is whole. */
@Command(
    name = "check",
    description = {
      "Checks the register: the database's own pages and indexes, that everything refers to what is"
          + " there, and that the archived bytes are those that came."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  attache check --register paris.db"})
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private RegisterOption register = new RegisterOption();

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return register.existing(
        terminal,
        store -> {
          List<String> wrong = store.check();
          wrong.forEach(problem -> terminal.problem(store.location(), problem));
          terminal.problem(
              store.location(),
              wrong.isEmpty()
                  ? String.format(Locale.ROOT, "whole; %,d reports", store.reports())
                  : String.format(
                      Locale.ROOT,
                      "%,d things are wrong; put a backup in its place, or make it again from its"
                          + " archive with attache reread",
                      wrong.size()));
          return wrong.isEmpty() ? Exit.OK : Exit.FAILED;
        });
  }
}
