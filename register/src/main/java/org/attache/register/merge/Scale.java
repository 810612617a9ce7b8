package org.attache.register.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.attache.register.entry.Kind;

/** Reasons on a scale. */
final class Scale {
  private final Kind kind;
  private final List<Weighed> put = new ArrayList<>();

  private record Weighed(Weights.Weight weight, String what) {
    String words() {
      return weight.words().replace("{}", what);
    }
  }

  Scale(Kind kind) {
    this.kind = kind;
    put("base", "");
  }

  /**
   * @param what replaces {} in the reason's words
   */
  Scale put(String reason, String what) {
    put.add(new Weighed(Weights.of(kind, reason), what));
    return this;
  }

  Match match() {
    DoubleSummaryStatistics sum = new DoubleSummaryStatistics();
    for (Weighed weighed : put) {
      sum.accept(weighed.weight().value());
    }
    double score = sum.getSum();
    if (score <= 0) {
      // nobody asks why two that are not one might have been
      return new Match(score, List.of());
    }
    List<String> reasons =
        put.stream()
            .filter(weighed -> weighed.weight().value() > 0)
            .sorted(
                Comparator.<Weighed>comparingDouble(weighed -> weighed.weight().value()).reversed())
            .map(Weighed::words)
            .toList();
    return new Match(score, reasons.isEmpty() ? List.of(put.get(0).words()) : reasons);
  }
}
