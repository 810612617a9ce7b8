package org.attache.reading.find.actors;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.attache.model.ActorKind;
import org.attache.model.MentionForm;
import org.attache.reading.find.actors.Candidate.Reference;
import org.attache.reading.find.actors.Candidate.Words;
import org.attache.reading.find.actors.Vocabulary.Pronoun;
import org.attache.reading.find.actors.Vocabulary.Stands;

/** Reads personal pronouns. */
final class PronounReader {
  private final Marks marks;
  private final Board board;

  PronounReader(Board board) {
    this.marks = board.marks;
    this.board = board;
  }

  void read() {
    for (int i = 0; i < marks.tokens.size(); i++) {
      Optional<Pronoun> pronoun = Optional.ofNullable(marks.words.pronouns.get(marks.lower(i)));
      if (pronoun.isEmpty() || board.claimed[i] && !marks.tag(i).equals("PRP$")) {
        continue;
      }
      ActorKind kind =
          pronoun.get().stands() == Stands.PERSON
              ? ActorKind.PERSON
              : pronoun.get().stands() == Stands.SEVERAL ? ActorKind.GROUP : ActorKind.ORGANISATION;
      board.add(
          new Candidate(
              new Words(i, i + 1, i),
              MentionForm.PRONOUN,
              kind,
              marks.lower(i),
              Optional.empty(),
              "",
              List.of(),
              Optional.empty(),
              Optional.empty(),
              pronoun.get().gender(),
              pronoun.get().stands() == Stands.SEVERAL,
              Reference.SAME,
              OptionalInt.empty(),
              OptionalInt.empty()));
    }
  }
}
