package org.attache.reading.find.visits;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.model.Actor;
import org.attache.model.ActorKind;
import org.attache.model.Mention;
import org.attache.model.Modality;
import org.attache.model.StateCode;
import org.attache.reading.find.Geopolitics;
import org.attache.reading.find.Scene;

/** Puts the clues of a report together: those of one journey into one. */
final class Journeys {
  private final Scene scene;
  private final List<Journey> journeys = new ArrayList<>();
  private final List<Clue> unsaid = new ArrayList<>();

  Journeys(Scene scene) {
    this.scene = scene;
  }

  /** Takes a clue; those that say outright who goes where should come first. */
  void take(Clue clue) {
    if (clue.visitor().isEmpty()) {
      unsaid.add(clue);
    } else {
      take(clue, clue.visitor().get());
    }
  }

  private void take(Clue clue, StateCode visitor) {
    for (Journey journey : journeys) {
      if (journey.visitor().equals(visitor)
          && journey.goesTo(clue.destination())
          && journey.fitsTime(clue)
          && fitsPeople(journey, clue)) {
        journey.add(clue);
        return;
      }
    }
    StateCode host = clue.destination().state();
    if (!Geopolitics.standard().isOneState(visitor, host)) {
      Journey journey = new Journey(visitor, host);
      journey.add(clue);
      journeys.add(journey);
    }
  }

  /**
   * Places the clues that do not say for whom somebody travels: as the same traveller's other
   * journeys do, as the last journey to the same host, or as supposed.
   */
  void settle() {
    for (Clue clue : unsaid) {
      Optional<StateCode> known =
          journeys.stream()
              .filter(j -> clue.travellers().stream().anyMatch(j::has))
              .map(Journey::visitor)
              .findFirst();
      StateCode host = clue.destination().state();
      Optional<Journey> last = last(host).filter(j -> j.fitsTime(clue) && fitsPeople(j, clue));
      boolean attached = clue.supposed().isEmpty();
      if (known.isPresent() && !(attached && last(host).isEmpty())) {
        take(clue, known.get());
      } else if (last.isPresent()) {
        last.get().add(clue);
      } else {
        clue.supposed().ifPresent(visitor -> take(clue, visitor));
      }
    }
    unsaid.clear();
  }

  /**
   * Puts a verdict on the journey that it speaks of: the traveller's, or the last one before it.
   */
  void judge(Verdict verdict) {
    Optional<Journey> judged = Optional.empty();
    int at = verdict.sentence().index();
    for (Journey journey : journeys) {
      boolean same =
          verdict.travellers().isEmpty()
              ? journey.best().sentence().index() <= at
              : verdict.travellers().stream().anyMatch(journey::has);
      boolean begun =
          verdict.status() == Modality.ONGOING || verdict.status() == Modality.COMPLETED;
      boolean fits =
          begun
              ? journey.status() == Modality.ONGOING || journey.status() == Modality.COMPLETED
              : journey.status() != Modality.PAST_REFERENCE;
      if (same && fits) {
        judged = Optional.of(journey);
      }
    }
    judged.ifPresent(journey -> journey.add(verdict));
  }

  private Optional<Journey> last(StateCode host) {
    Optional<Journey> last = Optional.empty();
    for (Journey journey : journeys) {
      if (journey.host().equals(host)) {
        last = Optional.of(journey);
      }
    }
    return last;
  }

  /** Two sets of named people without anybody in common travel apart. */
  private boolean fitsPeople(Journey journey, Clue clue) {
    Set<String> known = named(journey.travellers());
    Set<String> told = named(clue.travellers());
    if (known.isEmpty() || told.isEmpty()) {
      return true;
    }
    told.retainAll(known);
    return !told.isEmpty();
  }

  private Set<String> named(List<Mention> mentions) {
    Set<String> ids = new LinkedHashSet<>();
    for (Mention mention : mentions) {
      Actor actor = scene.actor(mention);
      if (actor.named() && actor.kind() == ActorKind.PERSON) {
        ids.add(actor.id());
      }
    }
    return ids;
  }

  List<Journey> list() {
    return List.copyOf(journeys);
  }
}
