package org.attache.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Forces of a state or organisation outside their own country.
 *
 * @param sender whose forces
 * @param location the state they are in; empty at sea
 * @param strength how many, as far as the report counts them
 * @param unit what they are, in words of the report: "a mechanised infantry battalion"
 * @param mandate what they rest on, in words of the report: "UN Security Council resolution 2098"
 * @param purpose what they are there for, in words of the report
 * @param since when they came, as far as the report dates it
 * @param stage how far they have come
 * @param status the same as seen from the report's date, in the values that all findings share
 */
public record Deployment(
    StateCode sender,
    Optional<StateCode> location,
    Optional<Strength> strength,
    Optional<String> unit,
    Optional<Framework> framework,
    Optional<String> mandate,
    Optional<String> purpose,
    Optional<PartialDate> since,
    DeploymentStage stage,
    Modality status,
    Evidence evidence)
    implements Finding {
  public Deployment {
    Objects.requireNonNull(sender, "sender");
    Objects.requireNonNull(strength, "strength");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(mandate, "mandate");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(evidence, "evidence");
    if (location.isPresent() && location.get().equals(sender)) {
      throw new IllegalArgumentException("a deployment inside " + sender);
    }
  }

  @Override
  public Deployment with(Evidence other) {
    return new Deployment(
        sender, location, strength, unit, framework, mandate, purpose, since, stage, status, other);
  }
}
