package org.attache.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attache.register.Query;
import org.attache.register.entry.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attache search}: entries of any kind by the words of their sentences and values. */
@Command(
    name = "search",
    description = {
      "Finds entries whose sentences or values hold all the words, in any case and with or without"
          + " diacritics. A word that ends in * begins so."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  attache search defence cooperat* --from 2021 --state RWA"})
final class SearchCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "WORDS", description = "all of them must be found")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      converter = Converters.KindOfEntry.class,
      description = "only visits, meetings, statements, …")
  private Optional<Kind> kind = Optional.empty();

  @Mixin private QueryOptions filters = new QueryOptions();

  @Mixin private OutputOptions output = new OutputOptions();

  @Mixin private RegisterOption register = new RegisterOption();

  SearchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return register.existing(
        terminal,
        store -> {
          Query query = filters.query(store).saying(String.join(" ", words));
          output.show(terminal, store, kind.map(query::of).orElse(query));
          return Exit.OK;
        });
  }
}
