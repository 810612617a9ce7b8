package org.attache.register.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Where a relation turned.
 *
 * @param begin first day of the period in which it turned
 * @param before mean intensity of the periods before
 * @param after mean intensity from then on
 * @param entries ids of those that make it, the weightiest first
 */
public record TurningPoint(LocalDate begin, double before, double after, List<String> entries) {
  public TurningPoint {
    Objects.requireNonNull(begin, "begin");
    entries = List.copyOf(entries);
  }

  /** Whether it turned for the better. */
  public boolean isImprovement() {
    return after > before;
  }
}
