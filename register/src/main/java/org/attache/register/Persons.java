package org.attache.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.attache.model.Actor;
import org.attache.model.PartialDate;
import org.attache.register.entry.Person;
import org.attache.register.resolve.KnownActor;
import org.attache.register.resolve.Mentioned;
import org.attache.register.resolve.People;

/** The persons of the register: finds the one a report means, or makes a new one. */
final class Persons {
  private final Transaction tx;

  Persons(Transaction tx) {
    this.tx = tx;
  }

  static Mentioned mentioned(Actor actor, Optional<PartialDate> date) {
    return new Mentioned(Optional.of(actor.name()), actor.state(), actor.offices(), date);
  }

  /** Who is named; the person learns what the report shows. Empty for who cannot be known again. */
  Optional<String> take(String report, Mentioned mentioned) {
    Set<String> keys = People.lookup(mentioned);
    List<KnownActor> links = links(keys, mentioned);
    Optional<Person> known =
        among(keys, mentioned)
            .or(() -> links.stream().flatMap(l -> linked(l).stream()).findFirst());
    if (known.isPresent()) {
      put(linked(People.with(known.get(), mentioned), links));
      return known.map(Person::id);
    }
    if (!People.isSomebody(mentioned)) {
      return Optional.empty();
    }
    String id = "p-" + TellingIds.hash(report + "|person|" + mentioned.name().orElseThrow());
    if (tx.person(id).isEmpty()) {
      put(linked(People.create(id, mentioned), links));
    }
    return Optional.of(id);
  }

  /** Who holds the office that stands for a name, by reports or else by imported knowledge. */
  Optional<String> holder(Mentioned mentioned) {
    Set<String> keys = People.lookup(mentioned);
    Optional<Person> known = among(keys, mentioned);
    if (known.isPresent()) {
      return known.map(Person::id);
    }
    return links(keys, mentioned).stream().findFirst().map(this::introduced);
  }

  /** A person whom so far only imported knowledge knows by name. */
  private String introduced(KnownActor actor) {
    Optional<Person> known = linked(actor);
    if (known.isPresent()) {
      return known.get().id();
    }
    Person person =
        new Person(
            "p-" + TellingIds.hash("known|" + actor.id()),
            actor.name(),
            List.of(actor.name()),
            actor.state(),
            List.of(),
            List.of(actor.id()),
            1);
    put(person);
    return person.id();
  }

  /**
   * The person as these mentions, in order of registration, show them.
   *
   * @return empty when none of them gives a name
   */
  Optional<Person> fold(String id, List<Mentioned> mentions) {
    Optional<Person> person = Optional.empty();
    for (Mentioned mentioned : mentions) {
      Person next =
          person.map(p -> People.with(p, mentioned)).orElseGet(() -> People.create(id, mentioned));
      person = Optional.of(linked(next, links(People.lookup(mentioned), mentioned)));
    }
    return person;
  }

  void put(Person person) {
    tx.put(person, People.keys(person));
  }

  private Optional<Person> among(Set<String> keys, Mentioned mentioned) {
    return keys.isEmpty() ? Optional.empty() : People.resolve(tx.personsSharing(keys), mentioned);
  }

  private Optional<Person> linked(KnownActor actor) {
    return tx.personsSharing(Set.of(People.linked(actor.id()))).stream().findFirst();
  }

  private Person linked(Person person, List<KnownActor> actors) {
    Person linked = person;
    for (KnownActor actor : actors) {
      Optional<Person> other = linked(actor).filter(p -> !p.id().equals(person.id()));
      if (other.isEmpty()) {
        linked = People.linked(linked, actor);
      }
    }
    return linked;
  }

  /** Whom imported knowledge means by it, at most one of each source. */
  private List<KnownActor> links(Set<String> keys, Mentioned mentioned) {
    if (keys.isEmpty()) {
      return List.of();
    }
    List<KnownActor> actors = tx.knownSharing(keys);
    if (actors.isEmpty()) {
      return List.of();
    }
    Map<String, List<KnownActor>> bySource = new TreeMap<>();
    for (KnownActor actor : actors) {
      bySource.computeIfAbsent(actor.source(), source -> new ArrayList<>()).add(actor);
    }
    return bySource.values().stream()
        .flatMap(ofSource -> People.known(ofSource, mentioned).stream())
        .toList();
  }
}
