package org.attache.app;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.output.export.RowWriter;
import org.attache.register.Page;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which persons or organisations are listed, and how. */
final class NamesOptions {
  private static final int AT_ONCE = 500;

  @Parameters(arity = "0..*", paramLabel = "WORDS", description = "parts of the name")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table (for people, default), csv (safe for spreadsheets) or jsonl")
  private OutputOptions.Format format = OutputOptions.Format.table;

  @Option(
      names = "--limit",
      paramLabel = "N",
      converter = Converters.Limit.class,
      description = "at most so many (default: all)")
  private Optional<Integer> limit = Optional.empty();

  /** A page of what is in the register. */
  interface Pages<T> {
    Page<T> page(Optional<String> words, int limit, Optional<String> after);
  }

  /** A way to write for each format. */
  interface Writers<T> {
    RowWriter<T> in(OutputOptions.Format format, Writer out);
  }

  /** Lists all, page by page. */
  <T> void show(Terminal terminal, Pages<T> pages, Writers<T> writers) {
    Pager.show(terminal, out -> write(pages, writers.in(format, out), out));
  }

  private <T> void write(Pages<T> pages, RowWriter<T> list, Writer out) throws IOException {
    Optional<String> wanted =
        words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
    int most = limit.orElse(Integer.MAX_VALUE);
    int written = 0;
    Optional<String> next = Optional.empty();
    do {
      Page<T> page = pages.page(wanted, Math.min(AT_ONCE, most - written), next);
      if (written == 0 && (!page.rows().isEmpty() || format != OutputOptions.Format.table)) {
        list.begin();
      }
      for (T one : page.rows()) {
        list.write(one);
      }
      written += page.rows().size();
      next = page.next();
    } while (next.isPresent() && written < most);
    if (written == 0 && format == OutputOptions.Format.table) {
      out.write("Nobody in the register answers to this.\n");
    }
  }
}
