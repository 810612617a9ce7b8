package org.attache.reading.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.model.ActorKind;
import org.attache.model.Mention;
import org.attache.model.Participant;
import org.attache.model.Sector;
import org.attache.model.StateCode;
import org.attache.reading.language.Sentence;
import org.attache.reading.lexicon.Table;
import org.attache.reading.places.Countries;
import org.attache.reading.places.StateMention;
import org.attache.reading.places.StateWord;

/**
 * Tells for whom the people of an encounter act. Reports leave that out where it is plain: the
 * minister whom a guest meets in Cairo is Egypt's, and the official of an outlet's own state has no
 * adjective.
 */
public final class EncounterSides {
  /** So many mentions of a state make it the one that a report writes from. */
  private static final int HOME = 2;

  private static final Set<String> LEADS = Set.of("to", "in", "for");

  /** Nouns of travel and verbs of going somewhere. */
  private static final Set<String> VISITS = travel();

  private final Scene scene;
  private final Parties parties;
  private final Whereabouts whereabouts;
  private final Map<StateCode, Integer> mentions = new LinkedHashMap<>();

  /** The same without capitals that somebody goes to. */
  private final Map<StateCode, Integer> speaking = new LinkedHashMap<>();

  private final Set<StateCode> visited = new LinkedHashSet<>();

  public EncounterSides(Scene scene, Parties parties, Whereabouts whereabouts) {
    this.scene = scene;
    this.parties = parties;
    this.whereabouts = whereabouts;
    for (Sentence sentence : scene.sentences()) {
      for (StateMention mention : Countries.standard().in(sentence.tokens())) {
        mentions.merge(mention.state(), 1, Integer::sum);
        if (mention.word() != StateWord.CAPITAL || !isPlace(sentence, mention.first())) {
          speaking.merge(mention.state(), 1, Integer::sum);
        }
      }
      for (Spot spot : whereabouts.in(sentence)) {
        int to = spot.first() - 1;
        boolean led =
            to > 0
                && LEADS.contains(sentence.token(to).lower())
                && VISITS.contains(sentence.token(to - 1).lemma());
        if (led && !spot.state().isOrganisation()) {
          visited.add(spot.state());
        }
      }
    }
  }

  /** A capital that somebody goes to does not stand for its government. */
  private static boolean isPlace(Sentence sentence, int first) {
    return first > 0
        && switch (sentence.token(first - 1).lower()) {
          case "to", "in", "at", "for", "from", "and" -> true;
          default -> false;
        };
  }

  private static Set<String> travel() {
    Set<String> words = new LinkedHashSet<>(Table.of("en", "visit-nouns").column("noun"));
    for (Table.Row row : Table.of("en", "visit-verbs").rows()) {
      boolean goes = row.get("means").equals("go") || row.get("means").equals("arrive");
      if (goes && row.list("to").stream().anyMatch(LEADS::contains)) {
        words.add(row.get("verb"));
      }
    }
    return Set.copyOf(words);
  }

  /** The officials of an encounter by the state they act for, as far as it is known. */
  public Map<StateCode, List<Mention>> of(Encounter encounter) {
    Map<Mention, StateCode> states = states(encounter);
    Map<StateCode, List<Mention>> sides = new LinkedHashMap<>();
    for (Mention mention : everybody(encounter)) {
      StateCode state = states.get(mention);
      if (state != null) {
        sides.computeIfAbsent(state, s -> new ArrayList<>()).add(mention);
      }
    }
    return sides;
  }

