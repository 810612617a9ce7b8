package org.attache.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.attache.model.Reading;
import org.attache.output.EntryView;
import org.attache.output.OrganisationView;
import org.attache.output.PersonView;
import org.attache.output.ReadingJson;
import org.attache.output.ReadingView;
import org.attache.output.export.EntryJson;
import org.attache.output.export.OrganisationJson;
import org.attache.output.export.PersonJson;
import org.attache.register.Identities;
import org.attache.register.Query;
import org.attache.register.entry.Appearance;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Organisation;
import org.attache.register.entry.Person;
import org.attache.register.entry.RegisteredReport;
import org.attache.register.entry.Told;
import org.attache.register.resolve.KnownActor;
import org.attache.register.resolve.People;
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
      "Shows an entry with every sentence that tells it, a report with what was found in it, a"
          + " person or an organisation."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  attache show v-3f0a",
      "  attache show p-77c1",
      "  attache show 5b2f --raw > page.pdf"
    })
final class ShowCommand implements Callable<Integer> {
  private static final int ENTRIES_OF_AN_ACTOR = 20;

  private final Terminal terminal;

  @Parameters(
      paramLabel = "ID",
      description = "id of an entry, report, person or organisation, or its beginning")
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
          Optional<Organisation> organisation = store.organisation(full);
          if (raw && store.report(full).isEmpty()) {
            throw new StoreFailed(
                "--raw is for reports, and "
                    + full
                    + " is none; attache show "
                    + full
                    + " names the reports");
          }
          if (entry.isPresent()) {
            show(store, entry.get());
          } else if (person.isPresent()) {
            show(store, person.get());
          } else if (organisation.isPresent()) {
            show(store, organisation.get());
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
    Pager.show(
        terminal,
        out -> {
          if (json) {
            new PersonJson(out).write(person);
          } else {
            new PersonView(terminal.hasColours(), terminal.width())
                .write(
                    person,
                    known(store, person.links()),
                    newest(store, person.id()),
                    reports(store, person.id()),
                    out);
          }
        });
  }

  private void show(SqlStore store, Organisation organisation) {
    Pager.show(
        terminal,
        out -> {
          if (json) {
            new OrganisationJson(out).write(organisation);
          } else {
            new OrganisationView(terminal.hasColours(), terminal.width())
                .write(
                    organisation,
                    known(store, organisation.links()),
                    newest(store, organisation.id()),
                    reports(store, organisation.id()),
                    out);
          }
        });
  }

  private static List<KnownActor> known(SqlStore store, List<String> links) {
    Set<String> keys = links.stream().map(People::linked).collect(Collectors.toSet());
    return links.isEmpty() ? List.of() : store.knownSharing(keys);
  }

  private static List<Entry> newest(SqlStore store, String actor) {
    return store.entries(Query.ALL.with(actor).page(ENTRIES_OF_AN_ACTOR)).rows();
  }

  private static List<RegisteredReport> reports(SqlStore store, String actor) {
    return Identities.appearances(store, actor).stream()
        .map(Appearance::report)
        .distinct()
        .flatMap(id -> store.report(id).stream())
        .toList();
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
