package org.attache.register.merge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.attache.register.entry.Kind;

/** The weights of reasons ({@code weights.tsv}). */
final class Weights {
  private static final String FILE = "weights.tsv";
  private static final int COLUMNS = 4;
  private static final String EVERY_KIND = "all";
  private static final Map<String, Weight> ALL = read();

  record Weight(double value, String words) {}

  private Weights() {}

  static Weight of(Kind kind, String reason) {
    Weight own = ALL.get(kind.name().toLowerCase(Locale.ROOT) + "." + reason);
    Weight weight = own != null ? own : ALL.get(EVERY_KIND + "." + reason);
    if (weight == null) {
      throw new IllegalStateException(FILE + " has no " + reason + " for " + kind);
    }
    return weight;
  }

  private static Map<String, Weight> read() {
    Map<String, Weight> weights = new TreeMap<>();
    try (InputStream in = Weights.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the build has lost " + FILE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.startsWith("kind\t") && !line.isBlank()) {
          String[] cells = line.split("\t", -1);
          if (cells.length != COLUMNS) {
            throw new IllegalStateException(FILE + ": not " + COLUMNS + " cells: " + line);
          }
          weights.put(
              cells[0] + "." + cells[1], new Weight(Double.parseDouble(cells[2]), cells[3]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
    return weights;
  }
}
