package org.attache.web.explore;

import java.util.List;
import java.util.Objects;
import org.attache.register.entry.Kind;

/**
 * What counting profiles make of the same entries, side by side.
 *
 * @param kinds the columns: kinds of which anything counts
 */
public record Totals(List<Kind> kinds, List<Line> lines) {
  public Totals {
    kinds = List.copyOf(kinds);
    lines = List.copyOf(lines);
  }

  /**
   * A profile.
   *
   * @param words for people
   * @param counts for each of the kinds
   * @param address of the list of what counts by it
   * @param chosen whether that is the list shown
   */
  public record Line(
      String name, String words, List<Long> counts, long total, String address, boolean chosen) {
    public Line {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(words, "words");
      counts = List.copyOf(counts);
      Objects.requireNonNull(address, "address");
    }
  }
}
