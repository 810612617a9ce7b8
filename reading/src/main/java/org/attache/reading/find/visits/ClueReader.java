package org.attache.reading.find.visits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.attache.model.ActorKind;
import org.attache.model.DateMention;
import org.attache.model.Mention;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.model.Sector;
import org.attache.model.Source;
import org.attache.model.SourceType;
import org.attache.model.StateCode;
import org.attache.model.VisitLevel;
import org.attache.reading.find.Clauses;
import org.attache.reading.find.EncounterSides;
import org.attache.reading.find.ModalityReader;
import org.attache.reading.find.Parties;
import org.attache.reading.find.Scene;
import org.attache.reading.find.Spot;
import org.attache.reading.find.Stance;
import org.attache.reading.find.TopicReader;
import org.attache.reading.find.WhenReader;
import org.attache.reading.find.Whereabouts;
import org.attache.reading.find.visits.TravelWords.Means;
import org.attache.reading.find.visits.TravelWords.Word;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.places.Countries;
import org.attache.reading.places.StateWord;

/**
 * Reads what words of travel tell: who goes where, when, and whether it happens. For one report.
 */
final class ClueReader {
  /** How many tokens before "was in" its date may begin: "by Monday night she was in". */
  private static final int DATE_BEFORE = 6;

  /** How far from somebody's name the adjective of their state may stand, in tokens. */
  private static final int BESIDE = 3;

  /** How many sentences back a journey may be told whose detours need no traveller. */
  private static final int TOLD_BEFORE = 2;

  private static final Phrases<Boolean> PURPOSES = CourseReader.purposes("en");

  private final Scene scene;
  private final Parties parties;
  private final Whereabouts whereabouts;
  private final EncounterSides sides;
  private final WhenReader whens;
  private final DestinationReader destinations;
  private final TravellerReader travellers;
  private final TravelWords words;
  private final ModalityReader modality;
  private final TopicReader topics;
  private final TurnReader turns;
  private final Phrases<Boolean> joins;
  private List<Mention> lastGoing = List.of();
  private int lastTold = -1;
  private static final StopReader stops = new StopReader("en");

  ClueReader(
      Scene scene,
      Parties parties,
      Whereabouts whereabouts,
      EncounterSides sides,
      TravelWords words,
      ModalityReader modality,
      TopicReader topics,
      TurnReader turns,
      Phrases<Boolean> joins) {
    this.scene = scene;
    this.parties = parties;
    this.whereabouts = whereabouts;
    this.sides = sides;
    this.whens = new WhenReader(scene);
    this.destinations = new DestinationReader(whereabouts);
    this.travellers = new TravellerReader(scene, parties);
    this.words = words;
    this.modality = modality;
    this.topics = topics;
    this.turns = turns;
    this.joins = joins;
  }

