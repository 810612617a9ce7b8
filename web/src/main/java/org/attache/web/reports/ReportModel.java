package org.attache.web.reports;

import java.util.List;
import java.util.Objects;
import org.attache.register.entry.RegisteredReport;
import org.attache.register.entry.Telling;

/** A report with what it tells, in the order of its text. */
public record ReportModel(RegisteredReport report, String title, List<Telling> tellings) {
  public ReportModel {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(title, "title");
    tellings = List.copyOf(tellings);
  }
}
