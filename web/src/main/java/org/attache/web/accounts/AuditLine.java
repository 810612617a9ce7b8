package org.attache.web.accounts;

import java.util.Objects;

/**
 * Something that somebody did or tried.
 *
 * @param number from 1, in order
 * @param time ISO 8601
 * @param who name of the account, or what was given for one
 * @param address of the sender
 */
public record AuditLine(
    long number, String time, String who, String address, String action, String detail) {
  public AuditLine {
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(who, "who");
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(detail, "detail");
  }
}
