package org.attache.register.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attache.register.entry.Kind;

/** Reasons on a scale. */
final class Scale {
  private final Kind kind;
  private final List<Weights.Weight> put = new ArrayList<>();

  Scale(Kind kind) {
    this.kind = kind;
    put("base", "");
  }

  /**
   * @param what replaces {} in the reason's words
   */
  Scale put(String reason, String what) {
    Weights.Weight weight = Weights.of(kind, reason);
    put.add(new Weights.Weight(weight.value(), weight.words().replace("{}", what)));
    return this;
  }

  Match match() {
    double score = put.stream().mapToDouble(Weights.Weight::value).sum();
    List<String> reasons =
        put.stream()
            .filter(weight -> weight.value() > 0)
            .sorted(Comparator.comparingDouble(Weights.Weight::value).reversed())
            .map(Weights.Weight::words)
            .toList();
    return new Match(score, reasons.isEmpty() ? List.of(put.get(0).words()) : reasons);
  }
}
