package org.attache.register.entry;

import java.util.Objects;
import java.util.Optional;
import org.attache.model.PartialDate;
import org.attache.model.StateCode;

/**
 * An office as reports show a person in it. The dates are those of reports, not of appointment and
 * leave.
 *
 * @param title as first worded: "Foreign Minister"
 * @param office the office behind the wording, comparable across wordings: {@code
 *     foreign_minister}; empty where the wording is no known office
 * @param from date of the earliest report that gives it
 * @param to date of the latest report that gives it
 * @param former date of the earliest report that calls the person a former holder
 * @param reports number of reports that give it
 */
public record Tenure(
    String title,
    Optional<String> office,
    Optional<String> organisation,
    Optional<StateCode> state,
    Optional<PartialDate> from,
    Optional<PartialDate> to,
    Optional<PartialDate> former,
    long reports) {
  public Tenure {
    if (title.isBlank()) {
      throw new IllegalArgumentException("an office without a title");
    }
    Objects.requireNonNull(office, "office");
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(former, "former");
  }
}
