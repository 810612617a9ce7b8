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
      if (state.isEmpty() && (marks.lower(end).equals("of") || marks.lower(end).equals("from"))) {
        state = marks.states.startingAt(end + 1).map(p -> p.value().state());
      }
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
}
