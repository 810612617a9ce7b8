package org.attache.reading.find.visits;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.model.Mention;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.model.StateCode;
import org.attache.reading.find.Encounter;
import org.attache.reading.find.Encounter.Guest;
import org.attache.reading.find.EncounterSides;
import org.attache.reading.find.ModalityReader;
import org.attache.reading.find.Parties;
import org.attache.reading.find.Scene;
import org.attache.reading.find.Spot;
import org.attache.reading.find.Timing;
import org.attache.reading.find.TopicReader;
import org.attache.reading.find.WhenReader;
import org.attache.reading.find.Whereabouts;
import org.attache.reading.language.Sentence;

/** Travel that a meeting implies: who meets the other side in its own state has gone there. */
final class EncounterClues {
  private final Scene scene;
  private final Parties parties;
  private final EncounterSides sides;
  private final Whereabouts whereabouts;
  private final WhenReader whens;
  private final ModalityReader modality;
  private final TopicReader topics;

  EncounterClues(
      Scene scene,
      Parties parties,
      EncounterSides sides,
      Whereabouts whereabouts,
      ModalityReader modality,
      TopicReader topics) {
    this.scene = scene;
    this.parties = parties;
    this.sides = sides;
    this.whereabouts = whereabouts;
    this.whens = new WhenReader(scene);
    this.modality = modality;
    this.topics = topics;
  }

  /** The clues of an encounter; none where it does not show who is the guest. */
  List<Clue> of(Encounter encounter) {
    if (encounter.aside()) {
      return List.of();
    }
    Sentence sentence = encounter.sentence();
    Optional<Modality> said = modality.of(sentence, encounter.trigger()).modality();
    if (said.isEmpty()) {
      return List.of();
    }
    Optional<PartialDate> date =
        whens.near(sentence, encounter.trigger()).map(WhenReader.When::date);
    Modality happened = said.get() == Modality.COMPLETED ? Modality.ONGOING : said.get();
    Modality status = Timing.adjust(happened, date, scene.report().report().publicationDate());
    Map<StateCode, List<Mention>> parts = sides.of(encounter);
    if (parts.size() < 2) {
      return List.of();
    }
    Optional<Destination> place = place(encounter, parts, status);
    if (place.isEmpty() || !parts.containsKey(place.get().state())) {
      return List.of();
    }
    List<Mention> hosts = parts.get(place.get().state());
    List<Clue> found = new ArrayList<>();
    parts.forEach(
        (state, people) -> {
          List<Mention> guests =
              people.stream().filter(m -> !parties.isResident(m, sentence)).toList();
          if (!state.equals(place.get().state()) && !guests.isEmpty()) {
            found.add(
                new Clue(
                    sentence,
                    encounter.trigger(),
                    Optional.of(state),
                    Optional.of(state),
                    guests,
                    place.get(),
                    Optional.empty(),
                    Optional.empty(),
                    status,
                    false,
                    hosts,
                    topics.of(scene, sentence, encounter.trigger()),
                    2));
          }
        });
    return found;
  }

  private Optional<Destination> place(
      Encounter encounter, Map<StateCode, List<Mention>> parts, Modality status) {
    Sentence sentence = encounter.sentence();
    Optional<Spot> spot = whereabouts.of(sentence, encounter.trigger());
    if (spot.isPresent()) {
      return spot.map(EncounterClues::destination);
    }
    Optional<StateCode> home = home(encounter);
    Optional<Spot> dateline = whereabouts.dateline(sentence);
    if (home.isPresent()) {
      return Optional.of(
          dateline
              .filter(d -> d.state().equals(home.get()) && status != Modality.PLANNED)
              .map(EncounterClues::destination)
              .orElse(new Destination(home.get(), List.of())));
    }
    return status == Modality.ONGOING
        ? dateline.filter(d -> parts.containsKey(d.state())).map(EncounterClues::destination)
        : Optional.empty();
  }

  private static Destination destination(Spot spot) {
    return new Destination(spot.state(), spot.town().stream().toList());
  }

  /** The state of those who receive, where the words tell guests from hosts. */
  private Optional<StateCode> home(Encounter encounter) {
    Guest guest = encounter.guest();
    if (guest == Guest.UNSAID) {
      boolean met = isVisiting(encounter.sentence(), encounter.met());
      boolean callers = isVisiting(encounter.sentence(), encounter.callers());
      guest = met == callers ? Guest.UNSAID : met ? Guest.MET : Guest.CALLERS;
    }
    List<Mention> hosts =
        switch (guest) {
          case CALLERS -> encounter.met();
          case MET -> encounter.callers();
          case UNSAID -> List.of();
        };
    return hosts.stream().flatMap(m -> parties.state(m).stream()).findFirst();
  }

  /** "visiting Deputy Foreign Minister X" */
  private static boolean isVisiting(Sentence sentence, List<Mention> side) {
    for (Mention mention : side) {
      for (int i = Math.max(0, mention.firstToken() - 2); i < mention.head(); i++) {
        if (sentence.token(i).lower().equals("visiting")) {
          return true;
        }
      }
    }
    return false;
  }
}
