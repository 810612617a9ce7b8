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

/**
 * Words that stand for some actor, before it is known for whom.
 *
 * @param words where they stand within the sentence
 * @param name the proper name, or the words that describe it
 * @param nameWords where the proper name stands, if there is one
 * @param noun lower-case head noun: "source", "minister"; empty for names and pronouns
 * @param offices what the words say the person is
 * @param owner index within the sentence of the candidate it belongs to ("Haftar's forces")
 * @param sameAs index within the sentence of the candidate it is an apposition to
 */
record Candidate(
    Words words,
    MentionForm form,
    ActorKind kind,
    String name,
    Optional<Words> nameWords,
    String noun,
    List<Office> offices,
    Optional<StateCode> state,
    Optional<Sector> sector,
    Gender gender,
    boolean plural,
    Reference reference,
    OptionalInt owner,
    OptionalInt sameAs) {

  /** Tokens {@code first} to before {@code end}, with the head among them. */
  record Words(int first, int end, int head) {
    boolean covers(int token) {
      return first <= token && token < end;
    }
  }

  /** What the words say about whether the actor was mentioned before. */
  enum Reference {
    /** "a source", "French officials" at first. */
    NEW,
    /** "the minister". */
    DEFINITE,
    /** "this source", "the same official". */
    SAME,
    /** "another source". */
    OTHER,
    /** "his counterpart": the office is that of another. */
    COUNTERPART
  }

  Candidate apposedTo(int other) {
    return with(name, owner, OptionalInt.of(other));
  }

  Candidate called(String other) {
    return with(other, owner, sameAs);
  }

  /** With the places of other candidates after sorting. */
  Candidate renumbered(int[] place) {
    return with(name, at(owner, place), at(sameAs, place));
  }

  private Candidate with(String newName, OptionalInt newOwner, OptionalInt newSameAs) {
    return new Candidate(
        words, form, kind, newName, nameWords, noun, offices, state, sector, gender, plural,
        reference, newOwner, newSameAs);
  }

  private static OptionalInt at(OptionalInt index, int[] place) {
    return index.isPresent() ? OptionalInt.of(place[index.getAsInt()]) : OptionalInt.empty();
  }
}
