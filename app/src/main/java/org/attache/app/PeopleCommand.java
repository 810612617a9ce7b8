package org.attache.app;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attache.output.PersonTable;
import org.attache.output.export.PersonCsv;
import org.attache.output.export.PersonJson;
import org.attache.output.export.PersonWriter;
import org.attache.register.Page;
import org.attache.register.Reads;
import org.attache.register.entry.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attache people}: who acts in the register. */
@Command(
    name = "people",
    description = "Lists the persons of the register with their offices, the most reported first.",
    mixinStandardHelpOptions = true,
    footer = {"", "Examples:", "  attache people", "  attache people kazura --format jsonl"})
final class PeopleCommand implements Callable<Integer> {
  private static final int AT_ONCE = 500;

  private final Terminal terminal;

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
      defaultValue = "2147483647",
      description = "at most so many (default: all)")
  private int limit = Integer.MAX_VALUE;

  @Mixin private RegisterOption register = new RegisterOption();

  PeopleCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return register.existing(
        terminal,
        store -> {
          Pager.show(terminal, out -> write(store, out));
          return Exit.OK;
        });
  }

  private void write(Reads store, Writer out) throws IOException {
    Optional<String> wanted =
        words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
    PersonWriter list =
        switch (format) {
          case table -> new PersonTable(out, terminal.hasColours());
          case csv -> new PersonCsv(out);
          case jsonl -> new PersonJson(out);
        };
    list.begin();
    int written = 0;
    Optional<String> next = Optional.empty();
    do {
      Page<Person> page =
          store.persons(wanted, Math.max(1, Math.min(AT_ONCE, limit - written)), next);
      for (Person person : page.rows()) {
        list.write(person);
      }
      written += page.rows().size();
      next = page.next();
    } while (next.isPresent() && written < limit);
  }
}
