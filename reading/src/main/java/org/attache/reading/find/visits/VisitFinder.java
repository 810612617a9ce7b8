package org.attache.reading.find.visits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attache.model.Actor;
import org.attache.model.ActorKind;
import org.attache.model.Evidence;
import org.attache.model.Mention;
import org.attache.model.Modality;
import org.attache.model.Office;
import org.attache.model.Participant;
import org.attache.model.Sector;
import org.attache.model.Visit;
import org.attache.model.VisitCourse;
import org.attache.model.VisitLevel;
import org.attache.reading.find.Encounter;
import org.attache.reading.find.EncounterReader;
import org.attache.reading.find.EncounterSides;
import org.attache.reading.find.Encounters;
import org.attache.reading.find.Finder;
import org.attache.reading.find.Headlines;
import org.attache.reading.find.ModalityReader;
import org.attache.reading.find.Parties;
import org.attache.reading.find.Scene;
import org.attache.reading.find.Spot;
import org.attache.reading.find.TopicReader;
import org.attache.reading.find.Whereabouts;
import org.attache.reading.language.Sentence;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;

/**
 * Finds visits, by the words of {@code visit-verbs.tsv} and {@code visit-nouns.tsv} and by meetings
 * that one side can only have come to by travelling. One record for each visitor, host and journey.
 */
public final class VisitFinder implements Finder<Visit> {
  private final TravelWords words;
  private final EncounterReader encounters;
  private final ModalityReader modality;
  private final TopicReader topics;
  private final Phrases<Boolean> joins;
  private final Phrases<Boolean> receives;
  private final Phrases<Boolean> doubts;
  private final TurnReader turns;
  private final Phrases<Boolean> purposes;

  /** Reads the words of a language (ISO 639-1). */
  public VisitFinder(String language) {
    words = new TravelWords(language);
    encounters = new EncounterReader(language);
    modality = new ModalityReader(language);
    topics = new TopicReader(language);
    joins = Company.words(language, "delegation-words");
    receives = Company.words(language, "host-words");
    turns = new TurnReader(language);
    purposes = CourseReader.purposes(language);
    doubts = Phrases.set(Phrases.By.LEMMA, Table.of(language, "doubts").column("words"));
  }

  @Override
  public List<Visit> find(Scene scene) {
    Parties parties = new Parties(scene);
    Whereabouts whereabouts = new Whereabouts(scene);
    EncounterSides sides = new EncounterSides(scene, parties, whereabouts);
    ClueReader clues =
        new ClueReader(scene, parties, whereabouts, sides, words, modality, topics, turns, joins);
    EncounterClues implied =
        new EncounterClues(scene, parties, sides, whereabouts, modality, topics);
    RefusalReader refusals = new RefusalReader(scene, parties, modality, topics);
    GuestReader guests = new GuestReader(scene, parties, whereabouts, topics);
    Journeys journeys = new Journeys(scene);
    Encounters encountered = new Encounters(scene, parties, sides, encounters);
    List<Encounter> met = new ArrayList<>();
    List<Clue> weak = new ArrayList<>();
    List<Clue> headline = new ArrayList<>();
    for (Sentence sentence : scene.sentences()) {
      if (Headlines.isOne(scene, sentence)) {
        headline.addAll(clues.in(sentence));
        continue;
      }
      for (Clue clue : clues.in(sentence)) {
        if (clue.weight() >= Clue.TRAVEL) {
          journeys.take(clue);
        } else {
          weak.add(clue);
        }
      }
      refusals.in(sentence).forEach(journeys::take);
      weak.addAll(guests.in(sentence));
      for (Encounter encounter : encountered.in(sentence)) {
        met.add(encounter);
        weak.addAll(implied.of(encounter));
      }
    }
    weak.forEach(journeys::take);
    journeys.settle();
    scene.sentences().forEach(s -> clues.verdicts(s).forEach(journeys::judge));
    if (journeys.list().isEmpty()) {
      headline.forEach(journeys::take);
      journeys.settle();
    }
    Company company = new Company(scene, parties, whereabouts, sides, topics, joins, receives);
    company.addCompanions(journeys.list());
    company.addInviters(journeys.list());
    company.addHosts(journeys.list(), met);
    company.addTopics(journeys.list());
    List<Journey> ordered =
        journeys.list().stream()
            .sorted(Comparator.comparingInt(j -> j.best().sentence().index()))
            .toList();
    Tours tours = new Tours(ordered);
    CourseReader courses = new CourseReader(scene, words, turns, purposes);
    return ordered.stream()
        .map(
            journey -> {
              VisitCourse course = courses.of(journey, tours.leg(journey));
              return visit(scene, parties, whereabouts, journey, course);
            })
        .toList();
  }

