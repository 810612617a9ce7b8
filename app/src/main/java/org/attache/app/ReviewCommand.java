package org.attache.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.attache.register.Query;
import org.attache.register.entry.Kind;
import org.attache.register.entry.ReviewState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code attache review}: what nobody has decided about yet, the least sure first. */
@Command(
    name = "review",
    description = "Lists entries that wait for a decision, the least sure first.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  attache review --kind visits --state RWA",
      "  attache decide accept v-3f0a --reason 'the communiqué says so'"
    })
final class ReviewCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      converter = Converters.KindOfEntry.class,
      description = "only visits, meetings, statements, …")
  private Optional<Kind> kind = Optional.empty();

  @Mixin private QueryOptions filters = new QueryOptions();

  @Mixin private OutputOptions output = new OutputOptions();

  @Mixin private RegisterOption register = new RegisterOption();

  ReviewCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return register.existing(
        terminal,
        store -> {
          Query query = filters.query(store, Query.Order.DOUBTFUL);
          query = query.review().isPresent() ? query : query.review(ReviewState.CANDIDATE);
          output.show(terminal, store, kind.map(query::of).orElse(query));
          return Exit.OK;
        });
  }
}
