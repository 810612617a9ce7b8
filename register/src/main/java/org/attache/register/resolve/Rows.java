package org.attache.register.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The tables that lie beside the classes of this package. */
final class Rows {
  private Rows() {}

  /**
   * The cells of each line, without comments and the line that names the columns; missing cells at
   * the end are empty.
   */
  static List<List<String>> of(String file, int columns) {
    try (InputStream in = Rows.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the build has lost " + file);
      }
      return read(file, columns, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static List<List<String>> read(String file, int columns, InputStreamReader in)
      throws IOException {
    List<List<String>> rows = new ArrayList<>();
    BufferedReader lines = new BufferedReader(in);
    boolean named = false;
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (named) {
        rows.add(cells(file, number, columns, line));
      }
      named = true;
    }
    return rows;
  }

  private static List<String> cells(String file, int number, int columns, String line) {
    List<String> cells = new ArrayList<>(List.of(line.split("\t", -1)));
    if (cells.size() > columns) {
      throw new IllegalStateException(file + ":" + number + ": more than " + columns + " cells");
    }
    while (cells.size() < columns) {
      cells.add("");
    }
    return cells.stream().map(String::strip).toList();
  }
}
