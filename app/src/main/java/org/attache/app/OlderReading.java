package org.attache.app;

import java.util.Optional;
import org.attache.model.PlaceMention;
import org.attache.model.Reading;
import org.attache.register.Reads;
import org.attache.register.entry.RegisteredReport;

/** Tells whether a register was read by a version before this one. */
final class OlderReading {
  /** The first to be registered are the first to be old: rereading renews all of them. */
  private static final int LOOKED_AT = 20;

  private OlderReading() {}

  /** Whether reports were read by another version, or by one that knew no levels of places. */
  static boolean isIn(Reads store) {
    return store.reports(0, LOOKED_AT).stream()
        .anyMatch(
            report -> !report.reader().equals(Version.number()) || isWithoutLevels(store, report));
  }

  private static boolean isWithoutLevels(Reads store, RegisteredReport report) {
    return store.reading(report.id()).stream()
        .map(Reading::places)
        .flatMap(places -> places.stream().filter(place -> place.position().isPresent()))
        .map(PlaceMention::level)
        .anyMatch(Optional::isEmpty);
  }
}
