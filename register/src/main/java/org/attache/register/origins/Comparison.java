package org.attache.register.origins;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.model.PartialDate;

/**
 * Whether one of two reports depends on the other, by how much of the shorter one's wording stands
 * in the longer one. Symmetric: the order of the two does not matter.
 */
public final class Comparison {
  /** Shingles. What is shorter may be a formula. */
  private static final int SHORTEST = 12;

  /** From this share on, whoever prints it. */
  private static final double COPIED = 0.45;

  /** From this share on, where both credit the same agency: each cuts the text in its own way. */
  private static final double COPIED_FROM_AGENCY = 0.25;

  /** From this share on, where one outlet tells its story again. */
  private static final double TOLD_AGAIN = 0.35;

  /**
   * Days within which an outlet or agency tells a story again. Later ones share background only.
   */
  private static final int TOLD_AGAIN_WITHIN = 3;

  /** Of two texts of one outlet: from here on nothing new is told. */
  private static final double NOTHING_NEW = 0.95;

  /** A copy of less than this share of the longer text is a shortened one. */
  private static final double SHORTENED = 0.65;

  private final Fingerprint copy;
  private final Fingerprint original;
  private final double similarity;
  private final double lengthRatio;

  private Comparison(Fingerprint a, Fingerprint b) {
    int first = a.sketch().shingles();
    int second = b.sketch().shingles();
    int shorter = Math.min(first, second);
    this.lengthRatio = shorter / Math.max(1.0, Math.max(first, second));
    this.similarity = shorter == 0 ? 0 : Math.min(1, a.sketch().inCommon(b.sketch()) / shorter);
    boolean firstIsCopy =
        lengthRatio < SHORTENED && !isSameOutlet(a, b) ? first < second : b.isBefore(a);
    this.copy = firstIsCopy ? a : b;
    this.original = firstIsCopy ? b : a;
  }

  /** The link between two reports; empty where they are independent as far as wording shows. */
  public static Optional<Link> of(Fingerprint a, Fingerprint b) {
    return new Comparison(a, b).link();
  }

  private Optional<Link> link() {
    if (copy.digest().equals(original.digest())) {
      return Optional.of(
          new Link(copy.report(), original.report(), LinkKind.EXACT, 1, "the same words"));
    }
    int shorter = Math.min(copy.sketch().shingles(), original.sketch().shingles());
    if (shorter < SHORTEST) {
      return Optional.empty();
    }
    if (isSameOutlet(copy, original)) {
      return similarity >= TOLD_AGAIN && isSoonAfter() ? Optional.of(sameOutlet()) : longAfter();
    }
    List<String> agencies = new ArrayList<>(copy.agencies());
    agencies.retainAll(original.agencies());
    if (similarity >= COPIED) {
      return Optional.of(copied(agencies));
    }
    boolean fromAgency = !agencies.isEmpty() && isSoonAfter();
    return fromAgency && similarity >= COPIED_FROM_AGENCY
        ? Optional.of(
            link(LinkKind.REPRINT, "both credit " + agencies.get(0) + ", cut differently"))
        : Optional.empty();
  }

  private Link sameOutlet() {
    if (similarity >= NOTHING_NEW && lengthRatio >= SHORTENED) {
      return link(LinkKind.REPRINT, "printed again by the same outlet");
    }
    return link(LinkKind.UPDATE, "the same outlet tells it again");
  }

  /** Printed again word for word, or a long time after. */
  private Optional<Link> longAfter() {
    return similarity >= NOTHING_NEW ? Optional.of(sameOutlet()) : Optional.empty();
  }

  private Link copied(List<String> agencies) {
    String credit = agencies.isEmpty() ? "" : ", both credit " + agencies.get(0);
    return lengthRatio < SHORTENED
        ? link(LinkKind.CONTAINED, "stands in the longer text" + credit)
        : link(LinkKind.REPRINT, "nearly the same wording" + credit);
  }

  private Link link(LinkKind kind, String why) {
    String reason = why + " (" + Math.round(100 * similarity) + " % of the shorter text)";
    return new Link(copy.report(), original.report(), kind, similarity, reason);
  }

  private static boolean isSameOutlet(Fingerprint a, Fingerprint b) {
    return a.outlet().isPresent() && a.outlet().equals(b.outlet());
  }

  /** Whether the two appeared within a few days; so where nobody says when. */
  private boolean isSoonAfter() {
    Optional<Long> days =
        day(copy)
            .flatMap(later -> day(original).map(earlier -> earlier.until(later, ChronoUnit.DAYS)));
    return days.isEmpty() || Math.abs(days.get()) <= TOLD_AGAIN_WITHIN;
  }

  private static Optional<LocalDate> day(Fingerprint report) {
    return report.published().flatMap(PartialDate::parse).flatMap(PartialDate::toLocalDate);
  }
}
