package org.attache.register.entry;

import java.util.Objects;
import java.util.Optional;
import org.attache.model.Report;

/**
 * A report that the register has taken.
 *
 * @param id lower-case hexadecimal SHA-256 of the bytes it came in (64 digits)
 * @param number its place in the order of registration, from 1
 * @param outlet who published it: the publisher, else the host of its address
 * @param reader version of the reader that read it
 * @param origin id of the cluster of near-duplicates it belongs to: reports of one origin count
 *     once
 */
public record RegisteredReport(
    String id, long number, Report report, Optional<String> outlet, String reader, String origin) {
  private static final int SHOWN = 12;

  public RegisteredReport {
    if (id.isBlank() || number < 1) {
      throw new IllegalArgumentException("no registered report: '" + id + "', number " + number);
    }
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(reader, "reader");
    Objects.requireNonNull(origin, "origin");
  }

  /** The id as people see it. */
  public String shortId() {
    return id.substring(0, Math.min(SHOWN, id.length()));
  }
}
