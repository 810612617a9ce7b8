package org.attache.reading.find.visits;

import java.util.List;
import java.util.Optional;
import org.attache.model.Mention;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.model.StateCode;
import org.attache.reading.language.Sentence;

/**
 * What one place in a sentence tells of a journey.
 *
 * @param visitor empty where the sentence does not say whose journey it is
 * @param supposed whose journey it is if nothing else in the report tells
 * @param travellers in text order
 * @param status what the words and dates make of it
 * @param firm whether the status rests on a word rather than on a default
 * @param weight how well the sentence serves as evidence; higher is better
 */
record Clue(
    Sentence sentence,
    int trigger,
    Optional<StateCode> visitor,
    Optional<StateCode> supposed,
    List<Mention> travellers,
    Destination destination,
    Optional<PartialDate> start,
    Optional<PartialDate> end,
    Modality status,
    boolean firm,
    List<Mention> hosts,
    List<String> topics,
    int weight) {
  /** The least weight of a clue that tells of travel itself. */
  static final int TRAVEL = 3;

  Clue {
    travellers = List.copyOf(travellers);
    hosts = List.copyOf(hosts);
    topics = List.copyOf(topics);
  }

  /** This clue with a status that the words say. */
  Clue as(Modality said) {
    return new Clue(
        sentence,
        trigger,
        visitor,
        supposed,
        travellers,
        destination,
        start,
        end,
        said,
        true,
        hosts,
        topics,
        weight);
  }

  /** This clue, but only as news of a journey that others tell of. */
  Clue attached() {
    return new Clue(
        sentence,
        trigger,
        Optional.empty(),
        Optional.empty(),
        travellers,
        destination,
        start,
        end,
        status,
        firm,
        hosts,
        topics,
        weight);
  }
}
