package org.attache.web.reports;

import java.util.List;
import org.attache.register.entry.RegisteredReport;

/** Reports in order of registration. */
public record ReportsModel(List<RegisteredReport> reports) {
  public ReportsModel {
    reports = List.copyOf(reports);
  }
}
