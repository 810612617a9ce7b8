package org.attache.app;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attache.model.StateCode;
import org.attache.output.dossier.DossierJson;
import org.attache.output.dossier.DossierMarkdown;
import org.attache.output.dossier.DossierPage;
import org.attache.output.dossier.DossierView;
import org.attache.output.text.StateNames;
import org.attache.register.Query;
import org.attache.register.Reads;
import org.attache.register.dossier.Dossier;
import org.attache.register.dossier.Dossiers;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Person;
import org.attache.store.StoreFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attache dossier}: a dyad, a state, a person or a place over time. */
@Command(
    name = "dossier",
    description = {
      "Shows what the register knows of two states, one state, a person or a place over time: a"
          + " timeline, and for two states how their relation went and where it turned."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  attache dossier FRA RWA",
      "  attache dossier RWA --format markdown > rwanda.md",
      "  attache dossier \"Jean Bosco Kazura\"",
      "  attache dossier FRA RWA --format html --out fra-rwa.html",
      "  attache dossier --place Kampala"
    })
final class DossierCommand implements Callable<Integer> {
  private static final int PAGE = 500;

  /** Shapes of a dossier. */
  enum Format {
    view,
    markdown,
    html,
    json
  }

  private final Terminal terminal;

  @Parameters(
      arity = "0..2",
      paramLabel = "SUBJECT",
      description = "one or two states by code or name, or a person's name or id")
  private List<String> subjects = new ArrayList<>();

  @Option(names = "--place", paramLabel = "NAME", description = "a place in place of a subject")
  private Optional<String> place = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "view",
      description = "view (for people, default), markdown, html (with charts) or json")
  private Format format = Format.view;

  @Option(names = "--out", paramLabel = "FILE", description = "default: standard output")
  private Optional<Path> out = Optional.empty();

  @Mixin private RegisterOption register = new RegisterOption();

  DossierCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return register.existing(
        terminal,
        store -> {
          Dossier dossier = dossier(store);
          if (out.isPresent()) {
            return file(store, dossier, out.get());
          }
          Pager.show(terminal, writer -> write(store, dossier, writer));
          return Exit.OK;
        });
  }

  private Dossier dossier(Reads store) {
    if (place.isPresent() && subjects.isEmpty()) {
      return Dossiers.place(place.get(), entries(store, Query.ALL.saying(place.get())));
    }
    if (subjects.isEmpty() || place.isPresent()) {
      throw new StoreFailed(
          "name two states (FRA RWA), one state, a person, or a place (--place Kampala)");
    }
    List<Optional<StateCode>> states = subjects.stream().map(DossierCommand::state).toList();
    if (states.stream().allMatch(Optional::isPresent)) {
      List<StateCode> codes = states.stream().map(Optional::get).distinct().toList();
      List<Entry> entries = entries(store, Query.ALL.among(codes));
      return codes.size() == 2
          ? Dossiers.dyad(codes.get(0), codes.get(1), entries)
          : Dossiers.state(codes.get(0), entries);
    }
    if (subjects.size() == 2) {
      throw new StoreFailed("a dossier of two is of two states; put a name in quotation marks");
    }
    Person person = QueryOptions.person(store, subjects.get(0));
    return Dossiers.person(person, entries(store, Query.ALL.with(person.id())));
  }

  /** A state's code or name; anything else is a person's name or id. */
  private static Optional<StateCode> state(String word) {
    Optional<StateCode> state = StateNames.find(word);
    if (state.isEmpty() && StateCode.isCode(word)) {
      throw new StoreFailed(Converters.State.unknown(word));
    }
    return state;
  }

  private static List<Entry> entries(Reads store, Query query) {
    List<Entry> entries = new ArrayList<>();
    store.each(query.by(Query.Order.OLDEST).page(PAGE), entries::add);
    return entries;
  }

  private int file(Reads store, Dossier dossier, Path file) {
    try {
      WholeFile.write(
          file,
          stream -> {
            Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            write(store, dossier, writer);
            writer.flush();
            return dossier;
          });
      return Exit.OK;
    } catch (IOException e) {
      terminal.problem(file.toString(), Failure.inWords(e));
      return Exit.FAILED;
    }
  }

  private void write(Reads store, Dossier dossier, Writer writer) throws IOException {
    switch (format) {
      case view -> new DossierView(terminal.hasColours()).write(dossier, writer);
      case markdown -> DossierMarkdown.write(dossier, writer);
      case html -> DossierPage.write(dossier, entry -> store.told(entry.id()), writer);
      case json -> {
        DossierJson.write(dossier, writer);
        writer.write('\n');
      }
    }
  }
}
