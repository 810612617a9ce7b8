package org.attache.register.resolve;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.attache.model.PartialDate;
import org.attache.model.StateCode;

/**
 * A state under one name and one set of numbers.
 *
 * @param code ISO 3166-1 alpha-3, for former states of ISO 3166-3
 * @param cow number of the Correlates of War project
 * @param abbreviation its abbreviation there
 * @param gw number of Gleditsch and Ward
 * @param from first day; empty: before 1946
 * @param to last day; empty: today
 * @param into codes of the states that followed it
 */
public record StateLine(
    StateCode code,
    String name,
    OptionalInt cow,
    Optional<String> abbreviation,
    OptionalInt gw,
    Optional<PartialDate> from,
    Optional<PartialDate> to,
    List<StateCode> into) {
  public StateLine {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(cow, "cow");
    Objects.requireNonNull(abbreviation, "abbreviation");
    Objects.requireNonNull(gw, "gw");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    into = List.copyOf(into);
  }

  /** Whether it was so on a day; of a month or year, whether on its first day. */
  public boolean holdsOn(PartialDate date) {
    return from.map(first -> Days.first(first) <= Days.first(date)).orElse(true)
        && to.map(last -> Days.first(date) <= Days.last(last)).orElse(true);
  }
}
