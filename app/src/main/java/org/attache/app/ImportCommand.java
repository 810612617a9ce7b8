package org.attache.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.attache.app.imports.ActorDictionary;
import org.attache.app.imports.BadKnowledge;
import org.attache.app.imports.GeoNamesDump;
import org.attache.app.imports.KnowledgeFile;
import org.attache.app.imports.WikidataDump;
import org.attache.app.imports.WikidataTable;
import org.attache.model.StateCode;
import org.attache.register.Imported;
import org.attache.register.Transaction;
import org.attache.register.resolve.KnownActor;
import org.attache.register.resolve.KnownPlace;
import org.attache.store.SqlStore;
import org.attache.store.StoreFailed;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code attache import}: knowledge of others, by which the register knows more people and places.
 */
@Command(
    name = "import",
    description = {
      "Takes knowledge of others into the register: who people are and which offices they held,"
          + " other names of actors, more places. Without a word more it lists what was taken in.",
      "It is optional, stays in the register, and is no evidence: nothing becomes an entry by it.",
      "With a folder that a Spark cluster wrote, takes the reports that it has read into the"
          + " register."
    },
    mixinStandardHelpOptions = true,
    subcommands = CommandLine.HelpCommand.class,
    footer = {
      "",
      "Examples:",
      "  attache import wikidata people.csv",
      "  attache import petrarch Phoenix.Countries.actors.txt Phoenix.International.actors.txt",
      "  attache import geonames RW.zip CD.zip",
      "  attache import forget geonames",
      "  attache import tables/ --register year.db"
    })
final class ImportCommand implements Callable<Integer> {
  private static final int TOGETHER = 2_000;

  private final Terminal terminal;
  private final Clock clock = Clock.systemUTC();

