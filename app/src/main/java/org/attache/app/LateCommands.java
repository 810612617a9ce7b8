package org.attache.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.attache.register.entry.Kind;
import picocli.CommandLine;

/**
 * The commands that fetch or work on a register. Each is made only when it is called or all are
 * listed: who only reads a report shall not wait for them.
 */
final class LateCommands {
  private LateCommands() {}

  /** Apart, because making the list loads every command. */
  private static final class Makers {
    private static final Map<String, Function<Terminal, Object>> ALL = makers();
  }

  private static Map<String, Function<Terminal, Object>> makers() {
    Map<String, Function<Terminal, Object>> makers = new LinkedHashMap<>();
    makers.put("fetch", FetchCommand::new);
    makers.put("watch", WatchCommand::new);
    makers.put("add", AddCommand::new);
    makers.put("register", RegisterCommand::new);
    for (Kind kind : Kind.values()) {
      makers.put(kind.plural(), terminal -> new EntriesCommand(terminal, kind));
    }
    makers.put("people", PeopleCommand::new);
    makers.put("organisations", OrganisationsCommand::new);
    makers.put("overdue", OverdueCommand::new);
    makers.put("search", SearchCommand::new);
    makers.put("show", ShowCommand::new);
    makers.put("review", ReviewCommand::new);
    makers.put("decide", DecideCommand::new);
    makers.put("ledger", LedgerCommand::new);
    makers.put("import", ImportCommand::new);
    makers.put("reread", RereadCommand::new);
    makers.put("backup", BackupCommand::new);
    makers.put("check", CheckCommand::new);
    makers.put("serve", ServeCommand::new);
    makers.put("account", AccountCommand::new);
    makers.put("dossier", DossierCommand::new);
    makers.put("count", CountCommand::new);
    makers.put("export", ExportCommand::new);
    makers.put("release", ReleaseCommand::new);
    return makers;
  }

  /** Adds the command that is called; all of them where it is none of the others either. */
  static void add(CommandLine commands, Terminal terminal, List<String> arguments) {
    String called = arguments.isEmpty() ? "" : arguments.get(0);
    if (commands.getSubcommands().containsKey(called)) {
      return;
    }
    if (Makers.ALL.containsKey(called)) {
      add(commands, terminal, called);
      return;
    }
    Makers.ALL.keySet().forEach(name -> add(commands, terminal, name));
  }

  private static void add(CommandLine commands, Terminal terminal, String name) {
    commands.addSubcommand(name, Makers.ALL.getOrDefault(name, t -> t).apply(terminal));
  }
}
