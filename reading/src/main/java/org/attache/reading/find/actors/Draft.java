package org.attache.reading.find.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.model.Actor;
import org.attache.model.ActorKind;
import org.attache.model.Gender;
import org.attache.model.Office;
import org.attache.model.Sector;
import org.attache.model.StateCode;

/** An actor while its mentions are still being gathered. */
final class Draft {
  private final ActorKind kind;
  private final boolean plural;
  private final List<Office> offices = new ArrayList<>();
  private String name;
  private boolean named;
  private Optional<StateCode> state;
  private Optional<Sector> sector;
  private Gender gender;
  private Optional<StateCode> guess = Optional.empty();
  private final String noun;

  Draft(Candidate candidate) {
    kind = candidate.kind();
    // "the Poles" are many, Poland is one
    plural = candidate.plural() && candidate.kind() != ActorKind.STATE;
    name = candidate.name();
    named = candidate.nameWords().isPresent() || kind == ActorKind.STATE;
    state = candidate.state();
    sector = candidate.sector();
    gender = candidate.gender();
    noun = candidate.noun();
    candidate.offices().forEach(this::addOffice);
  }

  /**
   * Takes over what another mention of the same actor says.
   *
   * @param former whether it speaks of an earlier office only: that says nothing of the state now
   */
  void add(Candidate candidate, boolean former) {
    if (kind != ActorKind.STATE
        && candidate.nameWords().isPresent()
        && (!named || candidate.name().length() > name.length())) {
      name = candidate.name();
      named = true;
    }
    state = former ? state : state.or(candidate::state);
    sector = sector.or(candidate::sector);
    gender = gender == Gender.UNKNOWN ? candidate.gender() : gender;
    candidate.offices().forEach(this::addOffice);
  }

  void addOffice(Office office) {
    for (int i = 0; i < offices.size(); i++) {
      Office known = offices.get(i);
      if (known.former() == office.former() && sayTheSame(known, office)) {
        offices.set(i, merged(known, office));
        return;
      }
    }
    offices.add(office);
  }

  private static boolean sayTheSame(Office a, Office b) {
    return a.title().isEmpty()
        || b.title().isEmpty()
        || Titles.fit(a.title().get(), b.title().get());
  }

  private static Office merged(Office a, Office b) {
    Optional<String> title = a.title().or(b::title);
    if (a.title().isPresent()
        && b.title().isPresent()
        && b.title().get().length() > a.title().get().length()) {
      title = b.title();
    }
    return new Office(
        title,
        a.rank().or(b::rank),
        a.organisation().or(b::organisation),
        a.state().or(b::state),
        a.former());
  }

  ActorKind kind() {
    return kind;
  }

  boolean plural() {
    return plural;
  }

  String name() {
    return name;
  }

  boolean named() {
    return named;
  }

  String noun() {
    return noun;
  }

  /** As the report says it, or else as its context lets guess. */
  Optional<StateCode> state() {
    return state.or(() -> guess);
  }

  boolean isStateSaid() {
    return state.isPresent();
  }

  /** A state that holds until the report says one. */
  void guess(Optional<StateCode> likely) {
    guess = guess.or(() -> likely);
  }

  void state(StateCode code) {
    state = Optional.of(code);
  }

  Gender gender() {
    return gender;
  }

  void gender(Gender known) {
    gender = known;
  }

  List<Office> offices() {
    return offices;
  }

  Actor actor(String id) {
    List<Office> sorted = new ArrayList<>();
    offices.stream().filter(o -> !o.former()).map(this::withState).forEach(sorted::add);
    offices.stream().filter(Office::former).forEach(sorted::add);
    return new Actor(id, kind, name, named, state(), sorted, sector, gender, plural);
  }

  private Office withState(Office office) {
    return new Office(
        office.title(),
        office.rank(),
        office.organisation(),
        office.state().or(this::state),
        office.former());
  }
}
