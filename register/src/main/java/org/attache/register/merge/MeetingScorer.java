package org.attache.register.merge;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attache.model.MeetingForm;
import org.attache.model.StateCode;
import org.attache.register.entry.Entry;
import org.attache.register.fields.Fields;

/** Two meetings. */
final class MeetingScorer implements Scorer {

  @Override
  public void weigh(Entry one, Entry two, Scale scale) {
    Compare.dates(one, two, scale);
    Compare.statuses(one, two, scale);
    people(one, two, scale);
    states(one, two, scale);
    if (isInPerson(one) != isInPerson(two)) {
      scale.put("other_form", "");
    }
    Compare.values(one, two, Fields.PLACE, "same_place", Optional.of("other_place"), scale);
    Compare.values(one, two, Fields.TOPICS, "same_topics", Optional.empty(), scale);
  }

  private static void people(Entry one, Entry two, Scale scale) {
    Set<String> shared = new LinkedHashSet<>(Sides.shared(one, two, Fields.PARTICIPANTS));
    Set<String> persons = Sides.persons(one, two);
    int count = Math.max(shared.size(), persons.size());
    shared.addAll(persons);
    if (count > 1) {
      scale.put("same_people", String.join(", ", shared));
    } else if (count == 1) {
      scale.put("one_person", shared.iterator().next());
      if (names(one) > 1 && names(two) > 1) {
        scale.put("other_people", "");
      }
    } else if (names(one) > 0 && names(two) > 0) {
      scale.put("other_people", "");
    }
  }

  private static long names(Entry entry) {
    return Sides.names(entry, Fields.PARTICIPANTS);
  }

  private static void states(Entry one, Entry two, Scale scale) {
    Set<StateCode> shared = new TreeSet<>(one.states());
    shared.retainAll(two.states());
    if (one.states().equals(two.states()) && shared.size() > 1) {
      scale.put("same_states", shared.toString());
    } else if (shared.size() < 2 && one.states().size() > 1 && two.states().size() > 1) {
      scale.put("other_states", "");
    }
  }

  private static boolean isInPerson(Entry entry) {
    return entry
        .value(Fields.FORM)
        .map(form -> form.equalsIgnoreCase(MeetingForm.IN_PERSON.name()))
        .orElse(true);
  }
}
