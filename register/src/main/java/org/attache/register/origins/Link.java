package org.attache.register.origins;

import java.util.Objects;

/**
 * Two reports that are not independent of each other.
 *
 * @param report id of the one that depends: the later, shorter or copied one
 * @param other id of the one that it depends on
 * @param similarity share of the shorter text's wording that stands in the other, 0 to 1
 * @param reason why they are linked, for people
 */
public record Link(String report, String other, LinkKind kind, double similarity, String reason) {
  public Link {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(other, "other");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(reason, "reason");
    if (report.equals(other)) {
      throw new IllegalArgumentException("a report linked with itself: " + report);
    }
    if (!(similarity >= 0 && similarity <= 1)) {
      throw new IllegalArgumentException("no share: " + similarity);
    }
  }
}
