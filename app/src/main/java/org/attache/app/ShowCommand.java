package org.attache.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attache.model.Reading;
import org.attache.output.EntryView;
import org.attache.output.PersonView;
import org.attache.output.ReadingJson;
import org.attache.output.ReadingView;
import org.attache.output.export.EntryJson;
import org.attache.register.Query;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Person;
import org.attache.register.entry.Told;
import org.attache.register.review.Decision;
import org.attache.store.SqlStore;
import org.attache.store.StoreFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code attache show}: one entry with all its evidence, one report with its findings, a person.
 */
@Command(
    name = "show",
    description = {
      "Shows an entry with every sentence that tells it, a report with what was found in it, or a"
          + " person."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Examples:", "  attache show v-3f0a", "  attache show p-77c1"})
final class ShowCommand implements Callable<Integer> {
  private static final int ENTRIES_OF_A_PERSON = 20;

  private final Terminal terminal;

  @Parameters(paramLabel = "ID", description = "id of an entry, report or person, or its beginning")
  private String id = "";

  @Option(names = "--json", description = "as JSON")
  private boolean json;

  @Option(names = "--raw", description = "of a report, the bytes as they came")
  private boolean raw;

  @Mixin private RegisterOption register = new RegisterOption();

  ShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return register.existing(
        terminal,
        store -> {
          String full = Ids.full(store, id);
          Optional<Entry> entry = store.entry(full);
          Optional<Person> person = store.person(full);
          if (entry.isPresent()) {
            show(store, entry.get());
          } else if (person.isPresent()) {
            show(store, person.get());
          } else if (raw) {
            terminal.raw(store.bytes(full).orElseThrow());
          } else {
            show(store.reading(full).orElseThrow());
          }
          return Exit.OK;
        });
  }

  private void show(SqlStore store, Entry entry) {
    List<Told> told = store.told(entry.id());
    List<Decision> decisions = store.ledger(entry.tellings());
    Pager.show(
        terminal,
        out -> {
          if (json) {
            EntryJson.write(store, entry, new WriterStream(out));
          } else {
            new EntryView(terminal.hasColours()).write(entry, told, decisions, out);
          }
        });
  }

  private void show(SqlStore store, Person person) {
    if (json) {
      throw new StoreFailed("a person is shown without --json; attache people --format jsonl");
    }
    List<Entry> entries =
        store.entries(Query.ALL.with(person.id()).page(ENTRIES_OF_A_PERSON)).rows();
    Pager.show(
        terminal,
        out -> new PersonView(terminal.hasColours(), terminal.width()).write(person, entries, out));
  }

  private void show(Reading reading) {
    Pager.show(
        terminal,
        out -> {
          if (json) {
            new ReadingJson(false).write(reading, out);
            out.write('\n');
          } else {
            new ReadingView(terminal.hasColours()).write(reading, out);
          }
        });
  }
}
