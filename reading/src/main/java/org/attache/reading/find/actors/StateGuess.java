package org.attache.reading.find.actors;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.attache.model.ActorKind;
import org.attache.model.MentionForm;
import org.attache.model.Sector;
import org.attache.model.StateCode;
import org.attache.model.VisitLevel;
import org.attache.reading.find.actors.Candidate.Reference;
import org.attache.reading.language.Sentence;
import org.attache.reading.places.Countries;
import org.attache.reading.places.StateMention;

/**
 * Guesses the state of an office-holder where the report does not say it: from the list of known
 * statesmen; for the military from the last armed force that was spoken of; else from a state named
 * before in the same sentence.
 */
final class StateGuess {
  /** How many sentences back an armed force is still the one spoken of. */
  private static final int REACH = 3;

  private static final Set<String> WAYS = Set.of("from", "to", "into", "via");

  private final Vocabulary words;
  private final OptionalInt year;
  private final List<Linker.Placed> placed;
  private final Set<StateCode> forces = new TreeSet<>();
  private int lastForce = -REACH;

  /**
   * @param year of the report, if known
   */
  StateGuess(Vocabulary words, List<Linker.Placed> placed, OptionalInt year) {
    this.year = year;
    this.words = words;
    this.placed = placed;
  }

  Optional<StateCode> of(Candidate candidate, Sentence in) {
    int sentence = in.index();
    if (candidate.kind() != ActorKind.PERSON) {
      return Optional.empty();
    }
    boolean titled =
        candidate.offices().stream().anyMatch(o -> o.title().isPresent() && !o.former());
    Optional<StateCode> known =
        candidate.nameWords().flatMap(n -> words.leaders.state(candidate.name(), titled, year));
    if (known.isPresent() || !titled) {
      return known;
    }
    if (isOwned(candidate, in)) {
      return Optional.empty();
    }
    Optional<StateCode> beside = lastColleague(candidate, sentence);
    if (beside.isPresent()) {
      return beside;
    }
    Optional<StateCode> there = isMinister(candidate) ? placeOf(candidate, in) : Optional.empty();
    if (there.isPresent()) {
      return there;
    }
    if (candidate.sector().filter(s -> s == Sector.MIL).isPresent()) {
      boolean the =
          candidate.form() == MentionForm.OFFICE && candidate.reference() == Reference.DEFINITE;
      return the
          ? lastForce(sentence)
              .filter(state -> !isHeld(candidate, state))
              .filter(state -> !state.isOrganisation() || !isMinister(candidate))
          : Optional.empty();
    }
    boolean named = candidate.nameWords().isPresent() || candidate.sameAs().isPresent();
    return named || isMinister(candidate) ? lastState(candidate, sentence) : Optional.empty();
  }

  /** "his spokesman", "the commander of its navy": whose, is known when pronouns are resolved. */
  private static boolean isOwned(Candidate candidate, Sentence sentence) {
    for (int i = candidate.words().first(); i < candidate.words().end(); i++) {
      if (sentence.token(i).tag().equals("PRP$")) {
        return true;
      }
    }
    return false;
  }

  /** "to Skopje, where he will meet President X": who leads is met in a place of his state. */
  private static Optional<StateCode> placeOf(Candidate candidate, Sentence in) {
    int end = candidate.words().first();
    int where = end - 1;
    while (where > 0 && !in.token(where).lower().equals("where")) {
      where--;
    }
    int place = where;
    return Countries.standard().in(in.tokens()).stream()
        .filter(m -> place > 0 && m.end() <= place && place - m.end() <= 1)
        .map(StateMention::state)
        .findFirst();
  }

