package org.attache.register.merge;

import java.util.List;

/**
 * How far two entries tell the same.
 *
 * @param score sum of the weights; above zero they are one
 * @param reasons those that speak for it, the heaviest first; none when they are not one
 */
public record Match(double score, List<String> reasons) {
  public Match {
    reasons = List.copyOf(reasons);
  }

  public boolean holds() {
    return score > 0;
  }
}
