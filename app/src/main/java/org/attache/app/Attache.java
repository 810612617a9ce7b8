package org.attache.app;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code attache}. */
@Command(
    name = "attache",
    description = "Reads news reports and keeps the record of how states deal with each other.",
    subcommands = {ReadCommand.class, CleanCommand.class, DemoCommand.class},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Example:",
      "  attache read report.txt --published 2021-11-24",
      "",
      "attache COMMAND --help explains a command. attache demo shows what comes out."
    })
public final class Attache {
  private Attache() {}

  public static void main(String[] args) {
    Terminal terminal = Terminal.ofProcess();
    int status = run(terminal, args);
    terminal.flush();
    System.exit(status);
  }

  /**
   * Runs a command line.
   *
   * @return the exit status: 0, 1 if the program failed, 2 if nothing could be read or the command
   *     line was wrong
   */
  static int run(Terminal terminal, String... args) {
    PrintWriter out = new PrintWriter(terminal.out());
    CommandLine commands = new CommandLine(new Attache(), new Factory(terminal));
    // settings go to the subcommands that are there
    LateCommands.add(commands, terminal, List.of(args));
    commands
        .setOut(out)
        .setErr(terminal.err())
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(
                terminal.hasColours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
        .setParameterExceptionHandler((wrong, arguments) -> wrong(terminal, wrong))
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              terminal.problem("attache", failure);
              return Exit.FAILED;
            });
    int status = commands.execute(args.length == 0 ? new String[] {"--help"} : args);
    out.flush();
    return status;
  }

  /** One line: what is wrong with the command line, and where help is. */
  private static int wrong(Terminal terminal, ParameterException wrong) {
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    List<String> meant =
        wrong instanceof UnmatchedArgumentException unknown ? unknown.getSuggestions() : List.of();
    terminal.problem(
        command,
        Printable.of(Failure.inWords(wrong))
            + (meant.isEmpty() ? "" : " (did you mean " + String.join(", ", meant) + "?)")
            + "; try '"
            + command
            + " --help'");
    return Exit.NOTHING_READ;
  }
}
