package org.attache.app;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.attache.output.DecisionLine;
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
    footer = {"", "Examples:", "  attache ledger", "  attache ledger --orphans"})
final class LedgerCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--orphans", description = "only decisions about what the reader no longer finds")
  private boolean orphansOnly;

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
                for (Decision decision : shown) {
                  out.write(Printable.of(DecisionLine.of(decision, subject(store, decision))));
                  out.write(orphans.contains(decision) ? "  (no longer found)\n" : "\n");
                }
              });
          return Exit.OK;
        });
  }

  /** The entry, person or organisation that it is about; an undo says which decision. */
  private static String subject(Reads register, Decision decision) {
    String first = decision.tellings().get(0);
    return decision.undoes().isPresent()
        ? ""
        : register.telling(first).flatMap(Telling::entry).orElse(first);
  }
}
