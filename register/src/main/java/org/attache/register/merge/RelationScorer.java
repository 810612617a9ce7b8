package org.attache.register.merge;

import java.util.Optional;
import org.attache.register.entry.Entry;
import org.attache.register.fields.Fields;

/** Two signals of one pair in one direction: those of a few days are one. */
final class RelationScorer implements Scorer {
  private static final long FORTNIGHT = 14;

  @Override
  public void weigh(Entry one, Entry two, Scale scale) {
    Compare.values(one, two, Fields.WORDING, "same_wording", Optional.empty(), scale);
    Optional<Long> apart = When.published(one, two);
    if (apart.isEmpty()) {
      scale.put("unknown_time", "");
    } else if (apart.get() <= 2) {
      scale.put("told_same_days", "");
    } else if (apart.get() <= FORTNIGHT) {
      scale.put("told_later", String.valueOf(apart.get()));
    } else {
      scale.put("told_far_apart", String.valueOf(apart.get()));
    }
  }
}
