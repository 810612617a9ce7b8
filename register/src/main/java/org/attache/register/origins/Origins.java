package org.attache.register.origins;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes reports one after the other and says which of them are one origin: the reports that links
 * connect, directly or over others.
 *
 * <p>A link depends on its two reports alone, so origins are the same in whatever order reports
 * come, and so are their ids. Only where more than {@value #MOST_HOLDERS} reports hold the same
 * passage does the order matter: then a newcomer is compared with those that came first.
 */
public final class Origins {
  /** Of one passage, or of one digest, that a newcomer is compared with: the first. */
  public static final int MOST_HOLDERS = 64;

  /** Reports that share passages with a newcomer and are compared with it: the most alike. */
  public static final int MOST_COMPARED = 128;

  private static final int MOST_LINKS = 32;

  private final OriginIndex index;

  public Origins(OriginIndex index) {
    this.index = index;
  }

  /** Finds what a report depends on and keeps it; a report that is known keeps its place. */
  public Placement take(Fingerprint report) {
    Optional<String> known = index.origin(report.report());
    if (known.isPresent()) {
      return new Placement(known.get(), index.links(report.report()), List.of());
    }
    return place(report, links(report));
  }

  /**
   * Keeps a new report whose links are known.
   *
   * @param links all that it has, the strongest first
   */
  public Placement place(Fingerprint report, List<Link> links) {
    Set<String> joined = new LinkedHashSet<>();
    for (Link link : links) {
      String other = link.report().equals(report.report()) ? link.other() : link.report();
      index.origin(other).ifPresent(joined::add);
    }
    String origin = earliest(report, joined);
    joined.remove(origin);
    List<Link> kept = links.subList(0, Math.min(links.size(), MOST_LINKS));
    index.put(report, origin, kept);
    joined.forEach(replaced -> index.move(replaced, origin));
    return new Placement(origin, kept, List.copyOf(joined));
  }

  /** The strongest first. */
  private List<Link> links(Fingerprint report) {
    Set<String> near = new LinkedHashSet<>(index.sameDigest(report.digest(), MOST_HOLDERS));
    near.addAll(index.sharing(report.anchors(), MOST_HOLDERS, MOST_COMPARED));
    List<Link> links = new ArrayList<>();
    for (String id : near) {
      index.byId(id).flatMap(other -> Comparison.of(report, other)).ifPresent(links::add);
    }
    links.sort(
        Comparator.comparingDouble(Link::similarity)
            .reversed()
            .thenComparing(Link::other)
            .thenComparing(Link::report));
    return links;
  }

  /** An origin is named after its earliest report. */
  private String earliest(Fingerprint report, Set<String> origins) {
    Fingerprint earliest = report;
    for (String origin : origins) {
      Optional<Fingerprint> first = index.byId(origin);
      if (first.isPresent() && first.get().isBefore(earliest)) {
        earliest = first.get();
      }
    }
    return earliest.report();
  }
}