  /** What a sentence says of visits whose place it does not name. */
  List<Verdict> verdicts(Sentence sentence) {
    List<Verdict> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      List<Word> readings = sentence.token(i).isNoun() ? words.at(sentence, i) : List.of();
      if (!readings.isEmpty()) {
        Word word = readings.get(0);
        Stance stance = modality.of(sentence, word.at());
        boolean telling =
            stance.cue().isPresent()
                && stance.cue().get() != Modality.PAST_REFERENCE
                && stance.cue().get() != Modality.PLANNED
                && !stance.negated();
        boolean unplaced =
            destinations.after(sentence, word.end(), word.to()).isEmpty()
                && destinations.there(sentence, word.end(), word.at()).isEmpty();
        if (telling && unplaced) {
          List<Mention> owners = travellers.owners(sentence, word);
          Modality status =
              turns.shifted(sentence, word.at()) ? Modality.PLANNED : stance.cue().get();
          found.add(new Verdict(sentence, word.at(), owners, status));
        }
      }
    }
    return found;
  }

  /** The clues of a sentence, in text order; sentences come in text order. */
  List<Clue> in(Sentence sentence) {
    List<Clue> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      List<Word> readings = words.at(sentence, i);
      for (Word word : readings) {
        found.addAll(word.verbal() ? ofVerb(sentence, word) : ofNoun(sentence, word));
      }
      i = readings.isEmpty() ? i + 1 : readings.get(0).end();
    }
    for (Clue clue : found) {
      if (clue.weight() >= Clue.TRAVEL && clue.visitor().isPresent()) {
        lastGoing = clue.travellers();
        lastTold = sentence.index();
      }
    }
    return found;
  }

  private List<Clue> ofVerb(Sentence sentence, Word word) {
    int from = word.end();
    if (word.means() == Means.LEAD) {
      OptionalInt delegation = delegationAfter(sentence, word.end());
      if (delegation.isEmpty()) {
        return List.of();
      }
      from = delegation.getAsInt() + 1;
    }
    if (word.means() == Means.STAY && !leadsOn(sentence, word)) {
      return List.of();
    }
    List<Destination> places =
        word.means() == Means.SEND
            ? destinations.farAfter(sentence, from, word.to())
            : destinations.after(sentence, from, word.to());
    boolean here = places.isEmpty() && word.to().contains("-") && !namesPlace(sentence, word);
    if (here) {
      places = destinations.here(sentence);
    }
    if (places.isEmpty() && word.means() != Means.OVER) {
      places = destinations.where(sentence, word.at());
    }
    if (places.isEmpty() && word.means() == Means.GO && goesThere(sentence, word)) {
      places = destinations.lastNamed(sentence, word.at(), scene);
    }
    if (places.isEmpty() || word.means() == Means.STAY && !hasPurpose(sentence, word)) {
      return List.of();
    }
    List<Mention> subject = parties.lists().subjects(sentence, word.at());
    Optional<StateCode> sender =
        word.means() == Means.LEAD
            ? scene.mentionAt(sentence, from - 1).flatMap(parties::state)
            : Optional.empty();
    List<Mention> going =
        sender.isPresent()
            ? subject.stream()
                .filter(m -> parties.isOfficial(m) || parties.isUnknownPerson(m))
                .toList()
            : travellers.travellers(subject);
    if (word.means() == Means.SEND || word.means() == Means.CARRY && going.isEmpty()) {
      if (word.means() == Means.SEND) {
        sender = subject.stream().flatMap(m -> parties.state(m).stream()).findFirst();
        if (sender.isEmpty()) {
          return List.of();
        }
      }
      going =
          travellers
              .travellers(parties.lists().listFrom(sentence, from, 4, sentence.size()))
              .stream()
              .filter(m -> !isReceiver(sentence, word, m))
              .toList();
    }
    if (going.isEmpty()) {
      return List.of();
    }
    boolean leaves = word.means() == Means.OVER && word.to().contains("object");
    if (leaves && isHome(going, places)) {
      return departure(sentence, word, going, sender);
    }
    if (leaves && !tellsOfVisit(sentence)) {
      List<Clue> onward = onward(sentence, word, going, sender);
      if (!onward.isEmpty()) {
        List<Clue> both = new ArrayList<>(onward);
        clues(sentence, word, going, sender, places, 1).forEach(c -> both.add(c.attached()));
        return both;
      }
    }
    if (leaves && !tellsOfVisit(sentence)) {
      return clues(sentence, word, going, sender, places, 1).stream().map(Clue::attached).toList();
    }
    List<Clue> found = new ArrayList<>(clues(sentence, word, going, sender, places, 3));
    if (word.means() == Means.GO || word.means() == Means.ARRIVE) {
      found.addAll(stopBefore(sentence, word, going, sender, places));
    }
    List<Mention> joining = joining(sentence, word.end(), going, places);
    if (!joining.isEmpty()) {
      found.addAll(clues(sentence, word, joining, Optional.empty(), places, 3));
    }
    return found;
  }

  /** "sent a letter to the king of Chad": whom something is sent to does not travel. */
  private static boolean isReceiver(Sentence sentence, Word word, Mention mention) {
    for (int i = word.end(); i < mention.firstToken(); i++) {
      if (sentence.token(i).lower().equals("to")) {
        return true;
      }
    }
    return false;
  }

  /** "came to Chad from Niger": unless they are at home there, they were in Niger before. */
  private List<Clue> stopBefore(
      Sentence sentence,
      Word word,
      List<Mention> going,
      Optional<StateCode> sender,
      List<Destination> places) {
    Word left = new Word(word.at(), word.end(), List.of("from"), Means.OVER, true);
    List<Destination> before =
        destinations.after(sentence, word.end(), left.to()).stream()
            .filter(b -> places.stream().noneMatch(p -> p.state().equals(b.state())))
            .toList();
    boolean told = modality.of(sentence, word.at()).tense() == Stance.Tense.PAST;
    return told && before.size() == 1 && whereaboutsAfterFrom(sentence, word)
        ? clues(sentence, left, going, sender, before, Clue.TRAVEL)
        : List.of();
  }

  /** Whether the place follows "from" at once: "from Niger", not "from a meeting in Niger". */
  private boolean whereaboutsAfterFrom(Sentence sentence, Word word) {
    return whereabouts.in(sentence).stream()
        .anyMatch(
            s ->
                s.first() > word.at()
                    && sentence.token(s.first() - 1).lower().equals("from")
                    && (s.end() >= sentence.size()
                        || !sentence.token(s.end()).tag().startsWith("NN")));
  }

  /** Whether all travellers leave a place of their own state. */
  private boolean isHome(List<Mention> going, List<Destination> places) {
    return going.stream()
        .allMatch(m -> parties.state(m).filter(places.get(0).state()::equals).isPresent());
  }

  /** "left home on Wednesday for Chad", "left home to attend a summit in Chad": where they go. */
  private List<Clue> departure(
      Sentence sentence, Word word, List<Mention> going, Optional<StateCode> sender) {
    Word gone = new Word(word.at(), word.end(), List.of("for"), Means.GO, true);
    List<Destination> places = destinations.after(sentence, word.end(), gone.to());
    if (places.isEmpty()) {
      places = purpose(sentence, word);
    }
    return places.isEmpty() ? List.of() : clues(sentence, gone, going, sender, places, 3);
  }

  /** "left Amman in the evening for Damascus". */
  private List<Clue> onward(
      Sentence sentence, Word word, List<Mention> going, Optional<StateCode> sender) {
    Word gone = new Word(word.at(), word.end(), List.of("for"), Means.GO, true);
    List<Destination> places = destinations.after(sentence, word.end(), gone.to());
    return places.isEmpty() ? List.of() : clues(sentence, gone, going, sender, places, 3);
  }

  /** The place of what they leave for: "to attend a conference in Chad". */
  private List<Destination> purpose(Sentence sentence, Word word) {
    int reach = Clauses.reach(sentence, word.at(), sentence.size());
    for (int i = word.end(); i + 1 < reach; i++) {
      if (sentence.token(i).tag().equals("TO") && sentence.token(i + 1).tag().equals("VB")) {
        return destinations.after(sentence, i + 2, List.of("in", "at", "to"));
      }
    }
    return List.of();
  }

  /** Whether some place follows in the clause, if only one of which nothing is known. */
  private boolean namesPlace(Sentence sentence, Word word) {
    int reach = Clauses.reach(sentence, word.at(), 8);
    for (int i = word.end(); i < reach; i++) {
      Token t = sentence.token(i);
      boolean leads = t.lower().equals("in") || t.lower().equals("at") || t.lower().equals("to");
      if (leads && i + 1 < sentence.size() && !startsDate(sentence, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean startsDate(Sentence sentence, int token) {
    return scene.datesIn(sentence.span()).stream()
        .anyMatch(d -> Math.abs(sentence.tokenAt(d.span().start()) - token) <= 1);
  }

  /** Others who go along for states of their own: "joining President X of Niger". */
  private List<Mention> joining(
      Sentence sentence, int from, List<Mention> going, List<Destination> places) {
    LinkedHashSet<StateCode> known = new LinkedHashSet<>();
    going.forEach(m -> parties.state(m).ifPresent(known::add));
    places.forEach(p -> known.add(p.state()));
    for (int i = from; i < sentence.size(); i++) {
      Optional<Phrases.Match<Boolean>> match = joins.longestAt(sentence.tokens(), i);
      if (match.isPresent()) {
        return travellers
            .travellers(parties.lists().listFrom(sentence, match.get().end(), 3, sentence.size()))
            .stream()
            .filter(m -> parties.state(m).filter(s -> !known.contains(s)).isPresent())
            .toList();
      }
    }
    return List.of();
  }

  private OptionalInt delegationAfter(Sentence sentence, int from) {
    int end = Math.min(sentence.size(), from + 8);
    for (int i = from; i < end; i++) {
      String lower = sentence.token(i).lower();
      if (lower.equals("delegation") || lower.equals("mission") || lower.equals("team")) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private boolean tellsOfVisit(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).isNoun() && !words.at(sentence, i).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** "will travel there on Monday". */
  private static boolean goesThere(Sentence sentence, Word word) {
    return word.end() < sentence.size() && sentence.token(word.end()).lower().equals("there");
  }

  /** Whether the place follows at once: "is currently in Chad", but not "is head of mission in". */
  private static boolean leadsOn(Sentence sentence, Word word) {
    int i = word.end();
    while (i < sentence.size() && isAdverb(sentence.token(i))) {
      i++;
    }
    return i < sentence.size()
        && (word.to().contains(sentence.token(i).lower())
            || sentence.token(i - 1).lower().equals("here"));
  }

  private static boolean isAdverb(Token token) {
    return token.tag().startsWith("RB")
        || token.lower().equals("last")
        || token.lower().equals("first");
  }

  /** Whether somebody is in a place to visit it: talks, a visit, a day are named. */
  private boolean hasPurpose(Sentence sentence, Word word) {
    for (int i = word.end(); i < sentence.size(); i++) {
      String lower = sentence.token(i).lower();
      boolean talks = lower.equals("talks") || lower.equals("meetings");
      boolean purpose =
          sentence.token(i).isNoun() && PURPOSES.get(sentence.token(i).lemma()).isPresent();
      if (talks || purpose || sentence.token(i).isNoun() && !words.at(sentence, i).isEmpty()) {
        return true;
      }
    }
    boolean been = sentence.token(word.at()).lower().equals("been");
    return been
        || isThereTo(sentence, word)
        || isThereNow(sentence, word)
        || isDated(sentence, word.at());
  }

  /** "Foreign Minister X is in Oslo.", "is in Oslo with two colleagues": of those who govern. */
  private boolean isThereNow(Sentence sentence, Word word) {
    boolean present = sentence.token(word.at()).lower().equals("is");
    boolean governs =
        present
            && parties.lists().subjects(sentence, word.at()).stream()
                .anyMatch(
                    m ->
                        scene.actor(m).kind() == ActorKind.PERSON
                            && parties
                                .level(scene.actor(m))
                                .filter(l -> l.compareTo(VisitLevel.OTHER_MINISTER) <= 0)
                                .isPresent());
    return governs
        && whereabouts.in(sentence).stream()
            .filter(spot -> spot.first() > word.at() && spot.first() <= word.at() + BESIDE)
            .anyMatch(
                spot ->
                    spot.end() >= sentence.size()
                        || switch (sentence.token(spot.end()).lower()) {
                          case ".", ",", "with", "for" -> true;
                          default -> false;
                        });
  }

  /** "is in Oslo to negotiate". */
  private boolean isThereTo(Sentence sentence, Word word) {
    return whereabouts.in(sentence).stream()
        .filter(spot -> spot.first() > word.at() && spot.end() + 1 < sentence.size())
        .anyMatch(
            spot ->
                sentence.token(spot.end()).tag().equals("TO")
                    && sentence.token(spot.end() + 1).tag().equals("VB"));
  }

  /**
   * Whether the clause tells the time: "is in Oslo this week", "by Monday night she was in Oslo".
   */
  private boolean isDated(Sentence sentence, int verb) {
    int reach = Clauses.reach(sentence, verb, sentence.size());
    for (DateMention date : scene.datesIn(sentence.span())) {
      int first = sentence.tokenAt(date.span().start());
      boolean calendar =
          date.type() == DateMention.Type.DATE || date.type() == DateMention.Type.TIME;
      boolean known = date.value().filter(v -> Character.isDigit(v.charAt(0))).isPresent();
      boolean stay =
          date.type() == DateMention.Type.DURATION
              && first > verb
              && sentence.token(first - 1).lower().equals("for");
      if (stay && first < reach) {
        return true;
      }
      if (calendar && known && first > verb - DATE_BEFORE && first < reach) {
        return true;
      }
    }
    return false;
  }

  private List<Clue> ofNoun(Sentence sentence, Word word) {
    List<Mention> going = travellers.owners(sentence, word);
    if (going.isEmpty()) {
      going = lastTravellers(sentence, word);
    }
    if (going.isEmpty()) {
      return List.of();
    }
    List<Destination> places = destinations.after(sentence, word.end(), word.to());
    if (!places.isEmpty()) {
      return clues(sentence, word, going, Optional.empty(), places, 3);
    }
    if (word.means() == Means.OVER) {
      return List.of();
    }
    places = destinations.there(sentence, word.end(), word.at());
    if (!places.isEmpty()) {
      return clues(sentence, word, going, Optional.empty(), places, 3);
    }
    Optional<Modality> said = modality.of(sentence, word.at()).modality();
    if (said.isEmpty() || going.stream().noneMatch(m -> parties.state(m).isPresent())) {
      return List.of();
    }
    if (said.get() == Modality.CANCELLED) {
      places = whoCalledOff(sentence, word);
      if (places.isEmpty()) {
        places = underDateline(sentence);
      }
    } else if (said.get() == Modality.ONGOING || said.get() == Modality.COMPLETED) {
      places = destinations.here(sentence);
    }
    return places.isEmpty() ? List.of() : clues(sentence, word, going, Optional.empty(), places, 1);
  }

  /**
   * "A planned detour to Mali was called off": of whom the report has just told a journey, where
   * the sentence names nobody before it.
   */
  private List<Mention> lastTravellers(Sentence sentence, Word word) {
    boolean near = lastTold >= 0 && sentence.index() - lastTold <= TOLD_BEFORE;
    boolean alone =
        parties.lists().in(sentence).stream().noneMatch(m -> m.firstToken() < word.at());
    Stance stance = modality.of(sentence, word.at());
    boolean cued =
        stance.cue().filter(m -> m == Modality.CANCELLED || m == Modality.PLANNED).isPresent();
    return near && alone && cued && word.means() != Means.OVER ? lastGoing : List.of();
  }

  /** The dateline's place for the sentence that bears it: "DHAKA: The visit of X was put off". */
  private List<Destination> underDateline(Sentence sentence) {
    return whereabouts
        .dateline(sentence)
        .filter(spot -> whereabouts.isDateline(sentence, spot))
        .map(spot -> destinations.here(sentence))
        .orElse(List.of());
  }

  /** "Chad postponed the visit of X": the host, where a state called it off. */
  private List<Destination> whoCalledOff(Sentence sentence, Word word) {
    OptionalInt governor = Clauses.governor(sentence, word.at());
    List<Mention> subjects =
        governor.isPresent() ? parties.lists().subjects(sentence, governor.getAsInt()) : List.of();
    return subjects.stream()
        .findFirst()
        .filter(m -> scene.actor(m).kind() == ActorKind.STATE)
        .flatMap(parties::state)
        .map(state -> List.of(new Destination(state, List.of())))
        .orElse(List.of());
  }

  private List<Clue> clues(
      Sentence sentence,
      Word word,
      List<Mention> going,
      Optional<StateCode> sender,
      List<Destination> places,
      int weight) {
    Map<Optional<StateCode>, List<Mention>> byState = new LinkedHashMap<>();
    for (Mention traveller : going) {
      byState
          .computeIfAbsent(sender.or(() -> parties.state(traveller)), s -> new ArrayList<>())
          .add(traveller);
    }
    if (byState.size() == 2 && byState.containsKey(Optional.<StateCode>empty())) {
      List<Mention> unknown = byState.remove(Optional.<StateCode>empty());
      byState.values().iterator().next().addAll(unknown);
    }
    List<Clue> found = new ArrayList<>();
    Set<StateCode> left = left(sentence, word);
    byState.forEach(
        (state, group) -> {
          if (state.filter(left::contains).isPresent()
              && group.stream().noneMatch(m -> isSaidToBeOf(m, state.get()))) {
            // who leaves a town for another one need not be at home there
            return;
          }
          for (int i = 0; i < places.size(); i++) {
            Destination place = places.get(i);
            Optional<Modality> leg = stops.statusOf(sentence, word.at(), i, places.size());
            if (!state.equals(Optional.of(place.state())) && !livesThere(sentence, group, place)) {
              boolean several = places.size() > 1;
              clue(sentence, word, state, group, place, several, weight)
                  .map(clue -> leg.isPresent() ? clue.as(leg.get()) : clue)
                  .ifPresent(found::add);
            }
          }
        });
    return found;
  }

  /** "the ambassador in Nairobi visited Nyeri": who lives in a state does not visit it. */
  private boolean livesThere(Sentence sentence, List<Mention> group, Destination place) {
    return group.stream()
        .allMatch(
            m ->
                parties.isResident(m, scene.sentences().get(m.sentence()))
                    && whereabouts.in(sentence).stream()
                        .anyMatch(
                            spot ->
                                spot.state().equals(place.state())
                                    && spot.first() >= m.firstToken()
                                    && spot.first() <= m.endToken() + BESIDE));
  }

  /** An arrival shows a journey best. */
  private static boolean arrives(Sentence sentence, Word word) {
    return word.means() == Means.ARRIVE && !sentence.token(word.at()).lemma().equals("be");
  }

  /** Whose places the travellers start from: "left Jakarta for …", "flew from Jakarta to …". */
  private Set<StateCode> left(Sentence sentence, Word word) {
    Set<StateCode> states = new LinkedHashSet<>();
    for (Spot spot : whereabouts.in(sentence)) {
      boolean object = spot.first() == word.at() + 1 && word.verbal();
      boolean from =
          spot.first() > word.at()
              && spot.first() - word.at() <= DATE_BEFORE
              && sentence.token(spot.first() - 1).lower().equals("from");
      if (object || from) {
        states.add(spot.state());
      }
    }
    return states;
  }

  /** Whether the report says of somebody, somewhere, that they are of a state. */
  private boolean isSaidToBeOf(Mention traveller, StateCode state) {
    return scene.cast().mentions().stream()
        .filter(m -> m.actor().equals(traveller.actor()))
        .anyMatch(
            m -> {
              Sentence sentence = scene.sentences().get(m.sentence());
              int first = Math.max(0, m.firstToken() - BESIDE);
              int end = Math.min(sentence.size(), m.endToken() + BESIDE);
              return Countries.standard().in(sentence.tokens()).stream()
                  .anyMatch(
                      s ->
                          s.state().equals(state)
                              && s.first() >= first
                              && s.end() <= end
                              && (s.word() == StateWord.ADJECTIVE
                                  || s.first() >= m.firstToken() && s.end() <= m.endToken()
                                  || s.end() < sentence.size()
                                      && sentence.token(s.end()).tag().equals("POS")));
            });
  }

  /** The state of the body that tells of a journey: mostly its own officials'. */
  private Optional<StateCode> told(Sentence sentence, Word word) {
    return scene
        .evidence(sentence, sentence.token(word.at()).span())
        .voucher()
        .filter(source -> source.type() == SourceType.INSTITUTION && governs(source))
        .flatMap(Source::state)
        .filter(state -> !state.isOrganisation());
  }

  private boolean governs(Source source) {
    return scene.cast().actors().stream()
        .filter(actor -> source.actor().equals(Optional.of(actor.id())))
        .flatMap(actor -> actor.sector().stream())
        .anyMatch(sector -> sector == Sector.GOV || sector == Sector.MIL || sector == Sector.LEG);
  }

  private Set<StateCode> elsewhere(Sentence sentence, Word word, Destination place) {
    Set<StateCode> states = left(sentence, word);
    states.add(place.state());
    whereabouts.dateline(sentence).map(Spot::state).ifPresent(states::add);
    return states;
  }

  private Optional<Clue> clue(
      Sentence sentence,
      Word word,
      Optional<StateCode> visitor,
      List<Mention> going,
      Destination place,
      boolean several,
      int weight) {
    boolean extended = turns.extended(sentence, word.at());
    Optional<WhenReader.Range> range =
        extended ? Optional.empty() : whens.rangeNear(sentence, word.at());
    Optional<PartialDate> published = scene.report().report().publicationDate();
    boolean home =
        whereabouts.dateline(sentence).map(Spot::state).equals(Optional.of(place.state()));
    Optional<StateCode> supposed =
        visitor
            .or(() -> told(sentence, word).filter(state -> !state.equals(place.state())))
            .or(
                () ->
                    going.stream().anyMatch(m -> parties.level(scene.actor(m)).isPresent())
                        ? sides.home(elsewhere(sentence, word, place))
                        : Optional.empty());
    boolean shifted = turns.shifted(sentence, word.at());
    return Schedule.of(sentence, word, home, modality, range, published)
        .map(schedule -> shifted ? schedule.shifted() : schedule)
        .map(
            schedule ->
                new Clue(
                    sentence,
                    word.at(),
                    visitor,
                    supposed,
                    going,
                    place,
                    several ? Optional.empty() : schedule.start(),
                    several ? Optional.empty() : schedule.end(),
                    schedule.status(),
                    schedule.firm(),
                    List.of(),
                    topics.about(scene, sentence),
                    arrives(sentence, word) && weight > 1 ? weight + 1 : weight));
  }
}
