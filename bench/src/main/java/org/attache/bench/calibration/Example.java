package org.attache.bench.calibration;

import java.util.ArrayList;
import java.util.List;
import org.attache.reading.confidence.FindingKind;
import org.attache.reading.confidence.Weights;

/**
 * One finding of a sample.
 *
 * @param sample name of the sample
 * @param signs what can be seen of it
 * @param right whether the sample expects it
 */
record Example(String sample, FindingKind kind, List<String> signs, boolean right) {
  Example {
    signs = List.copyOf(signs);
  }

  /** The keys of the weights that judge it: each sign for every kind and for its own. */
  List<String> keys() {
    List<String> keys = new ArrayList<>();
    keys.add(Weights.key(kind.toString(), Weights.ALWAYS));
    for (String sign : signs) {
      keys.add(Weights.key(Weights.ANY, sign));
      keys.add(Weights.key(kind.toString(), sign));
    }
    return keys;
  }
}
