package org.attache.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** People or bodies of two or more states or organisations meet or talk. */
public record Meeting(
    List<Participant> participants,
    Optional<String> place,
    Optional<PartialDate> date,
    Modality status,
    List<String> topics,
    Evidence evidence)
    implements Finding {
  public Meeting {
    participants = List.copyOf(participants);
    topics = List.copyOf(topics);
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(evidence, "evidence");
    if (participants.size() < 2) {
      throw new IllegalArgumentException("a meeting of fewer than two");
    }
  }

  @Override
  public Meeting with(Evidence other) {
    return new Meeting(participants, place, date, status, topics, other);
  }
}
