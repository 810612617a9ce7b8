package org.attache.register.origins;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is kept of a report to find its copies.
 *
 * @param report the report's id
 * @param outlet who printed it, in the form of {@link Words#key}; empty where unknown
 * @param published ISO 8601 date or date-time; empty where unknown
 * @param agencies the news agencies it credits, in alphabetical order
 * @param digest of all its words in their order, as lower-case hexadecimal
 * @param sketch of its own words: those outside quotations
 * @param anchors one for every short passage; copies of a passage share its anchor
 */
public record Fingerprint(
    String report,
    Optional<String> outlet,
    Optional<String> published,
    List<String> agencies,
    String digest,
    Sketch sketch,
    List<Long> anchors) {
  public Fingerprint {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(published, "published");
    agencies = List.copyOf(agencies);
    Objects.requireNonNull(digest, "digest");
    Objects.requireNonNull(sketch, "sketch");
    anchors = List.copyOf(anchors);
  }

  /** The same without its anchors, which only the index needs. */
  public Fingerprint withoutAnchors() {
    return new Fingerprint(report, outlet, published, agencies, digest, sketch, List.of());
  }

  /** Whether this one was published before another; of unknown dates and equal ones the id says. */
  boolean isBefore(Fingerprint other) {
    int byDate = published.orElse("~").compareTo(other.published.orElse("~"));
    return byDate == 0 ? report.compareTo(other.report) < 0 : byDate < 0;
  }
}
