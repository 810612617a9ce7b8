package org.attache.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.attache.model.Actor;
import org.attache.model.StateCode;
import org.attache.register.entry.Organisation;
import org.attache.register.resolve.KnownActor;
import org.attache.register.resolve.Organisations;
import org.attache.register.resolve.People;

/** The organisations of the register: finds the one a report means, or makes a new one. */
final class Bodies {
  private final Transaction tx;

  Bodies(Transaction tx) {
    this.tx = tx;
  }

  /** Which body it is. Empty for one that cannot be known again. */
  Optional<String> take(String report, Actor actor) {
    String name = actor.name();
    Optional<StateCode> state = actor.state();
    if (!Organisations.isSomebody(name, state)) {
      return Optional.empty();
    }
    List<KnownActor> links = links(name, state);
    Set<String> keys = Organisations.nameKeys(name, state);
    Optional<Organisation> known =
        Organisations.resolve(tx.organisationsSharing(keys), name, state)
            .or(() -> links.stream().flatMap(link -> linked(link).stream()).findFirst());
    if (known.isPresent()) {
      put(linked(Organisations.with(known.get(), name, state), links));
      return known.map(Organisation::id);
    }
    String id = "o-" + TellingIds.hash(report + "|organisation|" + name);
    if (tx.organisation(id).isEmpty()) {
      put(linked(Organisations.create(id, name, state), links));
    }
    return Optional.of(id);
  }

  /** Which body of the register a name means, where it is one; the body learns nothing. */
  Optional<String> find(String name, Optional<StateCode> state) {
    Set<String> keys = Organisations.nameKeys(name, state);
    return keys.isEmpty()
        ? Optional.empty()
        : Organisations.resolve(tx.organisationsSharing(keys), name, state).map(Organisation::id);
  }

  /** The body as these actors of reports, in order of registration, show it. */
  Optional<Organisation> fold(String id, List<Actor> actors) {
    Optional<Organisation> body = Optional.empty();
    for (Actor actor : actors) {
      Organisation next =
          body.map(known -> Organisations.with(known, actor.name(), actor.state()))
              .orElseGet(() -> Organisations.create(id, actor.name(), actor.state()));
      body = Optional.of(linked(next, links(actor.name(), actor.state())));
    }
    return body;
  }

  void put(Organisation organisation) {
    tx.put(organisation, Organisations.keys(organisation));
  }

  private Optional<Organisation> linked(KnownActor actor) {
    return tx.organisationsSharing(Set.of(People.linked(actor.id()))).stream().findFirst();
  }

  private Organisation linked(Organisation organisation, List<KnownActor> actors) {
    Organisation linked = organisation;
    for (KnownActor actor : actors) {
      Optional<Organisation> other = linked(actor).filter(o -> !o.id().equals(organisation.id()));
      if (other.isEmpty()) {
        linked = Organisations.linked(linked, actor);
      }
    }
    return linked;
  }

  /** What imported knowledge means by it, at most one of each source. */
  private List<KnownActor> links(String name, Optional<StateCode> state) {
    Map<String, List<KnownActor>> bySource = new TreeMap<>();
    for (KnownActor actor : tx.knownSharing(Organisations.nameKeys(name, state))) {
      bySource.computeIfAbsent(actor.source(), source -> new ArrayList<>()).add(actor);
    }
    return bySource.values().stream()
        .flatMap(actors -> Organisations.known(actors, name, state).stream())
        .toList();
  }
}
