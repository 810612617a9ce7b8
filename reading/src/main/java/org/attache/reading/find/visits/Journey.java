package org.attache.reading.find.visits;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.attache.model.Mention;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.model.StateCode;
import org.attache.reading.find.Geopolitics;
import org.attache.reading.find.Timing;

/** The clues of one journey: one visitor, one host, one time. Grows while a report is read. */
final class Journey {
  private final StateCode visitor;
  private StateCode host;
  private final List<Clue> clues = new ArrayList<>();
  private final Map<String, Mention> travellers = new LinkedHashMap<>();
  private final Map<String, Mention> hosts = new LinkedHashMap<>();
  private final Set<String> towns = new LinkedHashSet<>();
  private final Set<String> topics = new LinkedHashSet<>();

  Journey(StateCode visitor, StateCode host) {
    this.visitor = visitor;
    this.host = host;
  }

  StateCode visitor() {
    return visitor;
  }

  StateCode host() {
    return host;
  }

  /** Whether a destination is the host, or its organisation's seat: the EU and Brussels. */
  boolean goesTo(Destination destination) {
    return destination.state().equals(host)
        || isSeat(destination.state(), towns)
        || isSeat(host, destination.towns());
  }

  private static boolean isSeat(StateCode organisation, Collection<String> towns) {
    return organisation.isOrganisation()
        && towns.stream().anyMatch(town -> Geopolitics.standard().isSeat(town, organisation));
  }

  void add(Clue clue) {
    if (clue.destination().state().isOrganisation()) {
      host = clue.destination().state();
    }
    clues.add(clue);
    clue.travellers().forEach(this::addTraveller);
    clue.hosts().forEach(this::addHost);
    towns.addAll(clue.destination().towns());
    topics.addAll(clue.topics());
  }

  /** Adds what a sentence says that does not name the place again. */
  void add(Verdict verdict) {
    Clue first = clues.get(0);
    clues.add(
        new Clue(
            verdict.sentence(),
            verdict.trigger(),
            Optional.of(visitor),
            Optional.of(visitor),
            verdict.travellers(),
            first.destination(),
            Optional.empty(),
            Optional.empty(),
            verdict.status(),
            true,
            List.of(),
            List.of(),
            0));
  }

  void addTraveller(Mention mention) {
    travellers.putIfAbsent(mention.actor(), mention);
  }

  void addHost(Mention mention) {
    if (!travellers.containsKey(mention.actor())) {
      hosts.putIfAbsent(mention.actor(), mention);
    }
  }

  void addTopics(List<String> words) {
    topics.addAll(words);
  }

  void addTown(String town) {
    towns.add(town);
  }

  boolean has(Mention mention) {
    return travellers.containsKey(mention.actor());
  }

  List<Mention> travellers() {
    return List.copyOf(travellers.values());
  }

  List<Mention> hosts() {
    return List.copyOf(hosts.values());
  }

  List<String> towns() {
    return List.copyOf(towns);
  }

  List<String> topics() {
    return List.copyOf(topics);
  }

  List<Clue> clues() {
    return List.copyOf(clues);
  }

  /** Of several dates that of the clue which tells of the journey as it stands. */
  Optional<PartialDate> start() {
    Modality status = status();
    List<PartialDate> told =
        clues.stream()
            .filter(c -> c.status() == status && c.firm())
            .sorted(Comparator.comparingInt(Clue::weight).reversed())
            .flatMap(c -> c.start().stream())
            .toList();
    boolean travelled = clues.stream().anyMatch(c -> c.weight() >= Clue.TRAVEL);
    List<PartialDate> starts =
        told.isEmpty()
            ? clues.stream()
                .filter(c -> c.weight() >= Clue.TRAVEL || !travelled)
                .flatMap(c -> c.start().stream())
                .toList()
            : told;
    return starts.stream().findFirst().map(first -> mostPrecise(first, starts));
  }

  /** "early next month" and "from the 7th" tell one date. */
  private static PartialDate mostPrecise(PartialDate first, List<PartialDate> dates) {
    PartialDate best = first;
    for (PartialDate date : dates) {
      boolean within =
          date.year() == best.year()
              && (best.month() == 0 && date.month() > 0
                  || best.month() == date.month() && best.day() == 0 && date.day() > 0);
      best = within ? date : best;
    }
    return best;
  }

  Optional<PartialDate> end() {
    return clues.stream().flatMap(c -> c.end().stream()).findFirst();
  }

  /** Whether a clue can speak of this journey, as far as its time goes. */
  boolean fitsTime(Clue clue) {
    if (clue.weight() < Clue.TRAVEL && clues.stream().anyMatch(c -> isAtOnce(c, clue))) {
      return true;
    }
    boolean past = status() == Modality.PAST_REFERENCE;
    if (past != (clue.status() == Modality.PAST_REFERENCE)) {
      return false;
    }
    if (start().isPresent() && clue.start().isPresent()) {
      PartialDate a = start().get();
      PartialDate b = clue.start().get();
      return !Timing.isLongBefore(a, b) && !Timing.isLongBefore(b, a);
    }
    return true;
  }

  /** "visited Chad last year and met X": who is met in the same breath is met on that journey. */
  private static boolean isAtOnce(Clue travel, Clue met) {
    return travel.weight() >= Clue.TRAVEL
        && travel.sentence() == met.sentence()
        && travel.trigger() < met.trigger()
        && met.status() != Modality.CANCELLED
        && met.status() != Modality.DENIED;
  }

  /** What all clues together make of it: words before tenses, what was called off before plans. */
  Modality status() {
    return clues.stream()
        .filter(c -> !isPartCalledOff(c) && !isOvertaken(c))
        .max(Comparator.comparingInt(Journey::says))
        .map(Clue::status)
        .orElseThrow();
  }

  /** "called off a trip to Lyon" of somebody who has arrived in Paris: the visit goes on. */
  private boolean isPartCalledOff(Clue clue) {
    return clue.status() == Modality.CANCELLED
        && !clue.destination().towns().isEmpty()
        && clues.stream()
            .anyMatch(
                c ->
                    c.firm()
                        && (c.status() == Modality.ONGOING
                            || c.status() == Modality.COMPLETED
                            || c.status() == Modality.PLANNED)
                        && !c.destination().towns().isEmpty()
                        && Collections.disjoint(
                            c.destination().towns(), clue.destination().towns()));
  }

  /** "arrived on Tuesday. The visit had been put off": who has come is there. */
  private boolean isOvertaken(Clue clue) {
    return clue.status() == Modality.CANCELLED
        && clues.stream()
            .anyMatch(c -> c.firm() && c.status() == Modality.ONGOING && c.start().isPresent());
  }

  private static int says(Clue clue) {
    int firm = clue.firm() ? 1 : 0;
    return switch (clue.status()) {
      case CANCELLED -> firm == 1 ? 90 : 35;
      case DENIED -> 88;
      case ALLEGED -> 85;
      case COMPLETED -> firm == 1 ? 80 : 50;
      case ONGOING -> firm == 1 ? 70 : 40;
      case PLANNED -> firm == 1 ? 60 : 30;
      case PAST_REFERENCE -> 55;
    };
  }

  /** The clue whose sentence shows the journey best: the first of those that say it outright. */
  Clue best() {
    Clue best = clues.get(0);
    for (Clue clue : clues) {
      if (clue.weight() > best.weight()) {
        best = clue;
      }
    }
    return Objects.requireNonNull(best);
  }
}
