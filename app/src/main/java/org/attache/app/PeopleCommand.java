package org.attache.app;

import java.util.concurrent.Callable;
import org.attache.output.PersonTable;
import org.attache.output.export.CsvRows;
import org.attache.output.export.PersonJson;
import org.attache.register.entry.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code attache people}: who acts in the register. */
@Command(
    name = "people",
    description = "Lists the persons of the register with their offices, the most reported first.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  attache people",
      "  attache people kazura --format jsonl",
      "  attache people --state RWA",
      "  attache decide merge p-77c1 p-a04e --reason 'maiden name'"
    })
final class PeopleCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private NamesOptions names = new NamesOptions();

  @Mixin private RegisterOption register = new RegisterOption();

  PeopleCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return register.existing(
        terminal,
        store -> {
          names.<Person>show(
              terminal,
              store::persons,
              Person::state,
              (format, out) ->
                  switch (format) {
                    case table -> new PersonTable(out, terminal.hasColours());
                    case csv -> CsvRows.persons(out);
                    case jsonl -> new PersonJson(out);
                  });
          return Exit.OK;
        });
  }
}
