package org.attache.app;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.attache.model.StateCode;
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

  @Option(
      names = "--state",
      paramLabel = "CODE",
      converter = Converters.State.class,
      description =
          "only those of this state (ISO code such as FRA, English name, or EUE, UNO, NATO); may be"
              + " given twice for those of either")
  private List<StateCode> states = new ArrayList<>();

  /** A page of what is in the register. */
  interface Pages<T> {
    Page<T> page(Optional<String> words, int limit, Optional<String> after);
  }

  /** A way to write for each format. */
  interface Writers<T> {
    RowWriter<T> in(OutputOptions.Format format, Writer out);
  }

  /** Lists all, page by page. */
  <T> void show(
      Terminal terminal,
      Pages<T> pages,
      Function<T, Optional<StateCode>> state,
      Writers<T> writers) {
    Pager.show(terminal, out -> write(pages, state, writers.in(format, out), out));
  }

  private <T> void write(
      Pages<T> pages, Function<T, Optional<StateCode>> state, RowWriter<T> list, Writer out)
      throws IOException {
    Optional<String> wanted =
        words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
    int most = limit.orElse(Integer.MAX_VALUE);
    boolean begun = format != OutputOptions.Format.table;
    if (begun) {
      list.begin();
    }
    int written = 0;
    Optional<String> next = Optional.empty();
    do {
      // of a state not every one has a line
      int asked = states.isEmpty() ? Math.min(AT_ONCE, most - written) : AT_ONCE;
      Page<T> page = pages.page(wanted, asked, next);
      for (T one : page.rows()) {
        boolean isAsked = states.isEmpty() || state.apply(one).filter(states::contains).isPresent();
        if (isAsked && written < most) {
          if (!begun) {
            list.begin();
            begun = true;
          }
          list.write(one);
          written++;
        }
      }
      next = page.next();
    } while (next.isPresent() && written < most);
    if (!begun) {
      out.write("Nobody in the register answers to this.\n");
    }
  }
}
