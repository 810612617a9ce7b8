package org.attache.reading.find.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.model.Meeting;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.model.Participant;
import org.attache.model.StateCode;
import org.attache.reading.find.Encounter;
import org.attache.reading.find.EncounterReader;
import org.attache.reading.find.EncounterSides;
import org.attache.reading.find.Encounters;
import org.attache.reading.find.Finder;
import org.attache.reading.find.ModalityReader;
import org.attache.reading.find.Parties;
import org.attache.reading.find.Scene;
import org.attache.reading.find.Spot;
import org.attache.reading.find.Stance;
import org.attache.reading.find.Stance.Tense;
import org.attache.reading.find.Stations;
import org.attache.reading.find.Timing;
import org.attache.reading.find.TopicReader;
import org.attache.reading.find.WhenReader;
import org.attache.reading.find.Whereabouts;
import org.attache.reading.language.Sentence;

/**
 * Finds meetings of people or bodies of two or more states or organisations. One record for each
 * encounter: later mentions of it only add to the first.
 */
public final class MeetingFinder implements Finder<Meeting> {
  private final EncounterReader encounters;
  private final ModalityReader modality;
  private final TopicReader topics;

  /** Reads the words of a language (ISO 639-1). */
  public MeetingFinder(String language) {
    encounters = new EncounterReader(language);
    modality = new ModalityReader(language);
    topics = new TopicReader(language);
  }

  @Override
  public List<Meeting> find(Scene scene) {
    Parties parties = new Parties(scene);
    Whereabouts whereabouts = new Whereabouts(scene);
    WhenReader whens = new WhenReader(scene);
    EncounterSides sides = new EncounterSides(scene, parties, whereabouts);
    Encounters met = new Encounters(scene, parties, sides, encounters);
    Stations stations = new Stations(scene, parties, whereabouts);
    List<Draft> drafts = new ArrayList<>();
    for (Sentence sentence : scene.sentences()) {
      for (Encounter encounter : met.in(sentence)) {
        draft(scene, sides, whereabouts, stations, whens, encounter)
            .ifPresent(draft -> add(draft, drafts));
      }
    }
    return drafts.stream().map(Draft::toMeeting).toList();
  }

  private static void add(Draft draft, List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      if (drafts.get(i).isSame(draft)) {
        drafts.set(i, drafts.get(i).with(draft));
        return;
      }
    }
    drafts.add(draft);
  }

  private Optional<Draft> draft(
      Scene scene,
      EncounterSides sides,
      Whereabouts whereabouts,
      Stations stations,
      WhenReader whens,
      Encounter encounter) {
    Sentence sentence = encounter.sentence();
    List<Participant> participants = sides.participants(encounter);
    if (participants.stream().flatMap(p -> p.state().stream()).distinct().count() < 2) {
      return Optional.empty();
    }
    Stance stance = modality.of(sentence, encounter.trigger());
    if (stance.modality().isEmpty()) {
      return Optional.empty();
    }
    Optional<PartialDate> date =
        whens.near(sentence, encounter.trigger()).map(WhenReader.When::date);
    Modality status = status(scene, stance, date);
    List<StateCode> states = participants.stream().flatMap(p -> p.state().stream()).toList();
    whereabouts
        .of(sentence, encounter.trigger())
        .filter(spot -> status == Modality.COMPLETED)
        .ifPresent(spot -> stations.see(encounter, spot));
    Optional<String> place =
        encounter.isInPerson()
            ? whereabouts
                .of(sentence, encounter.trigger())
                .or(() -> stations.of(encounter, status == Modality.PLANNED, Set.copyOf(states)))
                .or(
                    () ->
                        status == Modality.COMPLETED
                            ? home(whereabouts, sentence, states)
                            : Optional.empty())
                .flatMap(Spot::town)
            : Optional.empty();
    return Optional.of(
        new Draft(
            encounter.form(),
            participants,
            place,
            date,
            status,
            topics.of(scene, sentence, encounter.trigger()),
            scene.evidence(sentence, sentence.token(encounter.trigger()).span())));
  }

  /** A meeting told in the past has been, one told in the present tense is still to come. */
  private static Modality status(Scene scene, Stance stance, Optional<PartialDate> date) {
    Modality said = stance.modality().orElseThrow();
    Optional<PartialDate> published = scene.report().report().publicationDate();
    boolean cued = stance.cue().isPresent();
    boolean happened = stance.tense() == Tense.PAST || stance.tense() == Tense.PERFECT;
    if (!cued && stance.tense() == Tense.PRESENT) {
      return Modality.PLANNED;
    }
    boolean told = said == Modality.ONGOING || !cued && said == Modality.PAST_REFERENCE;
    Modality status = told ? Modality.COMPLETED : said;
    Modality adjusted = Timing.adjust(status, date, published);
    return happened && adjusted == Modality.PLANNED ? status : adjusted;
  }

  /** The dateline, where it lies in the state of one side. */
  private static Optional<Spot> home(
      Whereabouts whereabouts, Sentence sentence, List<StateCode> states) {
    return whereabouts.dateline(sentence).filter(spot -> states.contains(spot.state()));
  }
}
