package org.attache.reading.find.actors;

import java.util.List;

/** Reads the candidates of one sentence: first people, then groups, bodies, states, pronouns. */
final class SentenceReader {
  private final Marks marks;

  SentenceReader(Marks marks) {
    this.marks = marks;
  }

  /** In text order. */
  List<Candidate> read() {
    Board board = new Board(marks);
    new PeopleReader(board, new OfficePhrases(marks).find()).read();
    new CounterpartReader(board).read();
    new GroupReader(board).read();
    new BodyReader(board).read();
    new StateReader(board).read();
    new PronounReader(board).read();
    return board.inTextOrder();
  }
}