  /** The people and bodies of an encounter, each once. */
  public List<Participant> participants(Encounter encounter) {
    Map<Mention, StateCode> states = states(encounter);
    List<Participant> found = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Mention mention : everybody(encounter)) {
      if (takesPart(mention) && seen.add(mention.actor())) {
        Participant p = parties.participant(mention);
        Optional<StateCode> state = p.state().or(() -> Optional.ofNullable(states.get(mention)));
        found.add(
            new Participant(p.actor(), p.name(), p.role(), p.organisation(), p.rank(), state));
      }
    }
    long sides = found.stream().flatMap(p -> p.state().stream()).distinct().count();
    return sides < 2
        ? found
        : found.stream().filter(p -> p.name().isPresent() || p.state().isPresent()).toList();
  }

  /** The parties; "the two ministers" as the two that the report spoke of. */
  private List<Mention> everybody(Encounter encounter) {
    List<Mention> all = new ArrayList<>();
    for (Mention mention : encounter.all()) {
      List<Mention> pair = parties.pair(mention);
      all.addAll(pair.isEmpty() ? List.of(mention) : pair);
    }
    return all;
  }

  private boolean takesPart(Mention mention) {
    return parties.isPeople(mention)
        && (parties.isOfficial(mention) || parties.isUnknownPerson(mention));
  }

  private Map<Mention, StateCode> states(Encounter encounter) {
    Map<Mention, StateCode> states = new HashMap<>();
    for (Mention mention : everybody(encounter)) {
      if (takesPart(mention)) {
        parties.state(mention).ifPresent(state -> states.put(mention, state));
      }
    }
    for (Mention mention : encounter.all()) {
      ActorKind kind = scene.actor(mention).kind();
      boolean person = kind == ActorKind.PERSON;
      boolean officials =
          kind == ActorKind.GROUP
              && parties.isOfficial(mention)
              && scene.actor(mention).sector().filter(s -> s != Sector.MIL).isPresent();
      if ((person || officials) && takesPart(mention) && !states.containsKey(mention)) {
        Set<StateCode> others = others(encounter, mention, states);
        if (!others.isEmpty()) {
          supposed(encounter, others)
              .filter(s -> parties.isOfficial(mention) || !others.contains(s))
              .ifPresent(state -> states.put(mention, state));
        }
      }
    }
    return states;
  }

  /** The states of those on the other side. */
  private static Set<StateCode> others(
      Encounter encounter, Mention mention, Map<Mention, StateCode> states) {
    boolean caller = encounter.callers().contains(mention);
    List<Mention> side =
        encounter.met().isEmpty()
            ? encounter.callers()
            : caller ? encounter.met() : encounter.callers();
    Set<StateCode> others = new LinkedHashSet<>();
    for (Mention other : side) {
      if (!other.actor().equals(mention.actor()) && states.containsKey(other)) {
        others.add(states.get(other));
      }
    }
    return others;
  }

  private Optional<StateCode> supposed(Encounter encounter, Set<StateCode> others) {
    Sentence sentence = encounter.sentence();
    Optional<StateCode> place =
        whereabouts
            .of(sentence, encounter.trigger())
            .or(() -> whereabouts.dateline(sentence))
            .map(Spot::state)
            .or(() -> visited.size() == 1 ? visited.stream().findFirst() : Optional.empty());
    if (place.isEmpty()) {
      return Optional.empty();
    }
    return others.contains(place.get()) ? most(mentions, others) : place;
  }

  /** The state that a report without further words writes from: by far the one named most. */
  public Optional<StateCode> home(Set<StateCode> except) {
    Optional<StateCode> named = most(mentions, except);
    return named.equals(most(speaking, except)) ? named : Optional.empty();
  }

  private static Optional<StateCode> most(Map<StateCode, Integer> mentions, Set<StateCode> except) {
    Optional<StateCode> best = Optional.empty();
    int most = 0;
    int next = 0;
    for (Map.Entry<StateCode, Integer> entry : mentions.entrySet()) {
      if (!except.contains(entry.getKey()) && !entry.getKey().isOrganisation()) {
        if (entry.getValue() > most) {
          next = most;
          most = entry.getValue();
          best = Optional.of(entry.getKey());
        } else {
          next = Math.max(next, entry.getValue());
        }
      }
    }
    return most >= HOME && most >= 2 * next ? best : Optional.empty();
  }
}
