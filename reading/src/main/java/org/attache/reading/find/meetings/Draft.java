package org.attache.reading.find.meetings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.model.Evidence;
import org.attache.model.Meeting;
import org.attache.model.MeetingForm;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.model.Participant;

/** A meeting as one sentence tells it, before the report's other mentions of it are added. */
record Draft(
    MeetingForm form,
    List<Participant> participants,
    Optional<String> place,
    Optional<PartialDate> date,
    Modality status,
    List<String> topics,
    Evidence evidence) {

  /** Whether another draft speaks of the same meeting. */
  boolean isSame(Draft other) {
    if (isOver() != other.isOver() || form != other.form) {
      return false;
    }
    if (date.isPresent() && other.date.isPresent() && !date.get().equals(other.date.get())) {
      return false;
    }
    if (place.isPresent()
        && other.place.isPresent()
        && !place.get().equalsIgnoreCase(other.place.get())) {
      return false;
    }
    Set<String> mine = keys();
    Set<String> theirs = other.keys();
    Set<String> both = new LinkedHashSet<>(mine);
    both.retainAll(theirs);
    return both.size() >= 2 || both.equals(mine) || both.equals(theirs);
  }

  private boolean isOver() {
    return status == Modality.COMPLETED || status == Modality.ONGOING;
  }

  private Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    for (Participant p : participants) {
      keys.add(p.actor().orElse(p.role().orElse("") + p.state()));
    }
    return keys;
  }

  /** This one with what another mention of the same meeting adds. */
  Draft with(Draft other) {
    List<Participant> all = new ArrayList<>(participants);
    Set<String> mine = keys();
    for (Participant p : other.participants) {
      if (!mine.contains(p.actor().orElse(p.role().orElse("") + p.state()))) {
        all.add(p);
      }
    }
    List<String> words = new ArrayList<>(topics);
    other.topics.stream().filter(t -> !words.contains(t)).forEach(words::add);
    return new Draft(
        form, all, place.or(other::place), date.or(other::date), status, words, evidence);
  }

  Meeting toMeeting() {
    return new Meeting(form, participants, place, date, status, topics, evidence);
  }
}
