package org.attache.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.attache.output.ReportJson;
import org.attache.sources.Inputs;
import org.attache.sources.Item;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attache clean}: pages in, articles out, without any linguistics. */
@Command(
    name = "clean",
    description = "Takes the article and its date, title and author out of pages.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  attache clean page.html",
      "  attache clean --format jsonl pages/ > articles.jsonl"
    })
final class CleanCommand implements Callable<Integer> {
  /** Shapes of the output. */
  enum Format {
    text,
    jsonl
  }

  private final Terminal terminal;
  private int cleaned;
  private int failed;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "HTML file, folder, address, or - for standard input")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (default) or jsonl (one object a line)")
  private Format format = Format.text;

  @Mixin private InputOptions inputOptions = new InputOptions();

  CleanCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Progress progress = new Progress(terminal);
    Inputs opener = inputOptions.inputs(terminal).anyLanguage();
    try {
      for (String input : inputs) {
        opener.open(
            input,
            item -> {
              progress.advance();
              write(item);
            });
      }
    } catch (OutputClosed e) {
      return Exit.OK;
    }
    progress.done();
    return cleaned == 0 && failed > 0 ? Exit.NOTHING_READ : Exit.OK;
  }

  private void write(Item item) {
    try {
      if (item instanceof Item.Readable readable) {
        cleaned++;
        if (format == Format.text) {
          terminal.out().write(readable.report().text());
        } else {
          new ReportJson().write(readable.report(), readable.facts(), terminal.out());
        }
        terminal.out().write('\n');
      } else if (item instanceof Item.Unreadable unreadable) {
        failed++;
        terminal.problem(unreadable.origin(), unreadable.problem());
        if (format == Format.jsonl) {
          new ReportJson().writeError(unreadable.origin(), unreadable.problem(), terminal.out());
          terminal.out().write('\n');
        }
      }
      terminal.out().flush();
    } catch (IOException e) {
      throw new OutputClosed(e);
    }
  }
}
