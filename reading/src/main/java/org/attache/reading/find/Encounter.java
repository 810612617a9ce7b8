package org.attache.reading.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.attache.model.MeetingForm;
import org.attache.model.Mention;
import org.attache.reading.language.Sentence;

/**
 * A sentence says that people of two sides meet.
 *
 * @param trigger the word that says so, as a token of the sentence
 * @param callers who meets: subject or possessor, in text order; none where only words stand for
 *     them whose people another sentence names
 * @param met whom they meet, in text order; empty where all stand together ("X and Y met")
 * @param guest which side is said to be the guest
 * @param aside on the margins of a conference: nobody travels to the other
 * @param form in one room, by telephone, by letter
 */
public record Encounter(
    Sentence sentence,
    int trigger,
    List<Mention> callers,
    List<Mention> met,
    Guest guest,
    boolean aside,
    MeetingForm form) {

  /** Which side is the guest, as far as the words say. */
  public enum Guest {
    CALLERS,
    MET,
    UNSAID
  }

  public Encounter {
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(guest, "guest");
    Objects.requireNonNull(form, "form");
    callers = List.copyOf(callers);
    met = List.copyOf(met);
  }

  /** The same of others: of those for whom "they" and "the two" stand. */
  public Encounter of(List<Mention> people) {
    return new Encounter(sentence, trigger, people, List.of(), guest, aside, form);
  }

  /** Whether all are in one place. */
  public boolean isInPerson() {
    return form == MeetingForm.IN_PERSON;
  }

  /** Everybody who takes part. */
  public List<Mention> all() {
    List<Mention> all = new ArrayList<>(callers);
    all.addAll(met);
    return all;
  }
}
