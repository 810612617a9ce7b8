package org.attache.output.export;

import java.util.Optional;
import org.attache.model.PartialDate;
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

  /** The title, or where it has none its first words. */
  static String title(RegisteredReport report) {
    return report.report().title().orElseGet(() -> firstWords(report.report().text()));
  }

  static Optional<PartialDate> published(RegisteredReport report) {
    return report.report().publicationDate();
  }

  private static String firstWords(String text) {
    String line = text.strip().lines().findFirst().orElse("");
    if (line.length() <= 80) {
      return line;
    }
    int space = line.lastIndexOf(' ', 80);
    return line.substring(0, space < 20 ? 80 : space) + " …";
  }
}
