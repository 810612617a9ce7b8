package org.attache.register.resolve;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.attache.model.Office;
import org.attache.model.PartialDate;
import org.attache.model.StateCode;

/**
 * A person as one report shows them.
 *
 * @param name the fullest name in the report; empty when the report gives the office alone
 * @param offices in order of mention
 * @param date of the report's publication
 */
public record Mentioned(
    Optional<String> name,
    Optional<StateCode> state,
    List<Office> offices,
    Optional<PartialDate> date) {
  public Mentioned {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(state, "state");
    offices = List.copyOf(offices);
    Objects.requireNonNull(date, "date");
  }
}
