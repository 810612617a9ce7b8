package org.attache.reading.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.attache.model.Mention;
import org.attache.reading.language.Sentence;

/**
 * A sentence says that people of two sides meet.
 *
 * @param trigger the word that says so, as a token of the sentence
 * @param callers who meets: subject or possessor, in text order
 * @param met whom they meet, in text order; empty where all stand together ("X and Y met")
 * @param guest which side is said to be the guest
 * @param aside on the margins of a conference: nobody travels to the other
 */
public record Encounter(
    Sentence sentence,
    int trigger,
    List<Mention> callers,
    List<Mention> met,
    Guest guest,
    boolean aside) {

  /** Which side is the guest, as far as the words say. */
  public enum Guest {
    CALLERS,
    MET,
    UNSAID
  }

  public Encounter {
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(guest, "guest");
    callers = List.copyOf(callers);
    met = List.copyOf(met);
    if (callers.size() + met.size() < 1) {
      throw new IllegalArgumentException("an encounter of nobody");
    }
  }

  /** Everybody who takes part. */
  public List<Mention> all() {
    List<Mention> all = new ArrayList<>(callers);
    all.addAll(met);
    return all;
  }
}
