package org.attache.output.cluster;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.parquet.example.data.Group;

/** The folder of a cluster's register: what its last commit names, and nothing else. */
public final class ClusterFolder {
  private static final String NUMBER = "number";

  private final Path state;

  public ClusterFolder(Path folder) {
    this.state = folder.resolve("_attache");
  }

  /**
   * Hands on all reports that were read, in the order of registration.
   *
   * @param arrived the time at which they come, ISO 8601
   * @throws NoSuchFileException if no cluster has kept a register there
   */
  public void reports(String arrived, Consumer<ClusterReport> sink) throws IOException {
    for (String batch : batches()) {
      reports(state.resolve(batch), arrived, sink);
    }
  }

  private List<String> batches() throws IOException {
    Path commits = state.resolve("commits");
    if (!Files.isDirectory(commits)) {
      throw new NoSuchFileException(commits.toString());
    }
    Optional<Path> last;
    try (Stream<Path> files = Files.list(commits)) {
      last =
          files
              .filter(file -> file.getFileName().toString().matches("[0-9]+\\.json"))
              .max(Comparator.naturalOrder());
    }
    List<String> batches = new ArrayList<>();
    if (last.isPresent()) {
      try (JsonParser json = new JsonFactory().createParser(last.get().toFile())) {
        boolean within = false;
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
          if (token == JsonToken.START_ARRAY) {
            within = "reports".equals(json.currentName());
          } else if (token == JsonToken.END_ARRAY) {
            within = false;
          } else if (within && token == JsonToken.VALUE_STRING) {
            batches.add(json.getText());
          }
        }
      }
    }
    return batches;
  }

  /**
   * The files of a batch are each in order of registration, and most of them one after the other: a
   * file is held open only from where its reports begin.
   */
  private static void reports(Path batch, String arrived, Consumer<ClusterReport> sink)
      throws IOException {
    PriorityQueue<Cursor> cursors = new PriorityQueue<>(Comparator.comparingLong(Cursor::number));
    try (Stream<Path> files = Files.list(batch)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".parquet")).sorted().toList()) {
        cursors.add(new Cursor(new ParquetGroups(file)));
      }
      while (!cursors.isEmpty()) {
        Cursor first = cursors.remove();
        if (first.row.isPresent() && !ReportColumns.isProblem(first.row.get())) {
          sink.accept(ReportColumns.report(first.row.get(), arrived));
        }
        add(first, cursors);
      }
    } finally {
      for (Cursor left : cursors) {
        left.rows.close();
      }
    }
  }

  private static void add(Cursor cursor, PriorityQueue<Cursor> cursors) throws IOException {
    if (cursor.moved()) {
      cursors.add(cursor);
    } else {
      cursor.rows.close();
    }
  }

  /** Where a file is being read; before its first row until it has moved. */
  private static final class Cursor {
    private final ParquetGroups rows;
    private Optional<Group> row = Optional.empty();

    Cursor(ParquetGroups rows) {
      this.rows = rows;
    }

    boolean moved() throws IOException {
      row = rows.next();
      return row.isPresent();
    }

    long number() {
      return row.map(group -> group.getLong(NUMBER, 0)).orElseGet(() -> rows.least(NUMBER));
    }
  }
}
