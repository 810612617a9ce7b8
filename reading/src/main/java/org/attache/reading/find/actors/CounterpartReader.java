package org.attache.reading.find.actors;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.attache.model.ActorKind;
import org.attache.model.Gender;
import org.attache.model.MentionForm;
import org.attache.model.StateCode;
import org.attache.reading.find.actors.Candidate.Reference;
import org.attache.reading.find.actors.Candidate.Words;
import org.attache.reading.places.StateMention;

/** Reads counterparts without a name: "his Kenyan counterpart". */
final class CounterpartReader {
  private final Marks marks;
  private final Board board;

  CounterpartReader(Board board) {
    this.marks = board.marks;
    this.board = board;
  }

  void read() {
    for (Piece<Boolean> piece : marks.counterparts.pieces()) {
      if (board.claimed[piece.first()]) {
        continue;
      }
      NounPhrase phrase = NounPhrase.of(marks, piece.first(), piece.end(), board.claimed, false);
      Optional<StateCode> state = phrase.state(piece.first());
      int end = piece.end();
      List<Piece<StateMention>> states = piece.value() ? Coordination.after(marks, end) : List.of();
      if (states.size() > 1) {
        readEach(phrase, piece, states);
        continue;
      }
      state = state.or(() -> marks.homeAfter(end).map(p -> p.value().state()));
      board.add(
          new Candidate(
              new Words(phrase.first(), end, end - 1),
              MentionForm.OFFICE,
              piece.value() ? ActorKind.GROUP : ActorKind.PERSON,
              marks.text(phrase.bare(), end),
              Optional.empty(),
              marks.lower(end - 1),
              List.of(),
              state,
              Optional.empty(),
              Gender.UNKNOWN,
              piece.value(),
              Reference.COUNTERPART,
              OptionalInt.empty(),
              OptionalInt.empty()));
    }
  }

  /** One holder of the office for each state: the first by the noun, the others by their state. */
  private void readEach(NounPhrase phrase, Piece<Boolean> piece, List<Piece<StateMention>> states) {
    for (int i = 0; i < states.size(); i++) {
      Piece<StateMention> state = states.get(i);
      int head = i == 0 ? piece.end() - 1 : state.end() - 1;
      board.add(
          new Candidate(
              new Words(i == 0 ? phrase.first() : state.first(), state.end(), head),
              MentionForm.OFFICE,
              ActorKind.PERSON,
              marks.text(i == 0 ? phrase.bare() : state.first(), state.end()),
              Optional.empty(),
              marks.lower(piece.end() - 1),
              List.of(),
              Optional.of(state.value().state()),
              Optional.empty(),
              Gender.UNKNOWN,
              false,
              Reference.COUNTERPART,
              OptionalInt.empty(),
              OptionalInt.empty()));
    }
  }
}
