package org.attache.register.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.register.entry.Told;

/** How sure entries are. */
final class Confidence {
  /** Of a finding that the reader has not judged. */
  private static final double UNJUDGED = 0.7;

  /** Nothing that was read by a machine is certain. */
  private static final double MOST = 0.99;

  private Confidence() {}

  static double of(Told told) {
    return told.telling().finding().evidence().confidence().orElse(UNJUDGED);
  }

  /** That not all of its independent origins were misread; of each its best telling counts. */
  static double of(List<Told> tellings) {
    Map<String, Double> best = new LinkedHashMap<>();
    tellings.forEach(told -> best.merge(told.origin(), of(told), Math::max));
    double misread = 1;
    for (double confidence : best.values()) {
      misread *= 1 - confidence;
    }
    return Math.min(MOST, Math.round((1 - misread) * 10_000) / 10_000.0);
  }
}
