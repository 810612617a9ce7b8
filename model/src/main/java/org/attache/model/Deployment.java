package org.attache.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Forces of a state or organisation outside their own country.
 *
 * @param sender whose forces
 * @param location the state they are in; empty at sea
 * @param strength words of the report: "several thousand troops"
 */
public record Deployment(
    StateCode sender,
    Optional<StateCode> location,
    Optional<String> strength,
    Optional<Framework> framework,
    Optional<String> purpose,
    Modality status,
    Evidence evidence)
    implements Finding {
  public Deployment {
    Objects.requireNonNull(sender, "sender");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(evidence, "evidence");
    if (location.isPresent() && location.get().equals(sender)) {
      throw new IllegalArgumentException("a deployment inside " + sender);
    }
  }
}
