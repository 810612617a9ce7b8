package org.attache.reading.find.visits;

import java.util.List;
import org.attache.model.Mention;
import org.attache.model.Modality;
import org.attache.reading.language.Sentence;

/**
 * What a sentence says of a visit without saying where it goes: "the visit has been put off".
 *
 * @param travellers empty where it does not say whose visit it is either
 */
record Verdict(Sentence sentence, int trigger, List<Mention> travellers, Modality status) {
  Verdict {
    travellers = List.copyOf(travellers);
  }
}
