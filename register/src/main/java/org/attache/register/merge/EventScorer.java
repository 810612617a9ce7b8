package org.attache.register.merge;

import java.util.Optional;
import org.attache.register.entry.Entry;
import org.attache.register.fields.Fields;

/** Two events of one dyad and type. */
final class EventScorer implements Scorer {

  @Override
  public void weigh(Entry one, Entry two, Scale scale) {
    Compare.dates(one, two, scale);
    Compare.statuses(one, two, scale);
    Compare.values(one, two, Fields.MODE, "same_mode", Optional.of("other_mode"), scale);
    Compare.values(one, two, Fields.PLACE, "same_place", Optional.of("other_place"), scale);
    Compare.values(one, two, Fields.CONTEXTS, "same_contexts", Optional.empty(), scale);
  }
}
