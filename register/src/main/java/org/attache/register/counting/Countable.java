package org.attache.register.counting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.model.StateCode;
import org.attache.register.entry.Entry;
import org.attache.register.entry.FieldValue;
import org.attache.register.entry.Kind;
import org.attache.register.entry.ReviewState;
import org.attache.register.fields.Fields;
import org.attache.register.resolve.OfficeNames;

/**
 * What of an entry matters in counting. Much smaller than the entry, so that many can be held.
 *
 * @param states number of states that take part
 * @param leader a visit or meeting in which a head of state or government takes part
 * @param stopover a visit that is a mere stop on the way
 * @param trips the tours that reports say the visit is part of
 */
record Countable(
    String id,
    Kind kind,
    ReviewState review,
    Modality status,
    double confidence,
    int origins,
    int states,
    boolean leader,
    boolean stopover,
    List<String> trips,
    Optional<StateCode> sender,
    Optional<StateCode> host,
    Optional<PartialDate> dated) {
  private static final Set<String> LEADERS = Set.of("head_of_state", "head_of_government");

  static Countable of(Entry entry) {
    return new Countable(
        entry.id(),
        entry.kind(),
        entry.review(),
        entry.status(),
        entry.confidence(),
        entry.origins(),
        entry.states().size(),
        hasLeader(entry),
        Stopovers.isOne(entry),
        entry.values(Fields.TRIP).stream().map(FieldValue::value).toList(),
        entry.sender(),
        entry.host(),
        entry.dated());
  }

  boolean isOfPeople() {
    return kind == Kind.VISIT || kind == Kind.MEETING;
  }

  /** The tours; without one it is a journey of its own. */
  List<String> journeys() {
    return trips.isEmpty() ? List.of(id) : trips;
  }

  /** Of a visit its level says so; of a meeting the offices of those who take part. */
  private static boolean hasLeader(Entry entry) {
    return switch (entry.kind()) {
      case VISIT -> entry.value(Fields.LEVEL).map(LEADERS::contains).orElse(false);
      case MEETING ->
          entry.values(Fields.ROLE).stream()
              .map(FieldValue::value)
              .anyMatch(
                  role ->
                      OfficeNames.of(role, Optional.empty())
                          .map(office -> LEADERS.contains(office.key()))
                          .orElse(false));
      default -> false;
    };
  }
}
