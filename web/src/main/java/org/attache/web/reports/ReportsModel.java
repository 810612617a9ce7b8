package org.attache.web.reports;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.attache.register.entry.RegisteredReport;

/**
 * One page of reports, the last registered first; of a search the last published first.
 *
 * @param total how many the register has
 * @param words what was searched for; empty where nothing was
 * @param newer address of the page before
 * @param older address of the page after
 */
public record ReportsModel(
    List<RegisteredReport> reports,
    long total,
    String words,
    Optional<String> newer,
    Optional<String> older) {
  public ReportsModel {
    reports = List.copyOf(reports);
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(newer, "newer");
    Objects.requireNonNull(older, "older");
  }
}
