package org.attache.app;

import java.util.concurrent.Callable;
import org.attache.output.OrganisationTable;
import org.attache.output.export.CsvRows;
import org.attache.output.export.OrganisationJson;
import org.attache.register.entry.Organisation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code attache organisations}: which bodies act in the register. */
@Command(
    name = "organisations",
    description = {
      "Lists the organisations of the register under all their names, the most reported first:"
          + " ministries, armed forces, organisations of states, armed groups, companies, outlets."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  attache organisations",
      "  attache organisations defence ministry --format csv",
      "  attache statements --organisation o-3c5d",
      "  attache decide merge o-3c5d o-90aa --reason 'the same ministry'"
    })
final class OrganisationsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private NamesOptions names = new NamesOptions();

  @Mixin private RegisterOption register = new RegisterOption();

  OrganisationsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return register.existing(
        terminal,
        store -> {
          names.<Organisation>show(
              terminal,
              store::organisations,
              Organisation::state,
              (format, out) ->
                  switch (format) {
                    case table -> new OrganisationTable(out, terminal.hasColours());
                    case csv -> CsvRows.organisations(out);
                    case jsonl -> new OrganisationJson(out);
                  });
          return Exit.OK;
        });
  }
}
