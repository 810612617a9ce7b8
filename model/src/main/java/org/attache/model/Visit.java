package org.attache.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody who acts for a state or an organisation of states goes to another one in that capacity.
 *
 * @param visitor the sender
 * @param organisation the body that travels, where the report says it
 * @param host the state or organisation visited
 * @param place town or towns
 * @param topics words of the report
 * @param course stops, tour, duration, purpose and what became of it
 */
public record Visit(
    StateCode visitor,
    Optional<String> organisation,
    StateCode host,
    Optional<String> place,
    Optional<PartialDate> start,
    Optional<PartialDate> end,
    Modality status,
    VisitLevel level,
    List<Participant> delegation,
    List<Participant> hosts,
    List<String> topics,
    VisitCourse course,
    Evidence evidence)
    implements Finding {
  public Visit {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(course, "course");
    Objects.requireNonNull(evidence, "evidence");
    if (visitor.equals(host)) {
      throw new IllegalArgumentException("a visit inside " + host);
    }
    delegation = List.copyOf(delegation);
    hosts = List.copyOf(hosts);
    topics = List.copyOf(topics);
  }

  @Override
  public Visit with(Evidence other) {
    return new Visit(
        visitor,
        organisation,
        host,
        place,
        start,
        end,
        status,
        level,
        delegation,
        hosts,
        topics,
        course,
        other);
  }
}
