package org.attache.reading.find.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.attache.model.Sector;
import org.attache.model.Span;
import org.attache.model.StateCode;

/**
 * Who acts or is acted upon, as a noun phrase names it.
 *
 * @param states the states it belongs to, in text order; empty for organisations of states and the
 *     stateless
 * @param organisation the organisation of states it is or belongs to
 * @param role what it is, as far as the lexicon knows its head
 * @param sector the part of society it belongs to
 * @param isState whether it is the name of a state itself
 * @param isKnown whether the cast knows it as an actor
 * @param isBetween whether it stands behind "between"
 * @param isSetting whether it stands behind "in", "at" or the like, and so may be only where it
 *     happens
 * @param words the words for it; empty where only a dateline was taken for it
 * @param wordsOf the words for those of one of its states: of "the ministers of Peru and Bolivia"
 *     the first three name no Bolivian
 */
record Party(
    List<StateCode> states,
    Optional<StateCode> organisation,
    Optional<Role> role,
    Optional<Sector> sector,
    boolean isState,
    boolean isKnown,
    boolean isBetween,
    boolean isSetting,
    Optional<Span> words,
    Map<StateCode, Span> wordsOf) {
  private static final Set<Sector> OFFICIAL =
      EnumSet.of(
          Sector.GOV, Sector.MIL, Sector.LEG, Sector.JUD, Sector.COP, Sector.SPY, Sector.IGO);

  Party {
    states = List.copyOf(states);
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(sector, "sector");
    Objects.requireNonNull(words, "words");
    wordsOf = Map.copyOf(wordsOf);
  }

  /** What {@code events-actors.tsv} says of its head. */
  enum Role {
    STATE,
    PEOPLE,
    ARMED,
    FORUM,
    PRIVATE,
    NEVER
  }

  /** The words for those of a state. */
  Optional<Span> words(Optional<StateCode> state) {
    return state.filter(states::contains).isPresent()
        ? state.flatMap(code -> Optional.ofNullable(wordsOf.get(code)))
        : words;
  }

  /** Whether it is a state, its servants, an armed group or a body of states. */
  boolean isPolitical() {
    return isState || is(Role.STATE) || is(Role.ARMED) || is(Role.FORUM);
  }

  /** Whether it is a state itself or acts for its government. */
  boolean isGovernment() {
    return isState || is(Role.STATE) && sector.equals(Optional.of(Sector.GOV));
  }

  /** Whether it speaks or acts for a state or a body of states. */
  boolean isOfficial() {
    return isState
        || is(Role.STATE)
        || is(Role.FORUM)
        || sector.filter(OFFICIAL::contains).isPresent();
  }

  /** Whether it acts at all, rather than being a thing or a matter. */
  boolean isActor() {
    return isPolitical() || isKnown || is(Role.PEOPLE);
  }

  boolean is(Role other) {
    return role.filter(r -> r == other).isPresent();
  }
}
