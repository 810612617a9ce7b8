package org.attache.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code attache}. */
@Command(
    name = "attache",
    description = "Reads news reports and keeps the record of how states deal with each other.",
    subcommands = {ReadCommand.class},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class Attache {
  private Attache() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Attache()).execute(args));
  }
}
