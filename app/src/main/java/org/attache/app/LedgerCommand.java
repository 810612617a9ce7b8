package org.attache.app;

import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.attache.output.DecisionLine;
import org.attache.output.export.CsvRows;
import org.attache.output.export.DecisionJson;
import org.attache.output.export.RowWriter;
import org.attache.register.Reads;
import org.attache.register.Register;
import org.attache.register.entry.Telling;
import org.attache.register.review.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code attache ledger}: who decided what, when and why. */
@Command(
    name = "ledger",
    description = "Lists all decisions in order.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  attache ledger",
      "  attache ledger --orphans",
      "  attache ledger --format csv > ledger.csv"
    })
final class LedgerCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--orphans", description = "only decisions about what the reader no longer finds")
  private boolean orphansOnly;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table (for people, default), csv (safe for spreadsheets) or jsonl")
  private OutputOptions.Format format = OutputOptions.Format.table;

  @Mixin private RegisterOption register = new RegisterOption();

  LedgerCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return register.existing(
        terminal,
        store -> {
          Set<Decision> orphans = new HashSet<>(Register.orphans(store));
          List<Decision> shown =
              store.ledger().stream().filter(d -> !orphansOnly || orphans.contains(d)).toList();
          Pager.show(
              terminal,
              out -> {
                RowWriter<Decision> list = writer(store, orphans, out);
                list.begin();
                for (Decision decision : shown) {
                  list.write(decision);
                }
              });
          return Exit.OK;
        });
  }

  private RowWriter<Decision> writer(Reads store, Set<Decision> orphans, Writer out) {
    return switch (format) {
      case table ->
          decision -> {
            out.write(Printable.of(DecisionLine.of(decision, subject(store, decision))));
            out.write(orphans.contains(decision) ? "  (no longer found)\n" : "\n");
          };
      case csv -> CsvRows.decisions(out, decision -> subject(store, decision));
      case jsonl -> new DecisionJson(out, decision -> subject(store, decision));
    };
  }

  /** The entry, person or organisation that it is about; an undo says which decision. */
  private static String subject(Reads register, Decision decision) {
    String first = decision.tellings().get(0);
    return decision.undoes().isPresent()
        ? ""
        : register.telling(first).flatMap(Telling::entry).orElse(first);
  }
}
