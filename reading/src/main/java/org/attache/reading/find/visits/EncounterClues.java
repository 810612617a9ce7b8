package org.attache.reading.find.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.model.ActorKind;
import org.attache.model.Mention;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.model.StateCode;
import org.attache.reading.find.Encounter;
import org.attache.reading.find.Encounter.Guest;
import org.attache.reading.find.EncounterSides;
import org.attache.reading.find.Geopolitics;
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
import org.attache.reading.language.Token;
import org.attache.reading.places.Countries;
import org.attache.reading.places.StateWord;

/** Travel that a meeting implies: who meets the other side in its own state has gone there. */
final class EncounterClues {
  /** How many days a visit of which only a meeting is told may still go on. */
  private static final int STAY = 2;

  /** How far after a word for a meeting its place may be named, in tokens. */
  private static final int NEAR = 5;

  /** How far before it. */
  private static final int FAR = 24;

  private final Scene scene;
  private final Parties parties;
  private final EncounterSides sides;
  private final Whereabouts whereabouts;
  private final Stations stations;
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
    this.stations = new Stations(scene, parties, whereabouts);
    this.whens = new WhenReader(scene);
    this.modality = modality;
    this.topics = topics;
  }

  /** The clues of an encounter; none where it does not show who is the guest. */
  List<Clue> of(Encounter encounter) {
    if (encounter.aside() || !encounter.isInPerson()) {
      return List.of();
    }
    Sentence sentence = encounter.sentence();
    Stance stance = modality.of(sentence, encounter.trigger());
    Optional<Modality> said = stance.modality();
    if (said.isEmpty()) {
      return List.of();
    }
    Modality status = status(encounter, stance, said.get());
    Map<StateCode, List<Mention>> parts = sides.of(encounter);
    if (parts.size() < 2) {
      return List.of();
    }
    Optional<Destination> named = named(encounter, parts, status);
    Optional<Destination> place = named.or(() -> dateline(encounter, stance, parts));
    if (place.isEmpty()) {
      return List.of();
    }
    Destination seat = seat(place.get(), parts.keySet());
    List<Mention> hosts = parts.getOrDefault(seat.state(), List.of());
    boolean now = status == Modality.ONGOING;
    Optional<PartialDate> day = now ? Optional.empty() : date(encounter);
    List<Clue> found = new ArrayList<>();
    parts.forEach(
        (state, people) -> {
          List<Mention> guests = guests(people, named.isPresent());
          boolean listed = parts.size() > 2 && encounter.met().isEmpty();
          if (listed && guests.stream().noneMatch(m -> scene.actor(m).named())) {
            // a list of those who gather at a conference
            return;
          }
          boolean comes = !hosts.isEmpty() || isEnvoyOf(state, encounter, guests);
          // who is met together with the hosts has not come with the callers
          boolean beside =
              !hosts.isEmpty()
                  && encounter.met().containsAll(hosts)
                  && encounter.met().containsAll(guests);
          if (!state.equals(seat.state()) && !guests.isEmpty() && comes && !beside) {
            found.add(
                new Clue(
                    sentence,
                    encounter.trigger(),
                    Optional.of(state),
                    Optional.of(state),
                    guests,
                    seat,
                    day,
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

  private Modality status(Encounter encounter, Stance stance, Modality said) {
    Optional<PartialDate> date = date(encounter);
    Optional<PartialDate> published = scene.report().report().publicationDate();
    boolean later =
        date.isPresent() && published.isPresent() && Timing.isAfter(date.get(), published.get());
    boolean happened = stance.tense() == Tense.PAST || stance.tense() == Tense.PERFECT;
    if (stance.tense() == Tense.PRESENT && stance.cue().isEmpty()) {
      return Modality.PLANNED;
    }
    boolean told = said == Modality.PAST_REFERENCE && stance.cue().isEmpty();
    Modality status = said == Modality.COMPLETED || told ? Modality.ONGOING : said;
    if (status == Modality.ONGOING && isOver(date, published)) {
      return Modality.COMPLETED;
    }
    return later && happened ? status : Timing.adjust(status, date, published);
  }

  private Optional<PartialDate> date(Encounter encounter) {
    return whens.near(encounter.sentence(), encounter.trigger()).map(WhenReader.When::date);
  }

  /** Who met somebody days ago has probably gone home. */
  private static boolean isOver(Optional<PartialDate> met, Optional<PartialDate> published) {
    Optional<LocalDate> day = met.flatMap(PartialDate::toLocalDate);
    Optional<LocalDate> now = published.flatMap(PartialDate::toLocalDate);
    return day.isPresent() && now.isPresent() && day.get().plusDays(STAY).isBefore(now.get());
  }

  /**
   * Those of one side who can have come: officials who do not live there; where only the dateline
   * tells the place, one person.
   */
  private List<Mention> guests(List<Mention> people, boolean placed) {
    List<Mention> guests =
        people.stream()
            .filter(
                m ->
                    parties.isOfficial(m)
                        && !parties.isResident(m, scene.sentences().get(m.sentence())))
            .toList();
    boolean one =
        guests.stream()
            .anyMatch(m -> scene.actor(m).kind() == ActorKind.PERSON && !scene.actor(m).plural());
    return placed || one ? guests : List.of();
  }

  /** Who calls for an organisation of states has come from elsewhere, wherever it is. */
  private static boolean isEnvoyOf(StateCode state, Encounter encounter, List<Mention> guests) {
    return state.isOrganisation() && guests.stream().anyMatch(encounter.callers()::contains);
  }

  /** Where the sentence says that it takes place: by name, or with those who receive. */
  private Optional<Destination> named(
      Encounter encounter, Map<StateCode, List<Mention>> parts, Modality status) {
    Sentence sentence = encounter.sentence();
    Optional<Spot> spot = whereabouts.of(sentence, encounter.trigger());
    if (spot.isPresent()) {
      if (status == Modality.ONGOING || status == Modality.COMPLETED) {
        stations.see(encounter, spot.get());
      }
      return spot.map(EncounterClues::destination);
    }
    Optional<Spot> station = stations.of(encounter, status == Modality.PLANNED, parts.keySet());
    if (station.isPresent()) {
      return station.map(EncounterClues::destination);
    }
    Optional<Spot> dateline = whereabouts.dateline(sentence);
    return home(encounter, parts)
        .map(
            home ->
                dateline
                    .filter(d -> d.state().equals(home) && status != Modality.PLANNED)
                    .map(EncounterClues::destination)
                    .orElse(new Destination(home, List.of())));
  }

  /** The dateline, for what has happened, if it lies with one of both sides. */
  private Optional<Destination> dateline(
      Encounter encounter, Stance stance, Map<StateCode, List<Mention>> parts) {
    boolean between =
        encounter.met().isEmpty() && encounter.sentence().token(encounter.trigger()).isNoun();
    boolean now =
        stance.tense() == Tense.PRESENT
            || stance.tense() == Tense.FUTURE
            || stance
                .modality()
                .filter(m -> m == Modality.COMPLETED || m == Modality.ONGOING)
                .isEmpty();
    return between || now || namesElsewhere(encounter)
        ? Optional.empty()
        : whereabouts
            .dateline(encounter.sentence())
            .map(EncounterClues::destination)
            .map(d -> seat(d, parts.keySet()))
            .filter(d -> parts.containsKey(d.state()));
  }

  /** "at a meeting in Ipiales": a place of which nothing is known is not the dateline's. */
  private boolean namesElsewhere(Encounter encounter) {
    Sentence sentence = encounter.sentence();
    int end = Math.min(sentence.size(), encounter.trigger() + NEAR);
    for (int i = Math.max(1, encounter.trigger() - FAR); i < end; i++) {
      String before = sentence.token(i - 1).lower();
      boolean led = before.equals("in") || before.equals("at");
      if (led && isUnknownName(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isUnknownName(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return token.isProperNoun()
        && Character.isUpperCase(token.text().codePointAt(0))
        && scene.datesIn(sentence.span()).stream().noneMatch(d -> d.span().overlaps(token.span()))
        && scene.mentionAt(sentence, i).isEmpty()
        && whereabouts.in(sentence).stream().noneMatch(s -> s.first() <= i && i < s.end());
  }

  /**
   * Talks with an organisation in the town of its seat are held with it, not with the town's state.
   */
  private static Destination seat(Destination place, Set<StateCode> parts) {
    for (StateCode organisation : parts) {
      boolean seat =
          organisation.isOrganisation()
              && (!parts.contains(place.state()) || !isCapital(place))
              && place.towns().stream()
                  .anyMatch(town -> Geopolitics.standard().isSeat(town, organisation));
      if (seat) {
        return new Destination(organisation, place.towns());
      }
    }
    return place;
  }

  private static boolean isCapital(Destination place) {
    return place.towns().stream()
        .anyMatch(town -> Countries.standard().byWord(town, StateWord.CAPITAL).isPresent());
  }

  private static Destination destination(Spot spot) {
    return new Destination(spot.state(), spot.town().stream().toList());
  }

  /** The state of those who receive, where the words tell guests from hosts. */
  private Optional<StateCode> home(Encounter encounter, Map<StateCode, List<Mention>> parts) {
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
    return parts.entrySet().stream()
        .filter(part -> part.getValue().stream().anyMatch(hosts::contains))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** "visiting Deputy Foreign Minister X" */
  private static boolean isVisiting(Sentence sentence, List<Mention> side) {
    for (Mention mention : side) {
      boolean here = mention.sentence() == sentence.index();
      for (int i = Math.max(0, mention.firstToken() - 2); here && i < mention.head(); i++) {
        if (sentence.token(i).lower().equals("visiting")) {
          return true;
        }
      }
    }
    return false;
  }
}
