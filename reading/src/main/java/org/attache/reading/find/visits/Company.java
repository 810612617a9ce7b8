package org.attache.reading.find.visits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.model.ActorKind;
import org.attache.model.Mention;
import org.attache.model.StateCode;
import org.attache.reading.find.Encounter;
import org.attache.reading.find.EncounterSides;
import org.attache.reading.find.Parties;
import org.attache.reading.find.Scene;
import org.attache.reading.find.Spot;
import org.attache.reading.find.TopicReader;
import org.attache.reading.find.Whereabouts;
import org.attache.reading.language.Sentence;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;

/** Completes journeys from the rest of the report: who travels along, who receives them, where. */
final class Company {
  /** With so many topics a record says enough. */
  private static final int MANY_TOPICS = 3;

  private static final Set<String> GO_ALONG =
      Set.copyOf(Table.of("en", "companion-verbs").column("verb"));

  private final Scene scene;
  private final Parties parties;
  private final Whereabouts whereabouts;
  private final TopicReader topics;
  private final EncounterSides sides;
  private final Phrases<Boolean> joins;
  private final Phrases<Boolean> receives;

  Company(
      Scene scene,
      Parties parties,
      Whereabouts whereabouts,
      EncounterSides sides,
      TopicReader topics,
      Phrases<Boolean> joins,
      Phrases<Boolean> receives) {
    this.scene = scene;
    this.parties = parties;
    this.whereabouts = whereabouts;
    this.sides = sides;
    this.topics = topics;
    this.joins = joins;
    this.receives = receives;
  }

  /** The words of a lexicon that has words alone. */
  static Phrases<Boolean> words(String language, String lexicon) {
    Phrases.Builder<Boolean> builder = Phrases.by(Phrases.By.TEXT);
    Table.of(language, lexicon).rows().forEach(row -> builder.add(row.get("words"), true));
    return builder.build();
  }

  /** Adds those who are said to travel with a traveller, or to go with them as hosts. */
  void addCompanions(List<Journey> journeys) {
    for (Sentence sentence : scene.sentences()) {
      for (Phrases.Match<Boolean> match : joins.in(sentence.tokens())) {
        Optional<Mention> anchor = anchor(sentence, match.first());
        List<Mention> list = parties.lists().listFrom(sentence, match.end(), 6, sentence.size());
        for (Journey journey : journeys) {
          if (anchor.isPresent()
              && (journey.has(anchor.get()) || isTheirs(journey, sentence, anchor.get()))) {
            list.forEach(mention -> add(journey, mention));
          }
        }
      }
      addWhoGoAlong(sentence, journeys);
    }
  }

