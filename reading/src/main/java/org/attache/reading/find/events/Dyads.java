package org.attache.reading.find.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.model.PloverType;
import org.attache.model.Sector;
import org.attache.model.StateCode;

/** Who did it to whom: settles the parties of one coding and expands them into pairs. */
final class Dyads {
  private final Parties parties;
  private final boolean alone;

  /**
   * @param alone whether the sentence is all there is, so that a side that it leaves open can only
   *     be guessed from it; in a report another sentence may name it
   */
  Dyads(Parties parties, boolean alone) {
    this.parties = parties;
    this.alone = alone;
  }

  /**
   * One direction of an event.
   *
   * @param reciprocal whether it stands for both
   */
  record Dyad(
      Optional<StateCode> source,
      Optional<StateCode> target,
      Optional<Party> actor,
      Optional<Party> recipient,
      boolean reciprocal) {

    /**
     * Whether it can be a consultation: somebody of a state's comes or talks, and not just to a
     * place at home.
     */
    boolean isConsultation(Code code) {
      if (code.mode().equals(Optional.of("visit")) && actor.isPresent()) {
        return actor.get().isOfficial();
      }
      boolean home = source.isPresent() && source.equals(target);
      return actor.isEmpty()
          || actor.get().isPolitical()
          || recipient.filter(Party::isPolitical).isPresent() && !home;
    }

    boolean isBetweenTwo() {
      return source.isPresent() && target.isPresent() && !source.equals(target);
    }

    /** Whether both sides are the same state and nothing tells one part of it from another. */
    boolean isWithinOne() {
      Optional<Sector> one = actor.flatMap(Party::sector);
      Optional<Sector> other = recipient.flatMap(Party::sector);
      boolean apart = one.isPresent() && other.isPresent() && !one.equals(other);
      return source.isPresent() && source.equals(target) && !apart;
    }

    /** The same against somebody whom the sentence does not name. */
    Dyad against(StateCode opponent) {
      return new Dyad(source, Optional.of(opponent), actor, Optional.empty(), reciprocal);
    }

    /**
     * Whether one of the two can speak for a state or is somebody the report knows; of "a Swiss
     * watchmaker" and "a Chinese copycat" neither is.
     */
    boolean hasSpeaker() {
      return actor.filter(p -> p.isOfficial() || p.isKnown() || p.is(Party.Role.ARMED)).isPresent()
          || recipient.filter(p -> p.isOfficial() || p.isKnown()).isPresent();
    }

    /**
     * Whether somebody who acts for no state does something that no state, its servant or an armed
     * group undergoes: "the German carmaker will build a plant in Hungary".
     */
    boolean isPrivate() {
      return actor.filter(p -> p.is(Party.Role.PRIVATE)).isPresent()
          && recipient.filter(Party::isPolitical).isEmpty();
    }

    /** Whether two states, or a state's servants, an armed group or a body of states take part. */
    boolean isPolitical() {
      return source.isPresent() && target.isPresent() && !source.equals(target)
          || actor.filter(Party::isPolitical).isPresent()
          || recipient.filter(Party::isPolitical).isPresent();
    }
  }

  /** The dyads of a coding in text order; none where no state takes part. */
  List<Dyad> of(Coding coding) {
    Optional<Party> source = first(coding.sources());
    List<StateCode> sources = source.map(Party::states).orElse(List.of());
    Optional<Party> target = first(withWhom(coding));
    List<StateCode> targets = new ArrayList<>(target.map(Party::states).orElse(List.of()));
    boolean among =
        target.isEmpty()
            || target.get().isSetting()
            || !target.get().isActor()
            || sources.containsAll(targets);
    boolean only = targets.isEmpty() && sources.containsAll(parties.all());
    boolean each = alone ? isReciprocal(coding) : isMutual(coding);
    if (sources.size() > 1 && (each && among || only && alone)) {
      return pairs(sources, source);
    }
    boolean between = target.filter(Party::isBetween).isPresent() && !isMediation(coding);
    if ((each || between) && sources.isEmpty() && targets.size() > 1) {
      return pairs(targets, target);
    }
    if (coding.nominal() && !isGrounded(coding, sources, targets)) {
      return List.of();
    }
    if (sources.isEmpty() && source.filter(p -> isAtHome(p, coding)).isPresent()) {
      sources = settings(coding, targets);
    }
    if (sources.isEmpty() && !isStateless(source)) {
      sources = open(targets, source);
    }
    if (targets.isEmpty() && !isStateless(target)) {
      targets.addAll(open(sources, target));
    }
    if (coding.nominal() && !coding.code().isConflict() && sources.equals(targets)) {
      return List.of();
    }
    List<Dyad> found = new ArrayList<>();
    for (Optional<StateCode> s : orNobody(sources)) {
      for (Optional<StateCode> t : orNobody(targets)) {
        if (s.isPresent() || t.isPresent()) {
          found.add(
              new Dyad(
                  s.or(() -> source.flatMap(Party::organisation)),
                  t.or(() -> target.flatMap(Party::organisation)),
                  source,
                  target,
                  isMutual(coding)));
        }
      }
    }
    return found;
  }

