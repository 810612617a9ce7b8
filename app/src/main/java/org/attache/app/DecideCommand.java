package org.attache.app;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attache.output.DecisionLine;
import org.attache.register.NotPossible;
import org.attache.register.Register;
import org.attache.register.review.Decision;
import org.attache.register.review.Decision.Action;
import org.attache.register.review.Proposal;
import org.attache.store.SqlStore;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attache decide}: what a reviewer says of an entry, into the ledger. */
@Command(
    name = "decide",
    description = {
      "Decides about an entry. Decisions are added to a ledger that nothing is ever deleted from;"
          + " they hold when reports are read again."
    },
    mixinStandardHelpOptions = true,
    subcommands = CommandLine.HelpCommand.class,
    footer = {
      "",
      "Examples:",
      "  attache decide accept v-3f0a --reason 'the communiqué says so'",
      "  attache decide correct v-3f0a place Kigali --reason 'second report'",
      "  attache decide merge p-77c1 p-a04e --reason 'her maiden name'",
      "  attache decide undo 17 --reason 'wrong visit'"
    })
final class DecideCommand {
  private final Terminal terminal;
  private final Clock clock = Clock.systemUTC();

  @Spec private CommandSpec spec = CommandSpec.create();

  DecideCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** What every decision says of itself. */
  static final class Said {
    @Option(
        names = "--reason",
        paramLabel = "WORDS",
        required = true,
        description = "why; stays in the ledger")
    private String reason = "";

    @Option(
        names = "--by",
        paramLabel = "NAME",
        defaultValue = "${env:ATTACHE_REVIEWER:-${sys:user.name}}",
        description = "who decides (default: what ATTACHE_REVIEWER says, or the user's name)")
    private String reviewer = "";

    @Mixin private RegisterOption register = new RegisterOption();
  }

  @Command(name = "accept", description = "The entry is right.", mixinStandardHelpOptions = true)
  int accept(@Parameters(paramLabel = "ID") String id, @Mixin Said said) {
    return verdict(Action.ACCEPT, id, said);
  }

  @Command(
      name = "reject",
      description = "The entry is wrong: no such thing happened or was announced.",
      mixinStandardHelpOptions = true)
  int reject(@Parameters(paramLabel = "ID") String id, @Mixin Said said) {
    return verdict(Action.REJECT, id, said);
  }

  @Command(
      name = "not-verifiable",
      description = "The entry can neither be confirmed nor ruled out.",
      mixinStandardHelpOptions = true)
  int notVerifiable(@Parameters(paramLabel = "ID") String id, @Mixin Said said) {
    return verdict(Action.NOT_VERIFIABLE, id, said);
  }

  @Command(
      name = "note",
      description = "Only a remark; the reason is the note.",
      mixinStandardHelpOptions = true)
  int note(@Parameters(paramLabel = "ID") String id, @Mixin Said said) {
    return verdict(Action.NOTE, id, said);
  }

  @Command(
      name = "correct",
      description = "A field says something else; an empty value: it says nothing.",
      mixinStandardHelpOptions = true)
  int correct(
      @Parameters(paramLabel = "ID") String id,
      @Parameters(paramLabel = "FIELD") String field,
      @Parameters(paramLabel = "VALUE") String value,
      @Mixin Said said) {
    String name = field.toLowerCase(Locale.ROOT).replace('-', '_');
    return decide(
        said,
        store ->
            Proposal.correct(
                Ids.full(store, id),
                name,
                value.isBlank() ? Optional.empty() : Optional.of(value),
                said.reviewer,
                now(),
                said.reason));
  }

  @Command(
      name = "merge",
      description = "Two entries, two persons or two organisations are one.",
      mixinStandardHelpOptions = true)
  int merge(
      @Parameters(paramLabel = "ID") String id,
      @Parameters(paramLabel = "OTHER") String other,
      @Mixin Said said) {
    return decide(
        said,
        store ->
            Proposal.merge(
                Ids.full(store, id), Ids.full(store, other), said.reviewer, now(), said.reason));
  }

  @Command(
      name = "split",
      description = {
        "Some tellings (attache show lists them) of an entry are of something else, or some reports"
            + " speak of another person or organisation."
      },
      mixinStandardHelpOptions = true)
  int split(
      @Parameters(paramLabel = "ID") String id,
      @Parameters(paramLabel = "TELLING|REPORT", arity = "1..*") List<String> tellings,
      @Mixin Said said) {
    return decide(
        said,
        store -> Proposal.split(Ids.full(store, id), tellings, said.reviewer, now(), said.reason));
  }

  @Command(
      name = "undo",
      description = "Takes a decision back, by its number.",
      mixinStandardHelpOptions = true)
  int undo(@Parameters(paramLabel = "NUMBER") long number, @Mixin Said said) {
    return decide(said, store -> Proposal.undo(number, said.reviewer, now(), said.reason));
  }

  private int verdict(Action action, String id, Said said) {
    return decide(
        said,
        store -> Proposal.verdict(action, Ids.full(store, id), said.reviewer, now(), said.reason));
  }

  private interface Making {
    Proposal of(SqlStore store);
  }

  private int decide(Said said, Making making) {
    return said.register.existing(
        terminal,
        store -> {
          Proposal proposal = making.of(store);
          try {
            Decision decision = store.transaction(tx -> new Register().decide(tx, proposal));
            terminal.problem("decision", Printable.of(DecisionLine.of(decision)));
            return Exit.OK;
          } catch (NotPossible e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
          }
        });
  }

  private String now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
