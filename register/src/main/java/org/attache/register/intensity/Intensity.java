package org.attache.register.intensity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.attache.model.PloverType;

/**
 * A scale of events from -10 (the most hostile) to 10 (the most cooperative), in the manner of
 * Goldstein, "A conflict-cooperation scale for WEIS events data" (1992). The values are ours and
 * stand in {@code intensity.tsv}.
 */
public final class Intensity {
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
    try (InputStream in = Intensity.class.getResourceAsStream("intensity.tsv")) {
      if (in == null) {
        throw new IllegalStateException("the build has lost intensity.tsv");
      }
      Map<String, Double> values = new HashMap<>();
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("type\t"))
          .forEach(
              line -> {
                String[] cells = line.split("\t", -1);
                values.put(key(cells[0], cells[1]), Double.parseDouble(cells[2]));
              });
      return values;
    } catch (IOException e) {
      throw new UncheckedIOException("intensity.tsv", e);
    }
  }
}
