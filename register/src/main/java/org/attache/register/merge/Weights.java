package org.attache.register.merge;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.register.entry.Kind;
import org.attache.register.tables.Tables;

/** The weights of reasons ({@code weights.tsv}). */
final class Weights {
  private static final String FILE = "weights.tsv";
  private static final int COLUMNS = 4;
  private static final String EVERY_KIND = "all";
  private static final Map<Kind, Map<String, Weight>> ALL = read();

  record Weight(double value, String words) {}

  private Weights() {}

  static Weight of(Kind kind, String reason) {
    Weight weight = ALL.getOrDefault(kind, Map.of()).get(reason);
    if (weight == null) {
      throw new IllegalStateException(FILE + " has no " + reason + " for " + kind);
    }
    return weight;
  }

  /** Of each kind its own and, where it has none of its own, those of every kind. */
  private static Map<Kind, Map<String, Weight>> read() {
    Map<Kind, Map<String, Weight>> weights = new EnumMap<>(Kind.class);
    List<List<String>> rows = Tables.fullRows(Weights.class, FILE, COLUMNS);
    for (Kind kind : Kind.values()) {
      Map<String, Weight> ofKind = new HashMap<>();
      for (String whose : List.of(EVERY_KIND, kind.name().toLowerCase(Locale.ROOT))) {
        for (List<String> row : rows) {
          if (row.get(0).equals(whose)) {
            ofKind.put(row.get(1), new Weight(Double.parseDouble(row.get(2)), row.get(3)));
          }
        }
      }
      weights.put(kind, ofKind);
    }
    return weights;
  }
}
