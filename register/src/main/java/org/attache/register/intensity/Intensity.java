package org.attache.register.intensity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.model.PloverType;
import org.attache.register.tables.Tables;

/**
 * A scale of events from -10 (the most hostile) to 10 (the most cooperative), in the manner of
 * Goldstein, "A conflict-cooperation scale for WEIS events data" (1992). The values are ours and
 * stand in {@code intensity.tsv}.
 */
public final class Intensity {
  private static final int COLUMNS = 3;
  private static final Map<String, Double> VALUES = read();

  private Intensity() {}

  /** The intensity of a type in a mode; of a mode without a value that of the type. */
  public static double of(PloverType type, Optional<String> mode) {
    Double ofMode = mode.isPresent() ? VALUES.get(key(type.name(), mode.get())) : null;
    return ofMode != null ? ofMode : VALUES.getOrDefault(key(type.name(), ""), 0.0);
  }

  private static String key(String type, String mode) {
    return type + "\t" + mode;
  }

  private static Map<String, Double> read() {
    Map<String, Double> values = new HashMap<>();
    for (List<String> row : Tables.fullRows(Intensity.class, "intensity.tsv", COLUMNS)) {
      values.put(key(row.get(0), row.get(1)), Double.parseDouble(row.get(2)));
    }
    return values;
  }
}
