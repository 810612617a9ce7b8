package org.attache.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.attache.output.export.Cells;
import org.attache.output.export.Selection;
import org.attache.register.Incoming;
import org.attache.register.Register;
import org.attache.register.entry.Kind;
import org.attache.register.memory.MemoryStore;
import org.attache.sources.Defaults;
import org.attache.sources.Inputs;
import org.attache.sources.Item;
import org.attache.sources.fetch.FetchFailed;

/** What one register makes of inputs, one report after the other, as the command line does. */
final class Expected {
  private final MemoryStore store = new MemoryStore();
  private int failed;

  static Expected of(String version, Path... files) {
    Expected expected = new Expected();
    Register register = new Register();
    Inputs inputs =
        new Inputs(
            Defaults.NONE,
            address -> {
              throw new FetchFailed("nothing is fetched here");
            },
            address -> {
              throw new FetchFailed("nothing is fetched here");
            },
            InputStream.nullInputStream());
    for (Path file : files) {
      inputs.open(file.toString(), item -> expected.take(register, version, item));
    }
    return expected;
  }

  private void take(Register register, String version, Item item) {
    if (!(item instanceof Item.Readable readable)) {
      failed++;
      return;
    }
    String id = Hashes.id(readable.raw().bytes());
    if (store.report(id).isEmpty()) {
      Readers readers = Readers.shared();
      Incoming incoming =
          Incoming.of(id, version, readers.reader.read(readable.report()), readers.fingerprinter);
      take(register, incoming);
    }
  }

  void take(Register register, Incoming incoming) {
    store.transaction(tx -> register.take(tx, incoming));
  }

  long reports() {
    return store.reports();
  }

  int failed() {
    return failed;
  }

  long origins() {
    List<String> origins = new ArrayList<>();
    store.reports(report -> origins.add(report.origin()));
    return origins.stream().distinct().count();
  }

  /** All rows of a kind, by their ids: cell by cell. */
  Map<String, String> rows(Kind kind) {
    Selection selection = Selection.all(store);
    Map<String, String> rows = new TreeMap<>();
    store.all(
        kind, entry -> rows.put(entry.id(), cells(Cells.names(kind), Cells.of(selection, entry))));
    return rows;
  }

  private static String cells(List<String> names, List<Optional<?>> cells) {
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      shown.add(names.get(i) + "=" + cells.get(i).map(Object::toString).orElse("-"));
    }
    return String.join("\n", shown);
  }

  /** The rows that a job wrote, likewise. */
  static Map<String, String> written(SparkSession spark, Path output, Kind kind)
      throws IOException {
    Path folder = output.resolve(kind.plural());
    if (!folder.toFile().exists()) {
      return Map.of();
    }
    Dataset<Row> table = spark.read().parquet(folder.toString());
    List<String> names = Cells.names(kind);
    return table.collectAsList().stream()
        .collect(
            Collectors.toMap(
                row -> row.<String>getAs("id"),
                row ->
                    cells(
                        names,
                        names.stream()
                            .<Optional<?>>map(name -> Optional.ofNullable(row.getAs(name)))
                            .toList()),
                (one, two) -> one + "\nAND AGAIN\n" + two,
                TreeMap::new));
  }
}
