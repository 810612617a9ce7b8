package org.attache.register.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Resource files that a political scientist can correct: UTF-8, cells separated by tabs; blank
 * lines and those that begin with {@code #} say nothing, and the first other line of a table names
 * its columns.
 */
public final class Tables {
  private record Line(int number, String text) {}

  private Tables() {}

  /**
   * The entries of a list without columns, stripped, in order.
   *
   * @param home the class that the file lies beside
   * @throws IllegalStateException if the build has lost the file
   */
  public static List<String> words(Class<?> home, String file) {
    return lines(home, file).stream().map(line -> line.text().strip()).toList();
  }

  /**
   * The cells of each line, stripped; missing cells at the end are empty.
   *
   * @param home the class that the file lies beside
   * @throws IllegalStateException if the build has lost the file, or a line is wider
   */
  public static List<List<String>> rows(Class<?> home, String file, int columns) {
    List<List<String>> rows = new ArrayList<>();
    for (Line line : withoutHead(home, file)) {
      List<String> cells = new ArrayList<>(List.of(line.text().split("\t", -1)));
      if (cells.size() > columns) {
        throw misshapen(file, line, columns);
      }
      while (cells.size() < columns) {
        cells.add("");
      }
      rows.add(cells.stream().map(String::strip).toList());
    }
    return rows;
  }

  /**
   * The cells of each line, exactly as they stand.
   *
   * @param home the class that the file lies beside
   * @throws IllegalStateException if the build has lost the file, or a line has another width
   */
  public static List<List<String>> fullRows(Class<?> home, String file, int columns) {
    List<List<String>> rows = new ArrayList<>();
    for (Line line : withoutHead(home, file)) {
      List<String> cells = List.of(line.text().split("\t", -1));
      if (cells.size() != columns) {
        throw misshapen(file, line, columns);
      }
      rows.add(cells);
    }
    return rows;
  }

  private static IllegalStateException misshapen(String file, Line line, int columns) {
    return new IllegalStateException(file + ":" + line.number() + ": not " + columns + " cells");
  }

  private static List<Line> withoutHead(Class<?> home, String file) {
    List<Line> lines = lines(home, file);
    return lines.subList(Math.min(1, lines.size()), lines.size());
  }

  private static List<Line> lines(Class<?> home, String file) {
    try (InputStream in = home.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the build has lost " + file);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<Line> lines = new ArrayList<>();
      int number = 0;
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        number++;
        if (!text.isBlank() && !text.startsWith("#")) {
          lines.add(new Line(number, text));
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
