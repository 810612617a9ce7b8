package org.attache.output.export;

import java.util.Optional;
import org.attache.model.PartialDate;
import org.attache.output.text.ReportTitle;
import org.attache.register.entry.RegisteredReport;
import org.attache.register.entry.ReportHead;

/** How reports are named and cited. */
final class Sources {
  private Sources() {}

  /** The address of a report, or where it has none a name made of its bytes' digest. */
  static String address(RegisteredReport report) {
    return address(report.report().url(), report.id());
  }

  /** The same. */
  static String address(ReportHead report) {
    return address(report.url(), report.id());
  }

  private static String address(Optional<String> address, String id) {
    return address
        .filter(url -> url.startsWith("http://") || url.startsWith("https://"))
        .orElse("urn:sha256:" + id);
  }

  /** What it is called. */
  static String title(RegisteredReport report) {
    return ReportTitle.of(report.report());
  }

  static Optional<PartialDate> published(RegisteredReport report) {
    return report.report().publicationDate();
  }
}
