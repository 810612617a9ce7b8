package org.attache.reading.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A lexicon file: one entry a line, columns separated by tabs, {@code #} starts a comment line, the
 * first other line names the columns.
 */
public final class Table {
  private final String name;
  private final List<String> columns;
  private final List<Row> rows;

  private Table(String name, List<String> columns, List<Row> rows) {
    this.name = name;
    this.columns = columns;
    this.rows = List.copyOf(rows);
  }

  /**
   * The lexicon {@code name.tsv} of a language.
   *
   * @param language ISO 639-1
   * @throws IllegalStateException if there is none, or a line has more columns than the head
   */
  public static Table of(String language, String name) {
    String path = "/org/attache/reading/languages/" + language + "/" + name + ".tsv";
    try (InputStream in = Table.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no lexicon " + path);
      }
      return read(path, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** Reads a table from an open reader; {@code name} is for error messages. */
  public static Table read(String name, BufferedReader in) throws IOException {
    List<String> columns = List.of();
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (columns.isEmpty()) {
        columns = cells;
      } else if (cells.size() > columns.size()) {
        throw new IllegalStateException(
            name + ":" + number + ": " + cells.size() + " cells in " + columns.size() + " columns");
      } else {
        rows.add(new Row(name + ":" + number, columns, cells));
      }
    }
    return new Table(name, columns, rows);
  }

  public List<String> columns() {
    return columns;
  }

  public List<Row> rows() {
    return rows;
  }

  /** The cells of one column, in the order of the rows; none may be empty. */
  public List<String> column(String column) {
    return rows.stream().map(row -> row.get(column)).toList();
  }

  /** The cells of one column in the rows where another one has this value. */
  public List<String> column(String column, String where, String value) {
    return rows.stream()
        .filter(row -> row.get(where).equals(value))
        .map(row -> row.get(column))
        .toList();
  }

  @Override
  public String toString() {
    return name;
  }

  /** One entry; a missing or blank cell counts as empty. */
  public record Row(String where, List<String> columns, List<String> cells) {

    /** The cell, which must not be empty. */
    public String get(String column) {
      return find(column)
          .orElseThrow(() -> new IllegalStateException(where + ": column " + column + " is empty"));
    }

    /** The cell, if it is not empty. */
    public Optional<String> find(String column) {
      int i = columns.indexOf(column);
      if (i < 0) {
        throw new IllegalStateException(where + ": no column " + column);
      }
      return i < cells.size() && !cells.get(i).isBlank()
          ? Optional.of(cells.get(i).strip())
          : Optional.empty();
    }

    /** The cell's values, separated by {@code |}; none where it is empty. */
    public List<String> list(String column) {
      return find(column).map(cell -> List.of(cell.split("\\|"))).orElse(List.of());
    }
  }
}
