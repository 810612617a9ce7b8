package org.attache.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A joint or multinational military exercise. */
public record Exercise(
    List<StateCode> participants,
    Optional<String> name,
    Optional<StateCode> location,
    Optional<String> place,
    Optional<PartialDate> start,
    Optional<PartialDate> end,
    Modality status,
    Evidence evidence)
    implements Finding {
  public Exercise {
    participants = participants.stream().distinct().sorted().toList();
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(evidence, "evidence");
    if (participants.size() < 2 && name.isEmpty()) {
      throw new IllegalArgumentException("an exercise of one without a name");
    }
  }

  @Override
  public Exercise with(Evidence other) {
    return new Exercise(participants, name, location, place, start, end, status, other);
  }
}
