package org.attache.register.merge;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.attache.register.entry.Kind;
import org.attache.register.tables.Tables;

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
    for (List<String> row : Tables.fullRows(Weights.class, FILE, COLUMNS)) {
      weights.put(
          row.get(0) + "." + row.get(1), new Weight(Double.parseDouble(row.get(2)), row.get(3)));
    }
    return weights;
  }
}
