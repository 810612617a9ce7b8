package org.attache.reading.find.exercises;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.model.Evidence;
import org.attache.model.Exercise;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.model.StateCode;
import org.attache.reading.find.Timing;

/**
 * What one or more sentences say of one exercise.
 *
 * @param isEarlier whether it is an earlier edition of what the report is about
 */
record Draft(
    Set<StateCode> participants,
    Optional<String> name,
    Optional<StateCode> location,
    Optional<String> place,
    Optional<PartialDate> start,
    Optional<PartialDate> end,
    Optional<Modality> status,
    boolean isEarlier,
    Evidence evidence) {

  /** Both together; what this one says counts first. */
  Draft with(Draft other) {
    Set<StateCode> all = new LinkedHashSet<>(participants);
    all.addAll(other.participants);
    boolean dated = start.isPresent() || end.isPresent();
    return new Draft(
        all,
        name.or(other::name),
        location.or(other::location),
        place.or(other::place),
        dated ? start : other.start,
        dated ? end : other.end,
        status.or(other::status),
        isEarlier,
        evidence);
  }

  /** Whether the other may be the same exercise, spoken of again. */
  boolean isLike(Draft other) {
    boolean names =
        name.isEmpty() || other.name.isEmpty() || name.get().equalsIgnoreCase(other.name.get());
    boolean years =
        start.isEmpty() || other.start.isEmpty() || start.get().year() == other.start.get().year();
    return names && years && isEarlier == other.isEarlier;
  }

  /** The exercise; empty where too little is known of it. */
  Optional<Exercise> finish(Optional<PartialDate> today) {
    if (participants.size() < 2 && name.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Exercise(
            List.copyOf(participants), name, location, place, start, end, at(today), evidence));
  }

  /** The dates decide, where there are any and nobody called it off. */
  private Modality at(Optional<PartialDate> today) {
    Modality said = status.orElse(isEarlier ? Modality.COMPLETED : Modality.PLANNED);
    if (isEarlier || said == Modality.PAST_REFERENCE) {
      return Modality.COMPLETED;
    }
    if (said == Modality.CANCELLED || said == Modality.DENIED || today.isEmpty()) {
      return said;
    }
    if (start.filter(day -> isBefore(today.get(), day)).isPresent()) {
      return Modality.PLANNED;
    }
    if (end.or(() -> start.filter(day -> said == Modality.COMPLETED))
        .filter(day -> isBefore(day, today.get()))
        .isPresent()) {
      return Modality.COMPLETED;
    }
    if (end.isEmpty() && start.filter(day -> Timing.isLongBefore(day, today.get())).isPresent()) {
      return Modality.COMPLETED;
    }
    boolean running =
        start.isPresent() && end.filter(day -> isBefore(today.get(), day)).isPresent();
    return running ? Modality.ONGOING : said;
  }

  /** Whether one date lies wholly before another, as precisely as both are known. */
  private static boolean isBefore(PartialDate a, PartialDate b) {
    String first = a.toString();
    String second = b.toString();
    int common = Math.min(first.length(), second.length());
    return first.substring(0, common).compareTo(second.substring(0, common)) < 0;
  }
}
