package org.attache.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.attache.register.Query;
import org.attache.register.entry.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code attache visits}, {@code meetings}, … : the entries of one kind. */
@Command(
    description = "Lists entries of the register.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  attache visits --dyad FRA RWA --from 2021",
      "  attache statements --sender RWA --search normalise --format csv > statements.csv",
      "  attache visits --profile leaders --from 2021",
      "",
      "In a table, 'told' is the number of independent origins (of all reports, if more)."
    })
final class EntriesCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Kind kind;

  @Option(names = "--search", paramLabel = "WORDS", description = "says all of these words")
  private Optional<String> words = Optional.empty();

  @Mixin private Listing list = new Listing();

  EntriesCommand(Terminal terminal, Kind kind) {
    this.terminal = terminal;
    this.kind = kind;
  }

  @Override
  public Integer call() {
    return list.show(
        terminal,
        (filters, store) -> {
          Query query = filters.query(store).of(kind);
          return words.map(query::saying).orElse(query);
        });
  }
}
