package org.attache.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attache.model.PartialDate;
import org.attache.register.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code attache overdue}: what was announced, and of which nothing was heard since. */
@Command(
    name = "overdue",
    description = {
      "Lists what was announced for a day that has passed, and neither confirmed nor cancelled"
          + " since, the longest overdue first."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  attache overdue",
      "  attache overdue --on 2024-06-01 --kind visits --state RWA"
    })
final class OverdueCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Clock clock = Clock.systemUTC();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      converter = Converters.Date.class,
      description = "as of this day (default: today)")
  private Optional<PartialDate> on = Optional.empty();

  @Mixin private KindOption kind = new KindOption();

  @Mixin private Listing list = new Listing();

  OverdueCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    PartialDate day = on.orElseGet(this::today);
    return list.show(
        terminal,
        (filters, store) -> kind.of(filters.query(store, Query.Order.OLDEST)).overdueOn(day));
  }

  private PartialDate today() {
    LocalDate today = LocalDate.now(clock);
    return new PartialDate(today.getYear(), today.getMonthValue(), today.getDayOfMonth());
  }
}
