package org.attache.reading.confidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.reading.lexicon.Table;

/** What each sign adds to the log odds of a finding's being right; {@code weights.tsv}. */
public final class Weights {
  /** The column {@code kind} of what holds for every kind. */
  public static final String ANY = "any";

  /** The sign that every finding has. */
  public static final String ALWAYS = "always";

  private static final String RESOURCE = "weights.tsv";

  private final Map<String, Double> weights;

  private Weights(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  /** The table in the program. */
  static Weights shipped() {
    try (InputStream in = Weights.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no table of weights");
      }
      return of(
          Table.read(
              RESOURCE, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  private static Weights of(Table table) {
    Map<String, Double> weights = new HashMap<>();
    for (Table.Row row : table.rows()) {
      weights.put(key(row.get("kind"), row.get("sign")), Double.parseDouble(row.get("weight")));
    }
    return new Weights(weights);
  }

  /** The key of a weight: a kind, or {@link #ANY}, and a sign. */
  public static String key(String kind, String sign) {
    return kind + " " + sign;
  }

  /** The share of findings with these signs that are right, 0 to 1. */
  double share(FindingKind kind, List<String> signs) {
    double odds = weight(kind, ALWAYS);
    for (String sign : signs) {
      odds += weight(kind, sign);
    }
    return 1 / (1 + Math.exp(-odds));
  }

  private double weight(FindingKind kind, String sign) {
    return weights.getOrDefault(key(ANY, sign), 0.0)
        + weights.getOrDefault(key(kind.toString(), sign), 0.0);
  }
}