  /** "President X and Defence Minister Y": both are of one state. */
  private Optional<StateCode> lastColleague(Candidate candidate, int sentence) {
    for (int i = placed.size() - 1; i >= 0; i--) {
      Linker.Placed other = placed.get(i);
      if (other.sentence().index() < sentence) {
        break;
      }
      int gap = candidate.words().first() - 1;
      boolean beside =
          other.candidate().words().end() == gap
              && other.sentence().token(gap).lower().equals("and");
      if (beside && other.draft().kind() == ActorKind.PERSON && !holdsTheSame(candidate, other)) {
        return other.draft().state();
      }
    }
    return Optional.empty();
  }

  /** Whether the report has named who holds the same office of a state. */
  private boolean isHeld(Candidate candidate, StateCode state) {
    Optional<VisitLevel> level = candidate.offices().get(0).title().flatMap(words.offices::level);
    return level.filter(l -> l == VisitLevel.CHIEF_OF_DEFENCE).isPresent()
        && placed.stream()
            .map(Linker.Placed::draft)
            .filter(d -> d.state().equals(Optional.of(state)))
            .flatMap(d -> d.offices().stream())
            .anyMatch(o -> o.title().flatMap(words.offices::level).equals(level));
  }

  /** Organisations of states have forces, but no ministers. */
  private boolean isMinister(Candidate candidate) {
    return candidate
        .offices()
        .get(0)
        .title()
        .flatMap(words.offices::level)
        .filter(l -> l.compareTo(VisitLevel.OTHER_MINISTER) <= 0)
        .isPresent();
  }

  /** Two presidents are of two states. */
  private boolean holdsTheSame(Candidate candidate, Linker.Placed other) {
    Optional<VisitLevel> level = candidate.offices().get(0).title().flatMap(words.offices::level);
    return other.draft().offices().isEmpty()
        || other.draft().offices().stream()
            .anyMatch(o -> o.title().flatMap(words.offices::level).equals(level));
  }

  /** Takes note of one more mention, in text order. */
  void see(Linker.Placed one) {
    boolean force = one.candidate().sector().filter(s -> s == Sector.MIL).isPresent();
    if (force && one.draft().isStateSaid()) {
      one.draft().state().ifPresent(forces::add);
      lastForce = one.sentence().index();
    }
  }

  /** The only state of whose forces the report has spoken, if it did so just before. */
  private Optional<StateCode> lastForce(int sentence) {
    return forces.size() == 1 && lastForce >= sentence - REACH
        ? Optional.of(forces.iterator().next())
        : Optional.empty();
  }

  /** The only state that the sentence has spoken of before: of two neither is sure to be meant. */
  private Optional<StateCode> lastState(Candidate candidate, int sentence) {
    boolean governs = candidate.sector().filter(s -> s == Sector.GOV).isPresent();
    Set<StateCode> states = new TreeSet<>();
    for (int i = placed.size() - 1; i >= 0 && governs; i--) {
      Linker.Placed other = placed.get(i);
      if (other.sentence().index() < sentence) {
        break;
      }
      boolean body =
          other.draft().kind() == ActorKind.STATE || other.draft().kind() == ActorKind.ORGANISATION;
      if (body
          && other.candidate().form() != MentionForm.PRONOUN
          && other.draft().isStateSaid()
          && !isOnTheWay(other)
          && !isQuoted(other, candidate)) {
        other.draft().state().ifPresent(states::add);
      }
    }
    return states.size() == 1
        ? states.stream().filter(s -> !s.isOrganisation()).findFirst()
        : Optional.empty();
  }

  /** "From Ghana the minister went on": whose country one comes from or goes to is another's. */
  private static boolean isOnTheWay(Linker.Placed other) {
    int before = other.candidate().words().first() - 1;
    return before >= 0 && WAYS.contains(other.sentence().token(before).lower());
  }

  /** Whether a quotation ends between them: whom a speaker names is seldom his own state. */
  private static boolean isQuoted(Linker.Placed other, Candidate candidate) {
    int from = other.candidate().words().end();
    int to = candidate.words().first();
    return from < to
        && other.sentence().tokens().subList(from, to).stream().anyMatch(t -> t.tag().equals("''"));
  }
}
