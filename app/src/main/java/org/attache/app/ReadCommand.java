package org.attache.app;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attache.model.Reading;
import org.attache.output.ReadingJson;
import org.attache.output.ReadingView;
import org.attache.reading.ReportReader;
import org.attache.sources.Inputs;
import org.attache.sources.Item;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attache read}: reports in, findings out. */
@Command(
    name = "read",
    description = "Reads reports and shows what they say, each finding with its sentence.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  attache read report.txt --published 2021-11-24",
      "  attache read page.html folder/ --format jsonl > findings.jsonl",
      "  curl -s https://example.org/news | attache read -"
    })
final class ReadCommand implements Callable<Integer> {
  /** Shapes of the output. */
  enum Format {
    view,
    json,
    jsonl
  }

  private final Terminal terminal;
  private int read;
  private int failed;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "HTML, plain text or JSON Lines file, folder, address, or - for standard input")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "view",
      description = "view (for people, default), json or jsonl (one object a line)")
  private Format format = Format.view;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "reports read at once (default: as many as there are cores)")
  private Optional<Integer> threads = Optional.empty();

  @Mixin private InputOptions inputOptions = new InputOptions();

  ReadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    int cores = Math.max(1, threads.orElse(Runtime.getRuntime().availableProcessors()));
    ReportReader reader = new ReportReader();
    Progress progress = new Progress(terminal);
    Inputs opener = inputOptions.inputs(terminal);
    try (Batch<Outcome> batch = new Batch<>(cores, outcome -> write(outcome, progress))) {
      for (String input : inputs) {
        opener.open(input, item -> batch.add(() -> Outcome.of(item, reader)));
      }
      batch.finish();
    } catch (OutputClosed e) {
      return Exit.OK;
    }
    progress.done();
    return read == 0 && failed > 0 ? Exit.NOTHING_READ : Exit.OK;
  }

  private void write(Outcome outcome, Progress progress) {
    progress.advance();
    try {
      if (outcome instanceof Outcome.Done done) {
        read++;
        done.warning().ifPresent(w -> terminal.problem(done.reading().report().origin(), w));
        write(done.reading());
      } else if (outcome instanceof Outcome.Failed failure) {
        failed++;
        terminal.problem(failure.origin(), failure.problem());
        if (format != Format.view) {
          new ReadingJson(format == Format.json)
              .writeError(failure.id(), failure.origin(), failure.problem(), terminal.out());
          terminal.out().write('\n');
        }
      }
      terminal.out().flush();
    } catch (IOException e) {
      throw new OutputClosed(e);
    }
  }

  private void write(Reading reading) throws IOException {
    Writer out = terminal.out();
    if (format == Format.view) {
      new ReadingView(terminal.hasColours()).write(reading, out);
    } else {
      new ReadingJson(format == Format.json).write(reading, out);
    }
    out.write('\n');
  }

  /** What became of an item. */
  private sealed interface Outcome {
    record Done(Reading reading, Optional<String> warning) implements Outcome {}

    record Failed(Optional<String> id, String origin, String problem) implements Outcome {}

    /** A door: whatever goes wrong in one report stays with that report. */
    static Outcome of(Item item, ReportReader reader) {
      if (item instanceof Item.Unreadable u) {
        return new Failed(u.id(), u.origin(), u.problem());
      }
      Item.Readable readable = (Item.Readable) item;
      try {
        return new Done(reader.read(readable.report()), readable.warning());
      } catch (RuntimeException | StackOverflowError e) {
        return new Failed(
            readable.report().id(),
            readable.report().origin(),
            "the reader failed on it (" + e + "); please report this");
      }
    }
  }
}