  @Mixin private RegisterOption register = new RegisterOption();

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "the folder of a cluster's tables (attache-spark --output)")
  private Optional<Path> tables = Optional.empty();

  ImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Takes a cluster's tables, or says what was taken in. */
  @Override
  public Integer call() {
    if (tables.isPresent()) {
      ClusterImport tablesImport = new ClusterImport(terminal, tables.get());
      return register.existingOrNew(terminal, tablesImport::into);
    }
    return register.existing(
        terminal,
        store -> {
          List<Imported> all = store.imported();
          Pager.show(
              terminal,
              out -> {
                if (all.isEmpty()) {
                  out.write("Nothing has been imported; attache import --help says what can be.\n");
                }
                for (Imported one : all) {
                  out.write(
                      String.format(
                          Locale.ROOT,
                          "%-10s %,12d  %s  %s%n",
                          one.source(),
                          one.rows(),
                          one.time(),
                          Printable.of(one.files())));
                }
              });
          return Exit.OK;
        });
  }

  /** Whether the register is resolved again at once. */
  static final class When {
    @Option(
        names = "--later",
        description =
            "leave the entries that are there as they are, until attache reread (default: resolve"
                + " all persons and organisations again at once)")
    private boolean later;
  }

  @Command(
      name = "wikidata",
      description = {
        "People with their other names and the offices they held, by date: an answer of Wikidata's"
            + " query service as CSV or TSV, or a dump in JSON (whole or filtered, packed or not;"
            + " with the items of offices and states).",
        "Persons of the register get their Wikidata ids; other names and 'the foreign minister' of"
            + " a day lead to the same person. A name alone links nobody: state or office must"
            + " agree."
      },
      mixinStandardHelpOptions = true,
      footer = {
        "",
        "Example:",
        "  attache import wikidata --query RWA FRA     prints a query",
        "  (run it at query.wikidata.org and download the answer as CSV)",
        "  attache import wikidata query.csv"
      })
  int wikidata(
      @Parameters(arity = "0..*", paramLabel = "FILE", description = "CSV, TSV or JSON")
          List<Path> files,
      @Option(
              names = "--query",
              arity = "1..*",
              paramLabel = "CODE",
              converter = Converters.State.class,
              description = "only print the query for these states")
          List<StateCode> query,
      @Mixin When when,
      @Mixin RegisterOption option) {
    if (query != null && !query.isEmpty()) {
      String codes =
          query.stream().map(code -> "\"" + code + "\"").collect(Collectors.joining(" "));
      return print(String.format(Locale.ROOT, WikidataTable.QUERY, codes));
    }
    return actors("wikidata", files == null ? List.of() : files, when, option, this::wikidata);
  }

  @Command(
      name = "petrarch",
      description = {
        "Dictionaries of actors in the format of TABARI and PETRARCH, with CAMEO codes by date.",
        "Their other names lead to the same person or organisation; attache show gives the codes."
      },
      mixinStandardHelpOptions = true,
      footer = {"", "Example:", "  attache import petrarch Phoenix.*.actors.txt"})
  int petrarch(
      @Parameters(arity = "1..*", paramLabel = "FILE") List<Path> files,
      @Mixin When when,
      @Mixin RegisterOption option) {
    return actors(
        "petrarch",
        files,
        when,
        option,
        (path, bytes, sink) -> {
          try (KnowledgeFile file = KnowledgeFile.open(path, bytes)) {
            ActorDictionary dictionary = new ActorDictionary(sink::accept);
            dictionary.read(file);
            return dictionary.actors();
          }
        });
  }

  @Command(
      name = "geonames",
      description = {
        "Places from dumps of GeoNames, as they are downloaded (zip or text; CC BY 4.0). The reader"
            + " asks them for names that its own gazetteer lacks, in reports added from now on;"
            + " attache reread reads the older ones again.",
        "Of all countries the register grows by one to two gigabytes; a few countries are enough"
            + " for most."
      },
      mixinStandardHelpOptions = true,
      footer = {"", "Example:", "  attache import geonames RW.zip BI.zip CD.zip"})
  int geonames(
      @Parameters(arity = "1..*", paramLabel = "FILE") List<Path> files,
      @Mixin RegisterOption option) {
    return option.existingOrNew(
        terminal,
        store ->
            guarded(
                () ->
                    store.transaction(
                        tx -> {
                          ImportProgress progress = new ImportProgress(terminal, size(files));
                          tx.forget("geonames");
                          long[] counts = {0, 0};
                          Places places = new Places(tx);
                          for (Path path : files) {
                            GeoNamesDump dump =
                                new GeoNamesDump(
                                    (place, names) -> {
                                      places.add(place, names);
                                      progress.advance("places");
                                    });
                            try (KnowledgeFile file = KnowledgeFile.open(path, progress::bytes)) {
                              dump.read(file);
                            } catch (IOException e) {
                              throw new BadKnowledge(path + ": " + Failure.inWords(e));
                            }
                            progress.next();
                            counts[1] += dump.wrong();
                          }
                          places.flush();
                          counts[0] = places.all;
                          tx.know(imported("geonames", files, counts[0]));
                          progress.done();
                          say(store, counts[0], "places", counts[1]);
                          return Exit.OK;
                        })));
  }

  @Command(
      name = "forget",
      description = "Takes what a source has given out of the register again.",
      mixinStandardHelpOptions = true)
  int forget(
      @Parameters(paramLabel = "SOURCE", description = "wikidata, petrarch or geonames")
          String source,
      @Mixin When when,
      @Mixin RegisterOption option) {
    return option.existing(
        terminal,
        store -> {
          if (store.imported().stream().noneMatch(one -> one.source().equals(source))) {
            throw new StoreFailed(
                "nothing was imported from '" + source + "'; attache import lists what was");
          }
          boolean places = source.equals("geonames");
          return change(
              store,
              when.later || places,
              tx -> {
                tx.forget(source);
                terminal.problem(store.location(), source + " is forgotten");
              });
        });
  }

  /** A way to read a file of actors. */
  private interface Reading {
    long read(Path path, LongConsumer bytes, Sink sink) throws IOException;
  }

  private interface Sink {
    void accept(KnownActor actor);
  }

  private long wikidata(Path path, LongConsumer bytes, Sink sink) throws IOException {
    String name = path.toString().toLowerCase(Locale.ROOT).replaceFirst("\\.(gz|zip)$", "");
    if (name.endsWith(".csv") || name.endsWith(".tsv")) {
      try (KnowledgeFile file = KnowledgeFile.open(path, bytes)) {
        return WikidataTable.read(file, name.endsWith(".csv") ? ',' : '\t', sink::accept);
      }
    }
    if (name.endsWith(".json") || name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
      return new WikidataDump().read(() -> KnowledgeFile.open(path, bytes), sink::accept);
    }
    throw new BadKnowledge(
        path + ": is it a table (.csv, .tsv) or a dump (.json, .json.gz)? Its name does not say");
  }

  private int actors(
      String source, List<Path> files, When when, RegisterOption option, Reading reading) {
    if (files.isEmpty()) {
      throw new StoreFailed("give a file; attache import " + source + " --help says which");
    }
    return option.existingOrNew(
        terminal,
        store ->
            change(
                store,
                when.later,
                tx -> {
                  ImportProgress progress = new ImportProgress(terminal, size(files));
                  tx.forget(source);
                  List<KnownActor> waiting = new ArrayList<>();
                  long all = 0;
                  for (Path path : files) {
                    try {
                      all +=
                          reading.read(
                              path,
                              progress::bytes,
                              actor -> {
                                waiting.add(actor);
                                progress.advance("actors");
                                if (waiting.size() >= TOGETHER) {
                                  tx.know(source, waiting);
                                  waiting.clear();
                                }
                              });
                    } catch (IOException e) {
                      throw new BadKnowledge(path + ": " + Failure.inWords(e));
                    }
                    progress.next();
                  }
                  tx.know(source, waiting);
                  tx.know(imported(source, files, all));
                  progress.done();
                  say(store, all, "actors", 0);
                }));
  }

  private interface Work {
    void on(Transaction tx);
  }

  /** Does the work and resolves the register again, or nothing at all. */
  private int change(SqlStore store, boolean later, Work work) {
    return guarded(
        () -> {
          if (later || store.reports() == 0) {
            return store.transaction(
                tx -> {
                  work.on(tx);
                  return Exit.OK;
                });
          }
          return store.renewal(
              tx -> {
                work.on(tx);
                new Resolving(store, terminal).again(tx);
                return Exit.OK;
              });
        });
  }

  private int guarded(Callable<Integer> work) {
    try {
      return work.call();
    } catch (BadKnowledge e) {
      terminal.progress("");
      terminal.problem("attache import", e);
      return Exit.FAILED;
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void say(SqlStore store, long rows, String what, long wrong) {
    terminal.problem(
        store.location(),
        String.format(Locale.ROOT, "%,d %s imported", rows, what)
            + (wrong > 0
                ? String.format(Locale.ROOT, "; %,d lines are none and were passed over", wrong)
                : ""));
  }

  private int print(String text) {
    Pager.show(terminal, out -> out.write(text));
    return Exit.OK;
  }

  private Imported imported(String source, List<Path> files, long rows) {
    return new Imported(
        source,
        files.stream()
            .map(path -> String.valueOf(path.getFileName()))
            .collect(Collectors.joining(", ")),
        rows,
        clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
  }

  private static long size(List<Path> files) {
    long size = 0;
    for (Path file : files) {
      try {
        size += Files.size(file);
      } catch (IOException e) {
        throw new BadKnowledge(file + ": " + Failure.inWords(e));
      }
    }
    return size;
  }

  /** Places on their way into the register, some thousand at a time. */
  private static final class Places {
    private final Transaction tx;
    private final Map<KnownPlace, Set<String>> waiting = new LinkedHashMap<>();
    private long all;

    Places(Transaction tx) {
      this.tx = tx;
    }

    void add(KnownPlace place, Set<String> names) {
      waiting.put(place, new TreeSet<>(names));
      all++;
      if (waiting.size() >= TOGETHER) {
        flush();
      }
    }

    void flush() {
      tx.know("geonames", waiting);
      waiting.clear();
    }
  }
}
