package org.attache.reading.find.actors;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.attache.model.ActorKind;
import org.attache.model.Gender;
import org.attache.model.MentionForm;
import org.attache.reading.find.actors.Candidate.Reference;
import org.attache.reading.find.actors.Candidate.Words;
import org.attache.reading.places.StateMention;
import org.attache.reading.places.StateWord;

/** Reads states that stand for themselves: by name, by people, by capital. */
final class StateReader {
  private final Marks marks;
  private final Board board;

  StateReader(Board board) {
    this.marks = board.marks;
    this.board = board;
  }

  void read() {
    for (Piece<StateMention> piece : marks.states.pieces()) {
      if (board.isClaimed(piece.first(), piece.end()) || marks.persons.covers(piece.first())) {
        continue;
      }
      StateWord word = piece.value().word();
      if (word == StateWord.CAPITAL && !new Capitals(marks).isGovernment(piece)) {
        continue;
      }
      if (word == StateWord.PART && marks.tag(piece.first()).startsWith("JJ")) {
        continue;
      }
      boolean the = marks.tag(piece.first() - 1).equals("DT") && !board.claimed[piece.first() - 1];
      boolean people = word == StateWord.PEOPLE || word == StateWord.ADJECTIVE;
      boolean organisation = word == StateWord.ORGANISATION;
      boolean name =
          word == StateWord.NAME
              || word == StateWord.HISTORICAL
              || word == StateWord.PART
              || organisation;
      Words words =
          new Words(
              the && !marks.tag(piece.end()).startsWith("NN") ? piece.first() - 1 : piece.first(),
              piece.end(),
              piece.end() - 1);
      board.add(
          new Candidate(
              words,
              name ? MentionForm.NAME : MentionForm.METONYM,
              ActorKind.STATE,
              marks.text(piece.first(), piece.end()),
              name
                  ? Optional.of(new Words(piece.first(), piece.end(), piece.end() - 1))
                  : Optional.empty(),
              "",
              List.of(),
              Optional.of(piece.value().state()),
              Optional.empty(),
              Gender.UNKNOWN,
              people,
              Reference.DEFINITE,
              OptionalInt.empty(),
              OptionalInt.empty()));
    }
  }
}
