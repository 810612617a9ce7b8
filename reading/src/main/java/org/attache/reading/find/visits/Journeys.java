package org.attache.reading.find.visits;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.model.Actor;
import org.attache.model.ActorKind;
import org.attache.model.Mention;
import org.attache.model.StateCode;
import org.attache.reading.find.Geopolitics;
import org.attache.reading.find.Scene;

/** Puts the clues of a report together: those of one journey into one. */
final class Journeys {
  private final Scene scene;
  private final List<Journey> journeys = new ArrayList<>();

  Journeys(Scene scene) {
    this.scene = scene;
  }

  /** Takes the clues in text order; those that say outright who goes where should come first. */
  void take(Clue clue) {
    StateCode host = clue.destination().state();
    if (clue.visitor().isEmpty()) {
      Optional<Journey> last = last(host).filter(j -> j.fitsTime(clue));
      if (last.isPresent() || clue.supposed().isEmpty()) {
        last.ifPresent(j -> j.add(clue));
        return;
      }
    }
    StateCode visitor = clue.visitor().or(clue::supposed).orElseThrow();
    for (Journey journey : journeys) {
      if (journey.visitor().equals(visitor)
          && journey.goesTo(clue.destination())
          && journey.fitsTime(clue)
          && fitsPeople(journey, clue)) {
        journey.add(clue);
        return;
      }
    }
    if (!Geopolitics.standard().isOneState(visitor, host)) {
      Journey journey = new Journey(visitor, host);
      journey.add(clue);
      journeys.add(journey);
    }
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
