package org.attache.register.origins;

import java.util.List;
import java.util.Optional;

/** Where fingerprints, links and origins are kept. One writer at a time. */
public interface OriginIndex {
  /** The fingerprint of a report, its anchors left out. */
  Optional<Fingerprint> byId(String report);

  /**
   * The reports that hold any of these anchors, those that share most of them first, then in the
   * order in which they were put.
   *
   * @param mostHolders of one anchor, the first put first: what everybody prints is a formula, and
   *     looking at all its holders would make the cost of a report grow with the register
   * @param most reports handed back
   */
  List<String> sharing(List<Long> anchors, int mostHolders, int most);

  /** The reports with this digest, in the order in which they were put; at most so many. */
  List<String> sameDigest(String digest, int most);

  /** The origin a report belongs to. */
  Optional<String> origin(String report);

  /** The reports of an origin, in the order of their ids. */
  List<String> members(String origin);

  /** The links from and to a report, by the other's id. */
  List<Link> links(String report);

  /** Keeps a new report with its links, as a member of an origin. */
  void put(Fingerprint fingerprint, String origin, List<Link> links);

  /** Makes all members of one origin members of another. */
  void move(String origin, String to);
}
