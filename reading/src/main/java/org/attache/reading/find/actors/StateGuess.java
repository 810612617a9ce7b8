package org.attache.reading.find.actors;

import java.util.List;
import java.util.Optional;
import org.attache.model.ActorKind;
import org.attache.model.MentionForm;
import org.attache.model.Sector;
import org.attache.model.StateCode;

/**
 * Guesses the state of an office-holder where the report does not say it: from the list of known
 * statesmen; for the military from the last armed force that was spoken of; else from a state named
 * before in the same sentence.
 */
final class StateGuess {
  /** How many sentences back an armed force is still the one spoken of. */
  private static final int REACH = 3;

  private final Vocabulary words;
  private final List<Linker.Placed> placed;

  StateGuess(Vocabulary words, List<Linker.Placed> placed) {
    this.words = words;
    this.placed = placed;
  }

  Optional<StateCode> of(Candidate candidate, int sentence) {
    if (candidate.kind() != ActorKind.PERSON) {
      return Optional.empty();
    }
    boolean titled =
        candidate.offices().stream().anyMatch(o -> o.title().isPresent() && !o.former());
    Optional<StateCode> known =
        candidate.nameWords().flatMap(n -> words.leaders.state(candidate.name(), titled));
    if (known.isPresent() || !titled) {
      return known;
    }
    return candidate.sector().filter(s -> s == Sector.MIL).isPresent()
        ? lastForce(sentence)
        : lastState(candidate, sentence);
  }

  private Optional<StateCode> lastForce(int sentence) {
    for (int i = placed.size() - 1; i >= 0; i--) {
      Linker.Placed other = placed.get(i);
      if (other.sentence().index() < sentence - REACH) {
        break;
      }
      boolean force = other.candidate().sector().filter(s -> s == Sector.MIL).isPresent();
      if (force && other.draft().kind() != ActorKind.PERSON && other.draft().isStateSaid()) {
        return other.draft().state();
      }
    }
    return Optional.empty();
  }

  private Optional<StateCode> lastState(Candidate candidate, int sentence) {
    boolean governs = candidate.sector().filter(s -> s == Sector.GOV).isPresent();
    for (int i = placed.size() - 1; i >= 0 && governs; i--) {
      Linker.Placed other = placed.get(i);
      if (other.sentence().index() < sentence) {
        break;
      }
      boolean body =
          other.draft().kind() == ActorKind.STATE || other.draft().kind() == ActorKind.ORGANISATION;
      if (body && other.candidate().form() != MentionForm.PRONOUN && other.draft().isStateSaid()) {
        return other.draft().state().filter(s -> !s.isOrganisation());
      }
    }
    return Optional.empty();
  }
}
