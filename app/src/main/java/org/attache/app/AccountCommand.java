package org.attache.app;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.attache.web.accounts.Account;
import org.attache.web.accounts.Accounts;
import org.attache.web.accounts.NotAllowed;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attache account}: who may sign in where {@code attache serve} demands it. */
@Command(
    name = "account",
    description = {
      "Keeps the accounts of those who may sign in. A reader looks, a coder accepts and rejects, an"
          + " editor corrects and adds, an admin keeps accounts and backs up."
    },
    mixinStandardHelpOptions = true,
    subcommands = CommandLine.HelpCommand.class,
    footer = {
      "",
      "A password is asked for, or read as a line from standard input.",
      "",
      "Examples:",
      "  attache account add ada --role admin",
      "  attache account list"
    })
final class AccountCommand implements Runnable {
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  AccountCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Which accounts. */
  static final class Place {
    @Mixin private AccountsOption accounts = new AccountsOption();

    @Mixin private RegisterOption register = new RegisterOption();
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to do: add, list, password, role," + " disable or enable");
  }

  @Command(name = "add", description = "Makes an account.", mixinStandardHelpOptions = true)
  int add(
      @Parameters(paramLabel = "NAME", description = "as the ledger will name them") String name,
      @Option(
              names = "--role",
              required = true,
              paramLabel = "ROLE",
              description = "reader, coder, editor or admin")
          String role,
      @Mixin Place place) {
    return with(place, accounts -> accounts.add(name, Accounts.role(role), password(name)));
  }

  @Command(
      name = "password",
      description = "Gives an account another password and ends its sessions.",
      mixinStandardHelpOptions = true)
  int password(@Parameters(paramLabel = "NAME") String name, @Mixin Place place) {
    return with(place, accounts -> accounts.password(name, password(name)));
  }

  @Command(
      name = "role",
      description = "Gives an account another role.",
      mixinStandardHelpOptions = true)
  int role(
      @Parameters(paramLabel = "NAME") String name,
      @Parameters(paramLabel = "ROLE") String role,
      @Mixin Place place) {
    return with(place, accounts -> accounts.role(name, Accounts.role(role)));
  }

  @Command(
      name = "disable",
      description = "Shuts an account out; what it did stays.",
      mixinStandardHelpOptions = true)
  int disable(@Parameters(paramLabel = "NAME") String name, @Mixin Place place) {
    return with(place, accounts -> accounts.disable(name, true));
  }

  @Command(
      name = "enable",
      description = "Lets an account in again.",
      mixinStandardHelpOptions = true)
  int enable(@Parameters(paramLabel = "NAME") String name, @Mixin Place place) {
    return with(place, accounts -> accounts.disable(name, false));
  }

  @Command(name = "list", description = "Lists the accounts.", mixinStandardHelpOptions = true)
  int list(@Mixin Place place) {
    return with(
        place,
        accounts -> {
          for (Account account : accounts.list()) {
            print(
                String.join(
                    "  ",
                    account.name(),
                    account.role().word(),
                    "since " + account.created(),
                    account.disabled() ? "shut out" : ""));
          }
        });
  }

  private int with(Place place, Consumer<Accounts> work) {
    try (Accounts accounts =
        Accounts.open(place.accounts.file(place.register), Clock.systemUTC())) {
      work.accept(accounts);
      return Exit.OK;
    } catch (NotAllowed e) {
      terminal.problem("attache account", e);
      return Exit.FAILED;
    }
  }

  private void print(String line) {
    try {
      terminal.out().write(line.stripTrailing() + "\n");
    } catch (IOException e) {
      throw new OutputClosed(e);
    }
  }

  /** Typed twice unseen at a terminal; else a line of standard input. */
  private String password(String name) {
    Optional<Console> console = Optional.ofNullable(System.console());
    if (console.isEmpty()) {
      return line();
    }
    char[] once = console.get().readPassword("Password of %s: ", name);
    char[] again = console.get().readPassword("Again: ");
    if (once == null || !Arrays.equals(once, again)) {
      throw new NotAllowed("The two are not the same.");
    }
    return new String(once);
  }

  private String line() {
    try {
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
      return Optional.ofNullable(lines.readLine()).orElse("");
    } catch (IOException e) {
      throw new NotAllowed("No password can be read: " + e.getMessage());
    }
  }
}