  /** Adds the subjects of "accompanied the minister", where the minister is a traveller. */
  private void addWhoGoAlong(Sentence sentence, List<Journey> journeys) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).tag().equals("VBD") && GO_ALONG.contains(sentence.token(i).lemma())) {
        List<Mention> led = parties.lists().listFrom(sentence, i + 1, 3, sentence.size());
        List<Mention> going = parties.lists().subjects(sentence, i);
        for (Journey journey : journeys) {
          if (led.stream().anyMatch(journey::has)) {
            going.forEach(mention -> add(journey, mention));
          }
        }
      }
    }
  }

  /** "landed at the head of a delegation that includes X": told in the sentence of the journey. */
  private boolean isTheirs(Journey journey, Sentence sentence, Mention anchor) {
    return scene.actor(anchor).kind() == ActorKind.GROUP
        && parties.isDelegation(anchor)
        && journey.clues().stream().anyMatch(c -> c.sentence() == sentence);
  }

  private void add(Journey journey, Mention mention) {
    Optional<StateCode> state = parties.state(mention);
    if (!parties.isPeople(mention) || scene.actor(mention).kind() == ActorKind.ORGANISATION) {
      return;
    }
    if (state.equals(Optional.of(journey.host()))) {
      if (isOne(mention)) {
        journey.addHost(mention);
      }
    } else if (state.isEmpty() || state.get().equals(journey.visitor())) {
      journey.addTraveller(mention);
    }
  }

  private boolean isOne(Mention mention) {
    return scene.actor(mention).kind() == ActorKind.PERSON && !scene.actor(mention).plural();
  }

  /** Adds those who are said to have invited a traveller or to receive them. */
  void addInviters(List<Journey> journeys) {
    for (Journey journey : journeys) {
      for (Clue clue : journey.clues()) {
        for (Phrases.Match<Boolean> match : receives.in(clue.sentence().tokens())) {
          for (Mention host :
              parties.lists().listFrom(clue.sentence(), match.end(), 4, clue.sentence().size())) {
            // who invites is at home there, where the report does not say otherwise
            boolean here = parties.state(host).orElse(journey.host()).equals(journey.host());
            if (here && isOne(host) && parties.isOfficial(host)) {
              journey.addHost(host);
            }
          }
        }
      }
    }
  }

  private Optional<Mention> anchor(Sentence sentence, int token) {
    List<Mention> before =
        parties.lists().in(sentence).stream().filter(m -> m.endToken() <= token).toList();
    for (int i = before.size() - 1; i >= 0; i--) {
      ActorKind kind = scene.actor(before.get(i)).kind();
      if (kind == ActorKind.PERSON || kind == ActorKind.GROUP) {
        return Optional.of(before.get(i));
      }
    }
    return Optional.empty();
  }

  /**
   * Adds what people of either side talk about where the report names them; where it says nothing
   * outright, what their sentences speak of that two sides usually talk about.
   */
  void addTopics(List<Journey> journeys) {
    Map<Journey, List<Sentence>> sentences = sentencesOf(journeys);
    for (Journey journey : journeys) {
      List<Sentence> theirs = sentences.getOrDefault(journey, List.of());
      for (Sentence sentence : theirs) {
        if (journey.topics().size() < MANY_TOPICS) {
          journey.addTopics(topics.about(scene, sentence));
        }
      }
      for (Sentence sentence : theirs) {
        if (journey.topics().isEmpty()) {
          journey.addTopics(topics.themes(scene, sentence));
        }
      }
    }
  }

  /** The sentences that tell of a journey or name its people, and those of no other journey. */
  private Map<Journey, List<Sentence>> sentencesOf(List<Journey> journeys) {
    Map<Sentence, Set<Journey>> told = new HashMap<>();
    Map<String, Set<Journey>> byPerson = new HashMap<>();
    for (Journey journey : journeys) {
      journey.clues().forEach(c -> add(told, c.sentence(), journey));
      journey.travellers().forEach(m -> add(byPerson, m.actor(), journey));
      journey.hosts().forEach(m -> add(byPerson, m.actor(), journey));
    }
    Map<Journey, List<Sentence>> sentences = new HashMap<>();
    for (Sentence sentence : scene.sentences()) {
      Set<Journey> here = told.getOrDefault(sentence, Set.of());
      Set<Journey> touched = new LinkedHashSet<>(here);
      parties
          .lists()
          .in(sentence)
          .forEach(m -> touched.addAll(byPerson.getOrDefault(m.actor(), Set.of())));
      for (Journey journey : touched.size() == 1 ? touched : here) {
        sentences.computeIfAbsent(journey, j -> new ArrayList<>()).add(sentence);
      }
    }
    return sentences;
  }

  private static <K> void add(Map<K, Set<Journey>> journeys, K key, Journey journey) {
    journeys.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(journey);
  }

  /** Adds those of the host whom a traveller meets, what they talk about and where. */
  void addHosts(List<Journey> journeys, List<Encounter> encounters) {
    for (Encounter encounter : encounters.stream().filter(Encounter::isInPerson).toList()) {
      for (Journey journey : journeys) {
        boolean here = encounter.all().stream().anyMatch(journey::has);
        List<Mention> hosts =
            sides.of(encounter).getOrDefault(journey.host(), List.of()).stream()
                .filter(this::isOne)
                .toList();
        Optional<Spot> spot = whereabouts.of(encounter.sentence(), encounter.trigger());
        boolean elsewhere = spot.isPresent() && !spot.get().state().equals(journey.host());
        if (here && !hosts.isEmpty() && !elsewhere) {
          hosts.forEach(journey::addHost);
          journey.addTopics(topics.of(scene, encounter.sentence(), encounter.trigger()));
          spot.flatMap(Spot::town).ifPresent(journey::addTown);
        }
      }
    }
  }
}
