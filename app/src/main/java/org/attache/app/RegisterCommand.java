package org.attache.app;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.attache.register.Facet;
import org.attache.register.Query;
import org.attache.register.Reads;
import org.attache.store.SqlStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code attache register}: what the register holds, in figures. */
@Command(
    name = "register",
    description = "Shows what the register holds: reports, entries by kind, state, year, outlet.",
    mixinStandardHelpOptions = true,
    footer = {"", "Examples:", "  attache register", "  attache register --dyad FRA RWA"})
final class RegisterCommand implements Callable<Integer> {
  private static final int SHOWN = 12;

  private final Terminal terminal;

  @Mixin private QueryOptions filters = new QueryOptions();

  @Mixin private RegisterOption register = new RegisterOption();

  RegisterCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return register.existing(
        terminal,
        store -> {
          Query query = filters.query(store);
          Pager.show(terminal, out -> write(store, query, out));
          if (OlderReading.isIn(store)) {
            terminal.problem(
                store.location(),
                "was read by an older version; 'attache reread --diff --dry-run' shows what this"
                    + " one reads differently, 'attache reread' makes it so and keeps decisions");
          }
          return Exit.OK;
        });
  }

  private static void write(SqlStore store, Query query, Writer out) throws IOException {
    out.write(store.location() + "\n");
    out.write(
        String.format(
            Locale.ROOT, "%,d reports, %,d decisions%n", store.reports(), store.ledger().size()));
    counts(store, query, Facet.KIND, "Kinds", out);
    counts(store, query, Facet.STATUS, "Status", out);
    counts(store, query, Facet.REVIEW, "Review", out);
    counts(store, query, Facet.STATE, "States", out);
    counts(store, query, Facet.YEAR, "Years", out);
    counts(store, query, Facet.OUTLET, "Outlets", out);
  }

  private static void counts(Reads store, Query query, Facet facet, String title, Writer out)
      throws IOException {
    Map<String, Long> counts = store.counts(query, facet);
    if (counts.isEmpty()) {
      return;
    }
    out.write("\n" + title + "\n");
    int shown = 0;
    for (Map.Entry<String, Long> count : counts.entrySet()) {
      if (shown++ == SHOWN) {
        out.write(String.format(Locale.ROOT, "  … and %,d more%n", counts.size() - SHOWN));
        break;
      }
      out.write(
          String.format(
              Locale.ROOT,
              "  %,9d  %s%n",
              count.getValue(),
              switch (facet) {
                case KIND, STATUS, REVIEW, LEVEL ->
                    count.getKey().toLowerCase(Locale.ROOT).replace('_', ' ');
                case STATE, DYAD, FLOW, OUTLET, CONFIDENCE, YEAR, MONTH, DAY ->
                    Printable.of(count.getKey());
              }));
    }
  }
}
