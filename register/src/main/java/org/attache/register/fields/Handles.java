package org.attache.register.fields;

import java.util.Optional;
import org.attache.model.Participant;
import org.attache.model.Source;

/** By what somebody who takes part in a finding is known within the report. */
public final class Handles {
  private Handles() {}

  /** The id of the report's actor, else the name, else the role with its state. */
  public static Optional<String> of(Participant person) {
    return person
        .actor()
        .or(person::name)
        .or(
            () ->
                person
                    .role()
                    .map(role -> role + person.state().map(code -> " of " + code).orElse("")));
  }

  /** The id of the report's actor, else the name. */
  public static Optional<String> of(Source source) {
    return source.actor().or(source::name);
  }
}