  /** Whether the report says at once that the journey is not confirmed. */
  private boolean doubted(Scene scene, Journey journey) {
    Modality status = journey.status();
    if (status != Modality.ONGOING && status != Modality.COMPLETED) {
      return false;
    }
    int first = journey.best().sentence().index();
    int end = Math.min(scene.sentences().size(), first + 3);
    for (Sentence sentence : scene.sentences().subList(first, end)) {
      if (!doubts.in(sentence.tokens()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private Visit visit(
      Scene scene, Parties parties, Whereabouts whereabouts, Journey journey, VisitCourse course) {
    Clue best = journey.best();
    Modality status = doubted(scene, journey) ? Modality.ALLEGED : journey.status();
    List<String> towns = journey.towns();
    if (towns.isEmpty() && (status == Modality.ONGOING || status == Modality.COMPLETED)) {
      towns =
          whereabouts
              .dateline(best.sentence())
              .filter(d -> d.state().equals(journey.host()))
              .flatMap(Spot::town)
              .stream()
              .toList();
    }
    Sentence sentence = best.sentence();
    Evidence evidence = scene.evidence(sentence, sentence.token(best.trigger()).span());
    return new Visit(
        journey.visitor(),
        organisation(scene, parties, journey),
        journey.host(),
        towns.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", towns)),
        journey.start(),
        journey.end(),
        status,
        level(scene, parties, journey),
        delegation(scene, parties, journey),
        journey.hosts().stream().map(parties::participant).toList(),
        journey.topics(),
        course,
        evidence);
  }

  private static List<Participant> delegation(Scene scene, Parties parties, Journey journey) {
    List<Mention> people = journey.travellers();
    boolean persons = people.stream().anyMatch(m -> !scene.actor(m).plural());
    return people.stream()
        .filter(m -> !persons || scene.actor(m).kind() == ActorKind.PERSON)
        .filter(m -> !isNamedElsewhere(scene, parties, m, people))
        .sorted(Comparator.comparing(Mention::span))
        .map(parties::participant)
        .toList();
  }

  /** "The premier" of one sentence is the premier whom another one names. */
  private static boolean isNamedElsewhere(
      Scene scene, Parties parties, Mention mention, List<Mention> people) {
    Actor actor = scene.actor(mention);
    return !actor.named()
        && !actor.plural()
        && people.stream()
            .anyMatch(
                m ->
                    scene.actor(m).named()
                        && m.sentence() != mention.sentence()
                        && parties.level(scene.actor(m)).equals(parties.level(actor)));
  }

  private static VisitLevel level(Scene scene, Parties parties, Journey journey) {
    Optional<VisitLevel> best = Optional.empty();
    boolean military = false;
    boolean named = false;
    for (Mention mention : journey.travellers()) {
      Actor actor = scene.actor(mention);
      Optional<VisitLevel> level = parties.level(actor);
      if (level.isPresent() && (best.isEmpty() || level.get().compareTo(best.get()) < 0)) {
        best = level;
      }
      military |= actor.sector().filter(s -> s == Sector.MIL).isPresent();
      named |= actor.named() && actor.kind() == ActorKind.PERSON;
    }
    VisitLevel unknown = named ? VisitLevel.SENIOR_OFFICIAL : VisitLevel.OTHER;
    return best.orElse(military ? VisitLevel.MILITARY_OTHER : unknown);
  }

  /** The body that travels: a delegation's, or the force that a soldier belongs to. */
  private static Optional<String> organisation(Scene scene, Parties parties, Journey journey) {
    for (Mention mention : journey.travellers()) {
      Actor actor = scene.actor(mention);
      Optional<String> organisation = actor.office().flatMap(Office::organisation);
      boolean soldier = actor.sector().filter(s -> s == Sector.MIL).isPresent();
      if (organisation.isPresent() && (soldier || !actor.named())) {
        return organisation;
      }
      Optional<String> sender = parties.senderOf(mention);
      if (actor.kind() == ActorKind.GROUP && sender.isPresent()) {
        return sender;
      }
    }
    return Optional.empty();
  }
}
