package org.attache.reading.find.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.attache.model.ActorKind;
import org.attache.model.Gender;
import org.attache.model.MentionForm;
import org.attache.model.Sector;
import org.attache.model.StateCode;
import org.attache.reading.find.actors.Candidate.Reference;
import org.attache.reading.find.actors.Candidate.Words;
import org.attache.reading.places.StateMention;
import org.attache.reading.places.StateWord;

/** Reads organisations: by name, by a noun for a body, and those only the name model knows. */
final class BodyReader {
  private final Marks marks;
  private final Board board;

  BodyReader(Board board) {
    this.marks = board.marks;
    this.board = board;
  }

  void read() {
    for (Piece<Vocabulary.Body> piece : marks.bodies.pieces()) {
      if (board.isClaimed(piece.first(), piece.end())
          || board.isInsideName(piece.first(), piece.end())) {
        continue;
      }
      NounPhrase phrase = NounPhrase.of(marks, piece.first(), piece.end(), board.claimed, false);
      Optional<StateCode> adjective = phrase.state(piece.first());
      int first = adjective.isPresent() ? phrase.first() : piece.first();
      named(
          first,
          piece.end(),
          piece.first(),
          adjective.or(piece.value()::state),
          piece.value().sector());
    }
    for (Piece<Sector> piece : marks.bodyNouns.pieces()) {
      if (board.isClaimed(piece.first(), piece.end())
          || board.isModifier(piece.end())
          || isOldState(piece.first(), piece.end())) {
        continue;
      }
      readBodyNoun(piece);
    }
    for (Piece<Boolean> piece : marks.namedBodies.pieces()) {
      if (!board.isClaimed(piece.first(), piece.end()) && !isOldState(piece.first(), piece.end())) {
        NounPhrase phrase = NounPhrase.of(marks, piece.first(), piece.end(), board.claimed, false);
        Optional<StateCode> state =
            phrase
                .state(piece.first())
                .or(
                    () ->
                        marks
                            .states
                            .firstIn(piece.first(), piece.end())
                            .map(p -> p.value().state()));
        named(piece.first(), piece.end(), piece.first(), state, Optional.empty());
      }
    }
  }

  /** "the Soviet Union" is a state, not a union. */
  private boolean isOldState(int first, int end) {
    return marks
        .states
        .at(first)
        .filter(state -> state.value().word() == StateWord.HISTORICAL && state.end() >= end)
        .isPresent();
  }

  private void named(
      int first, int end, int nameFirst, Optional<StateCode> state, Optional<Sector> sector) {
    int from =
        marks.lower(nameFirst).equals("the") && nameFirst < end - 1 ? nameFirst + 1 : nameFirst;
    Words words = new Words(first, end, end - 1);
    board.add(
        new Candidate(
            words,
            MentionForm.NAME,
            ActorKind.ORGANISATION,
            marks.text(from, end),
            Optional.of(new Words(from, end, end - 1)),
            "",
            List.of(),
            state,
            sector,
            Gender.UNKNOWN,
            false,
            Reference.DEFINITE,
            OptionalInt.empty(),
            OptionalInt.empty()));
  }

  private void readBodyNoun(Piece<Sector> piece) {
    NounPhrase phrase = NounPhrase.of(marks, piece.first(), piece.end(), board.claimed, true);
    int end = piece.end();
    Optional<StateCode> state = phrase.state(piece.first());
    if (marks.lower(end).equals("of")) {
      int at = marks.tag(end + 1).equals("DT") ? end + 2 : end + 1;
      Optional<Piece<StateMention>> of = marks.states.startingAt(at);
      if (of.isPresent() && !marks.tag(of.get().end()).startsWith("NN")) {
        state = state.or(() -> of.map(p -> p.value().state()));
        end = of.get().end();
      } else if (marks.isCapital(piece.end() - 1) && marks.isCapital(at)) {
        while (at < marks.tokens.size() && isNameTail(at)) {
          at++;
          end = at;
        }
      }
    }
    int tail = end;
    state = state.or(() -> marks.states.firstIn(piece.end(), tail).map(p -> p.value().state()));
    boolean named = marks.isCapital(piece.end() - 1);
    boolean about =
        named
            || state.isPresent()
            || phrase.reference() == Reference.DEFINITE
            || phrase.reference() == Reference.SAME
            || board.owner(phrase).isPresent();
    boolean plural = marks.tag(piece.end() - 1).endsWith("S") && !isMilitary(piece.value());
    if (!about) {
      return;
    }
    Words words = new Words(phrase.first(), end, piece.end() - 1);
    board.add(
        new Candidate(
            words,
            named ? MentionForm.NAME : MentionForm.NOUN,
            ActorKind.ORGANISATION,
            marks.text(phrase.bare(), end),
            named ? Optional.of(new Words(phrase.bare(), end, piece.end() - 1)) : Optional.empty(),
            marks.text(piece.first(), piece.end()).toLowerCase(Locale.ROOT),
            List.of(),
            state,
            Optional.of(piece.value()),
            Gender.UNKNOWN,
            plural,
            phrase.reference(),
            board.owner(phrase),
            OptionalInt.empty()));
  }

  private static boolean isMilitary(Sector sector) {
    return sector == Sector.MIL || sector == Sector.GOV || sector == Sector.COP;
  }

  private boolean isNameTail(int i) {
    return !board.claimed[i]
        && !marks.persons.covers(i)
        && ((marks.isCapital(i) && (marks.tag(i).startsWith("NN") || marks.tag(i).startsWith("JJ")))
            || (marks.lower(i).equals("and")
                && marks.isCapital(i + 1)
                && !marks.states.covers(i + 1)
                && marks.tag(i + 1).startsWith("NN")
                && !marks.offices.covers(i + 1)));
  }
}
