package org.attache.app;

import java.util.concurrent.Callable;
import org.attache.register.Query;
import org.attache.register.entry.ReviewState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

  @Mixin private KindOption kind = new KindOption();

  @Mixin private Listing list = new Listing();

  ReviewCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return list.show(
        terminal,
        (filters, store) -> {
          Query query = kind.of(filters.query(store, Query.Order.DOUBTFUL));
          return query.reviews().isEmpty() ? query.review(ReviewState.CANDIDATE) : query;
        });
  }
}
