package org.attache.register.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A dyad's relation in one period. Every entry weighs as much as it has independent origins.
 *
 * @param begin first day
 * @param mean weighted mean of the intensities, -10 (most hostile) to 10; 0 without entries
 * @param low lower end of the 95 % interval of the mean; with few entries it is wide
 * @param high upper end
 * @param quads weighted number of entries by quad class: verbal cooperation, material cooperation,
 *     verbal conflict, material conflict
 * @param cooperation weighted sum of the intensities above zero
 * @param conflict weighted sum of the intensities below zero, zero or negative
 * @param weight of all entries
 * @param entries ids, by date
 */
public record SeriesPoint(
    LocalDate begin,
    double mean,
    double low,
    double high,
    List<Double> quads,
    double cooperation,
    double conflict,
    double weight,
    List<String> entries) {
  public SeriesPoint {
    Objects.requireNonNull(begin, "begin");
    quads = List.copyOf(quads);
    entries = List.copyOf(entries);
    if (quads.size() != 4) {
      throw new IllegalArgumentException("four quad classes, not " + quads.size());
    }
  }

  /** Whether nothing is known of the period. */
  public boolean isEmpty() {
    return entries.isEmpty();
  }
}
