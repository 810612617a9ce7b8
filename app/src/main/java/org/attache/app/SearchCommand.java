package org.attache.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attache.output.ReportTable;
import org.attache.register.Page;
import org.attache.register.Reads;
import org.attache.register.entry.RegisteredReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attache search}: entries of any kind by the words of their sentences and values. */
@Command(
    name = "search",
    description = {
      "Finds entries whose sentences or values hold all the words, in any case and with or without"
          + " diacritics. A word that ends in * begins so. --reports looks in the whole texts of"
          + " reports, also where nothing was found to register."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  attache search defence cooperat* --from 2021 --state RWA",
      "  attache search --reports communiqué hostages"
    })
final class SearchCommand implements Callable<Integer> {
  private static final int AT_ONCE = 100;
  private static final int MOST = 1_000;

  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "WORDS", description = "all of them must be found")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--reports",
      description = "reports by their whole text, in place of entries; filters do not apply")
  private boolean reports;

  @Mixin private KindOption kind = new KindOption();

  @Mixin private Listing list = new Listing();

  SearchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    String wanted = String.join(" ", words);
    return list.show(
        terminal,
        (filters, store) -> kind.of(filters.query(store).saying(wanted)),
        (store, query) -> reports && reports(store, wanted));
  }

  private boolean reports(Reads store, String wanted) {
    Pager.show(
        terminal,
        out -> {
          ReportTable table = new ReportTable(out, terminal.hasColours());
          Optional<String> next = Optional.empty();
          int written = 0;
          do {
            Page<RegisteredReport> page = store.reportsSaying(wanted, AT_ONCE, next);
            if (written == 0 && !page.rows().isEmpty()) {
              table.begin();
            }
            for (RegisteredReport report : page.rows()) {
              table.write(report);
            }
            written += page.rows().size();
            next = page.next();
          } while (next.isPresent() && (terminal.isRead() || written < MOST));
          if (written == 0) {
            out.write("No report in the register says all of this.\n");
          }
        });
    return true;
  }
}
