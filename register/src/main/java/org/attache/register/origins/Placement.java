package org.attache.register.origins;

import java.util.List;
import java.util.Objects;

/**
 * Where a report belongs.
 *
 * @param origin id of the origin: the id of its earliest report
 * @param links to the reports it resembles most; empty where it stands alone
 * @param replaced ids of origins that are now part of this one and no longer used
 */
public record Placement(String origin, List<Link> links, List<String> replaced) {
  public Placement {
    Objects.requireNonNull(origin, "origin");
    links = List.copyOf(links);
    replaced = List.copyOf(replaced);
  }

  /** Whether nothing like it was there before. */
  public boolean isNew() {
    return links.isEmpty();
  }
}
