package org.attache.register.origins;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The word lists that lie beside the classes of this package: cells separated by tabs. */
final class Lines {
  private Lines() {}

  /**
   * The cells of each line, without comments and the line that names the columns.
   *
   * @throws IllegalStateException if the build has lost the file, or a line has another width
   */
  static List<List<String>> of(String name, int columns) {
    try (InputStream in = Lines.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no word list " + name);
      }
      return read(
          name, columns, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static List<List<String>> read(String name, int columns, BufferedReader in)
      throws IOException {
    List<List<String>> lines = new ArrayList<>();
    int number = 0;
    boolean head = true;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (cells.size() != columns) {
        throw new IllegalStateException(name + ":" + number + ": " + cells.size() + " cells");
      }
      if (!head) {
        lines.add(cells);
      }
      head = false;
    }
    return lines;
  }
}
