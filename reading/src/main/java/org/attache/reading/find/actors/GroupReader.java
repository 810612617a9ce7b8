package org.attache.reading.find.actors;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.attache.model.ActorKind;
import org.attache.model.Gender;
import org.attache.model.MentionForm;
import org.attache.model.Office;
import org.attache.model.Sector;
import org.attache.model.StateCode;
import org.attache.reading.find.actors.Candidate.Reference;
import org.attache.reading.find.actors.Candidate.Words;
import org.attache.reading.find.actors.Vocabulary.GroupNoun;
import org.attache.reading.places.StateMention;

/** Reads people and groups without a name: "French officials", "a military source". */
final class GroupReader {
  /** How long the name of a body may be, in tokens. */
  private static final int LONGEST_BODY = 6;

  private final Marks marks;
  private final Board board;

  GroupReader(Board board) {
    this.marks = board.marks;
    this.board = board;
  }

  void read() {
    for (Piece<GroupNoun> piece : marks.groups.pieces()) {
      if (board.isClaimed(piece.first(), piece.end())
          || board.isInsideName(piece.first(), piece.end())) {
        continue;
      }
      if (board.isModifier(piece.end())) {
        continue;
      }
      NounPhrase phrase = NounPhrase.of(marks, piece.first(), piece.end(), board.claimed, false);
      Optional<StateCode> state = phrase.state(piece.first()).or(() -> stateAfter(piece));
      Optional<Sector> sector =
          piece
              .value()
              .sector()
              .or(
                  () ->
                      marks
                          .groups
                          .firstIn(phrase.first(), piece.first())
                          .flatMap(p -> p.value().sector()))
              .or(() -> sectorOfBody(phrase.first(), piece.first()));
      readJoined(piece, phrase, state, sector);
      boolean official = piece.value().sector().filter(s -> s == Sector.GOV).isPresent();
      if (official) {
        sector = sectorOfBody(phrase.first(), piece.first()).or(() -> piece.value().sector());
      }
      if (readEach(piece, phrase, sector)) {
        continue;
      }
      add(
          new Words(phrase.first(), piece.end(), piece.end() - 1),
          MentionForm.NOUN,
          piece.value().plural() || piece.value().collective() ? ActorKind.GROUP : ActorKind.PERSON,
          marks.text(phrase.bare(), piece.end()),
          marks.lower(piece.end() - 1),
          state,
          sector,
          piece.value().plural(),
          phrase.reference(),
          board.owner(phrase));
    }
  }

  /** "French and Rwandan soldiers": those of the first state. */
  private void readJoined(
      Piece<GroupNoun> piece,
      NounPhrase phrase,
      Optional<StateCode> state,
      Optional<Sector> sector) {
    boolean opened = marks.states.covers(phrase.first());
    if (!piece.value().plural() || !opened || state.isEmpty()) {
      return;
    }
    String noun = marks.text(piece.first(), piece.end());
    for (Piece<StateMention> adjective :
        Coordination.before(marks, phrase.first(), board.claimed)) {
      boolean the = marks.tag(adjective.first() - 1).equals("DT");
      add(
          new Words(
              the ? adjective.first() - 1 : adjective.first(),
              adjective.end(),
              adjective.end() - 1),
          MentionForm.NOUN,
          ActorKind.GROUP,
          marks.text(adjective.first(), adjective.end()) + " " + noun,
          marks.lower(piece.end() - 1),
          Optional.of(adjective.value().state()),
          sector,
          true,
          Reference.NEW,
          OptionalInt.empty());
    }
  }

  /** "envoys of Chad and Niger": those of each state. */
  private boolean readEach(Piece<GroupNoun> piece, NounPhrase phrase, Optional<Sector> sector) {
    List<Piece<StateMention>> states =
        piece.value().plural() ? Coordination.after(marks, piece.end()) : List.of();
    if (states.size() < 2) {
      return false;
    }
    String noun = marks.text(phrase.bare(), piece.end());
    for (int i = 0; i < states.size(); i++) {
      Piece<StateMention> state = states.get(i);
      add(
          i == 0
              ? new Words(phrase.first(), state.end(), piece.end() - 1)
              : new Words(state.first(), state.end(), state.end() - 1),
          MentionForm.NOUN,
          ActorKind.GROUP,
          noun,
          marks.lower(piece.end() - 1),
          Optional.of(state.value().state()),
          sector,
          true,
          phrase.reference(),
          OptionalInt.empty());
    }
    return true;
  }

  private Optional<Sector> sectorOfBody(int first, int end) {
    return marks
        .bodyNouns
        .firstIn(first, end)
        .map(Piece::value)
        .or(() -> marks.bodies.firstIn(first, end).flatMap(p -> p.value().sector()));
  }

  private Optional<StateCode> stateAfter(Piece<?> piece) {
    String link = marks.lower(piece.end());
    if (!link.equals("of") && !link.equals("from")) {
      return Optional.empty();
    }
    int at = marks.tag(piece.end() + 1).equals("DT") ? piece.end() + 2 : piece.end() + 1;
    return marks
        .states
        .startingAt(at)
        .map(p -> p.value().state())
        .or(() -> marks.bodies.startingAt(at).flatMap(p -> p.value().state()))
        .or(() -> stateOfBody(at));
  }

  /** "a delegation from the National Defence College of Nigeria". */
  private Optional<StateCode> stateOfBody(int first) {
    int i = first;
    while (marks.isCapital(i) && marks.tag(i).startsWith("NNP") && i - first < LONGEST_BODY) {
      i++;
    }
    return i > first ? marks.homeAfter(i).map(p -> p.value().state()) : Optional.empty();
  }

  private void add(
      Words words,
      MentionForm form,
      ActorKind kind,
      String name,
      String noun,
      Optional<StateCode> state,
      Optional<Sector> sector,
      boolean plural,
      Reference reference,
      OptionalInt owner) {
    Gender gender =
        noun.endsWith("woman")
            ? Gender.FEMALE
            : noun.endsWith("man") ? Gender.MALE : Gender.UNKNOWN;
    List<Office> offices = List.of();
    board.add(
        new Candidate(
            words,
            form,
            kind,
            name,
            Optional.empty(),
            noun,
            offices,
            state,
            sector,
            gender,
            plural,
            reference,
            owner,
            OptionalInt.empty()));
  }
}
