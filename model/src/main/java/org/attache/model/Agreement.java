package org.attache.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** An agreement between states or organisations of states. */
public record Agreement(
    List<StateCode> parties,
    Optional<String> kind,
    AgreementStage status,
    Optional<PartialDate> date,
    Evidence evidence)
    implements Finding {
  public Agreement {
    parties = parties.stream().distinct().sorted().toList();
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(evidence, "evidence");
    if (parties.size() < 2) {
      throw new IllegalArgumentException("an agreement of fewer than two parties");
    }
  }

  @Override
  public Agreement with(Evidence other) {
    return new Agreement(parties, kind, status, date, other);
  }
}
