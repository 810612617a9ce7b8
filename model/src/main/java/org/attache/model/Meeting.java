package org.attache.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * People or bodies of two or more states or organisations meet or talk.
 *
 * @param form whether they are in one room, call, or write to each other
 */
public record Meeting(
    MeetingForm form,
    List<Participant> participants,
    Optional<String> place,
    Optional<PartialDate> date,
    Modality status,
    List<String> topics,
    Evidence evidence)
    implements Finding {
  public Meeting {
    Objects.requireNonNull(form, "form");
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
    return new Meeting(form, participants, place, date, status, topics, other);
  }

  /** The states and organisations of states that take part, as far as they are known. */
  public List<StateCode> states() {
    return participants.stream().flatMap(p -> p.state().stream()).distinct().toList();
  }

  /** Whether more than two states or organisations of states are known to take part. */
  public boolean isMultilateral() {
    return states().size() > 2;
  }
}
