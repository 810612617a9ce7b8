package org.attache.spark;

import java.util.List;
import java.util.Optional;
import org.attache.model.PlaceMention;
import org.attache.model.Reading;
import org.attache.model.Report;
import org.attache.register.entry.RegisteredReport;
import org.attache.register.entry.Telling;

/**
 * A telling with as much of its report as an entry and its row in a table need.
 *
 * @param report without its text
 * @param places that have a position
 */
record Part(RegisteredReport report, List<PlaceMention> places, Telling telling) {
  Part {
    places = List.copyOf(places);
  }

  /** The report without what only its reader needs. */
  static RegisteredReport slim(RegisteredReport report) {
    Report whole = report.report();
    return new RegisteredReport(
        report.id(),
        report.number(),
        new Report(
            whole.id(),
            "-",
            whole.url(),
            Optional.empty(),
            Optional.empty(),
            whole.publisher(),
            whole.published(),
            whole.language(),
            "-"),
        report.outlet(),
        report.reader(),
        report.origin());
  }

  /** As much of the reading as a row asks for. */
  Reading reading() {
    return new Reading(
        report.report(),
        List.of(),
        List.of(),
        List.of(),
        places,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The same with another telling. */
  Part with(Telling other) {
    return new Part(report, places, other);
  }
}
