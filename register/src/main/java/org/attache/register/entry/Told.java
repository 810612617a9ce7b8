package org.attache.register.entry;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A telling with what its entry needs to know of its report.
 *
 * @param number {@link RegisteredReport#number()}
 * @param origin {@link RegisteredReport#origin()}
 * @param outlet {@link RegisteredReport#outlet()}
 * @param published date or date-time of the report's publication, ISO 8601
 */
public record Told(
    Telling telling,
    long number,
    String origin,
    Optional<String> outlet,
    Optional<String> published) {

  /** In the order of registration, within a report in the order of its findings. */
  public static final Comparator<Told> REGISTRATION =
      Comparator.comparingLong(Told::number)
          .thenComparingInt(told -> told.telling().position())
          .thenComparing(told -> told.telling().id());

  public Told {
    Objects.requireNonNull(telling, "telling");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(published, "published");
  }

  /** A telling of a registered report. */
  public static Told of(Telling telling, RegisteredReport report) {
    return new Told(
        telling, report.number(), report.origin(), report.outlet(), report.report().published());
  }

  /** The same telling, merged. */
  public Told with(Telling merged) {
    return new Told(merged, number, origin, outlet, published);
  }
}
