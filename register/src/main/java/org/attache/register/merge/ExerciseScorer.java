package org.attache.register.merge;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attache.model.StateCode;
import org.attache.register.entry.Entry;
import org.attache.register.fields.Fields;

/** Two exercises. The one held every year is another one every year. */
final class ExerciseScorer implements Scorer {
  private static final double MOST = 0.5;

  @Override
  public void weigh(Entry one, Entry two, Scale scale) {
    Compare.dates(one, two, scale);
    Compare.statuses(one, two, scale);
    Compare.values(one, two, Fields.NAME, "same_name", Optional.of("other_name"), scale);
    Compare.values(one, two, Fields.LOCATION, "same_place", Optional.of("other_place"), scale);
    Set<StateCode> shared = new TreeSet<>(one.states());
    shared.retainAll(two.states());
    Set<StateCode> all = new TreeSet<>(one.states());
    all.addAll(two.states());
    if (!shared.isEmpty() && shared.size() >= MOST * all.size()) {
      scale.put("same_participants", shared.toString());
    } else if (shared.size() < 2) {
      scale.put("other_participants", "");
    }
  }
}
