package org.attache.app;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.attache.reading.ReportReader;
import org.attache.sources.Inputs;
import org.attache.store.SqlStore;
import org.attache.store.StoreFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attache add}: reports into the register. */
@Command(
    name = "add",
    description = {
      "Reads reports and registers what they say; their bytes are archived.",
      "A run that was interrupted goes on when it is started again, and nothing is taken twice."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  attache add reports/ news.warc.gz",
      "  attache add https://example.org/news/1 --register paris.db",
      "  attache add archive/ --register jdbc:postgresql://localhost/attache"
    })
final class AddCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "1..*",
      paramLabel = "SOURCE",
      description = "whatever attache read takes: a file, folder, web archive, address, or -")
  private List<String> sources = new ArrayList<>();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "reports read at once (default: as many as there are cores)")
  private Optional<Integer> threads = Optional.empty();

  @Mixin private RegisterOption register = new RegisterOption();

  @Mixin private InputOptions inputOptions = new InputOptions();

  AddCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return register.existingOrNew(terminal, this::add);
  }

  private int add(SqlStore store) {
    store.claim();
    Inputs inputs = inputOptions.inputs(terminal);
    AddProgress progress = new AddProgress(terminal, inputs, size(inputs));
    ReportReader reader = new ReportReader(Library.of(store));
    Intake intake = new Intake(store, reader::read, Version.number(), Clock.systemUTC());
    int cores = Math.max(1, threads.orElse(Runtime.getRuntime().availableProcessors()));
    try (Ingest ingest = new Ingest(store, inputs, intake, cores, progress);
        Interrupt unused = Interrupt.calls(ingest::stop)) {
      try {
        for (String source : sources) {
          if (!ingest.tally().stopped()) {
            ingest.take(source);
          }
        }
      } catch (StoreFailed e) {
        progress.done();
        terminal.problem("attache add", e);
        terminal.problem(store.location(), words(ingest.tally()));
        return Exit.FAILED;
      }
      progress.done();
      Ingest.Tally tally = ingest.tally();
      terminal.problem(store.location(), words(tally));
      return tally.added() + tally.known() == 0 && tally.failed() > 0 ? Exit.NOTHING_READ : Exit.OK;
    }
  }

  private OptionalLong size(Inputs inputs) {
    long all = 0;
    for (String source : sources) {
      OptionalLong size = inputs.size(source);
      if (size.isEmpty()) {
        return OptionalLong.empty();
      }
      all += size.getAsLong();
    }
    return OptionalLong.of(all);
  }

  private static String words(Ingest.Tally tally) {
    StringBuilder words = new StringBuilder(count(tally.added(), "report") + " added");
    if (tally.known() > 0) {
      words.append(String.format(Locale.ROOT, ", %,d known already", tally.known()));
    }
    if (tally.failed() > 0) {
      words.append(String.format(Locale.ROOT, ", %,d that cannot be read", tally.failed()));
    }
    if (tally.stopped()) {
      words.append("; stopped: the same command goes on from here");
    }
    return words.toString();
  }

  private static String count(long n, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", n, what, n == 1 ? "" : "s");
  }
}
