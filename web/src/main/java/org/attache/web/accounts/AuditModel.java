package org.attache.web.accounts;

import java.util.List;
import java.util.Optional;

/** Lines of the audit log, the latest first. */
public record AuditModel(List<AuditLine> lines) {
  private static final int FULL = 100;

  public AuditModel {
    lines = List.copyOf(lines);
  }

  /** Address of the earlier lines; empty where there are none. */
  public Optional<String> earlier() {
    return lines.size() < FULL
        ? Optional.empty()
        : Optional.of("/audit?before=" + lines.get(lines.size() - 1).number());
  }
}
