package org.attache.web.explore;

import java.util.List;
import java.util.Objects;

/**
 * The values of a facet with the numbers of entries.
 *
 * @param title for people: "Status"
 * @param values that stand there at once, the most frequent first or in order of time
 * @param more those that are shown when asked for
 */
public record FacetList(String title, List<Value> values, List<Value> more) {
  public FacetList {
    Objects.requireNonNull(title, "title");
    values = List.copyOf(values);
    more = List.copyOf(more);
  }

  /**
   * One value.
   *
   * @param entries that have it
   * @param address of the same list with this value demanded
   */
  public record Value(String label, long entries, String address) {
    public Value {
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(address, "address");
    }
  }
}