  /** Who undergoes it; with those who talk, not what they talk of. */
  private List<Integer> withWhom(Coding coding) {
    boolean talks = isMutual(coding) || coding.code().type() == PloverType.AGREE;
    return coding.targets().stream().filter(token -> !talks || !parties.isTopic(token)).toList();
  }

  /** Whether a noun alone has parties enough: both where it is cooperation, one where conflict. */
  private static boolean isGrounded(
      Coding coding, List<StateCode> sources, List<StateCode> targets) {
    return coding.code().isConflict()
        ? !sources.isEmpty() || !targets.isEmpty()
        : !sources.isEmpty() && !targets.isEmpty();
  }

  /**
   * Whether who does it can be taken for one of the state where it happens: gunmen whose state is
   * not told, a crowd, and who receives a visitor.
   */
  private static boolean isAtHome(Party source, Coding coding) {
    boolean armed = source.is(Party.Role.ARMED) && coding.code().isConflict();
    boolean host =
        coding.code().type() == PloverType.CONSULT
            && coding.code().mode().equals(Optional.of("visit"));
    boolean crowd = source.is(Party.Role.PEOPLE) && coding.code().type() == PloverType.PROTEST;
    return armed || host || crowd;
  }

  /** The state where it happens, if it is nobody else's. */
  private List<StateCode> settings(Coding coding, List<StateCode> others) {
    return coding.targets().stream()
        .map(parties::at)
        .filter(Party::isSetting)
        .map(Party::states)
        .filter(states -> states.size() == 1 && !others.containsAll(states))
        .findFirst()
        .orElse(List.of());
  }

  private static boolean isStateless(Optional<Party> party) {
    return party.filter(p -> p.states().isEmpty() && p.is(Party.Role.FORUM)).isPresent();
  }

  private static boolean isReciprocal(Coding coding) {
    return switch (coding.code().type()) {
      case CONSULT, AGREE, SUPPORT, COOPERATE, ASSAULT -> true;
      default -> false;
    };
  }

  private static boolean isMediation(Coding coding) {
    return coding.code().mode().equals(Optional.of("third-party"));
  }

  /** Whether the one side cannot do it without the other doing it too: to meet, to sign. */
  private static boolean isMutual(Coding coding) {
    return coding.each()
        || switch (coding.code().type()) {
          case CONSULT -> !coding.code().mode().equals(Optional.of("visit"));
          case COOPERATE -> true;
          // to sign is to sign with each other
          case SUPPORT -> coding.code().cameo().equals(Optional.of("057"));
          // "clashed", "fighting between"
          case ASSAULT -> coding.code().mode().equals(Optional.of("firearms"));
          default -> false;
        };
  }

  /** The likeliest party with a state or of several states; otherwise the likeliest of all. */
  private Optional<Party> first(List<Integer> tokens) {
    Optional<Party> fallback = Optional.empty();
    for (int token : tokens) {
      if (parties.isUnresolved(token)) {
        continue;
      }
      Party party = parties.at(token);
      if (party.is(Party.Role.NEVER)) {
        continue;
      }
      if (!party.states().isEmpty()) {
        return Optional.of(party);
      }
      if (party.is(Party.Role.FORUM)) {
        return Optional.of(party);
      }
      if (fallback.isEmpty()) {
        fallback = Optional.of(party);
      }
    }
    return fallback;
  }

  /**
   * The side that the clause leaves open: the one other state that the sentence names; where it
   * names none, those at home, if anybody of theirs is spoken of.
   */
  private List<StateCode> open(List<StateCode> others, Optional<Party> party) {
    if (!alone) {
      return List.of();
    }
    List<StateCode> rest = parties.all().stream().filter(s -> !others.contains(s)).toList();
    if (rest.size() == 1) {
      return rest;
    }
    return rest.isEmpty() && party.isPresent() ? others.stream().limit(1).toList() : List.of();
  }

  private static List<Optional<StateCode>> orNobody(List<StateCode> states) {
    return states.isEmpty()
        ? List.of(Optional.empty())
        : states.stream().map(Optional::of).toList();
  }

  private static List<Dyad> pairs(List<StateCode> states, Optional<Party> party) {
    List<Dyad> found = new ArrayList<>();
    for (int i = 0; i < states.size(); i++) {
      for (int j = i + 1; j < states.size(); j++) {
        found.add(
            new Dyad(Optional.of(states.get(i)), Optional.of(states.get(j)), party, party, true));
      }
    }
    return found;
  }
}
