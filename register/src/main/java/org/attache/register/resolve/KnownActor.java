package org.attache.register.resolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attache.model.StateCode;
import org.attache.register.entry.Person;
import org.attache.register.entry.Tenure;

/**
 * A person or body as imported knowledge has it: other names, and offices by date. It is no person
 * of the register until a report speaks of it.
 *
 * @param id with its source: {@code Q…} of Wikidata, {@code cameo:…} of a dictionary of actors
 * @param names the usual one first
 * @param state whose it is, where that holds whatever the date
 * @param offices with true dates; an end that is left open is not known or not over
 */
public record KnownActor(
    String id, List<String> names, Optional<StateCode> state, List<Tenure> offices) {
  public KnownActor {
    if (id.isBlank() || names.isEmpty()) {
      throw new IllegalArgumentException("nobody known: '" + id + "'");
    }
    names = List.copyOf(names);
    Objects.requireNonNull(state, "state");
    offices = List.copyOf(offices);
  }

  /** The usual name. */
  public String name() {
    return names.get(0);
  }

  /** What comes before the colon of its id; {@code Q} for Wikidata. */
  public String source() {
    int colon = id.indexOf(':');
    return colon < 0 ? id.substring(0, 1) : id.substring(0, colon);
  }

  /** Whether it belongs to a state at any time. */
  boolean isOf(StateCode code) {
    return state.equals(Optional.of(code))
        || offices.stream().anyMatch(office -> office.state().equals(Optional.of(code)));
  }

  /** Keys under which a person's or a body's mention finds it. */
  public Set<String> keys() {
    Set<String> keys = new TreeSet<>(Set.of(People.linked(id)));
    Set<Optional<StateCode>> states = new LinkedHashSet<>();
    states.add(state);
    offices.forEach(office -> states.add(office.state()));
    for (Optional<StateCode> of : states) {
      keys.addAll(People.keys(new Person(id, name(), names, of, offices, List.of(), 0)));
      names.forEach(name -> keys.addAll(Organisations.nameKeys(name, of)));
    }
    return keys;
  }
}
