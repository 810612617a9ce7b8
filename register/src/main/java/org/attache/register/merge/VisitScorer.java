package org.attache.register.merge;

import java.util.Optional;
import java.util.Set;
import org.attache.model.VisitLevel;
import org.attache.register.entry.Entry;
import org.attache.register.fields.Fields;

/** Two visits of one sender to one host. */
final class VisitScorer implements Scorer {

  @Override
  public void weigh(Entry one, Entry two, Scale scale) {
    Compare.dates(one, two, scale);
    Compare.statuses(one, two, scale);
    boolean samePeople = people(one, two, scale);
    level(one, two, samePeople, scale);
    Compare.values(one, two, Fields.PLACE, "same_place", Optional.of("other_place"), scale);
    Compare.values(one, two, Fields.ORGANISATION, "same_organisation", Optional.empty(), scale);
    Compare.values(one, two, Fields.TOPICS, "same_topics", Optional.empty(), scale);
  }

  private static boolean people(Entry one, Entry two, Scale scale) {
    Set<String> shared = Sides.shared(one, two, Fields.DELEGATION);
    if (!shared.isEmpty()) {
      scale.put("same_person", shared.iterator().next());
    }
    Set<String> hosts = Sides.shared(one, two, Fields.HOSTS);
    if (!hosts.isEmpty()) {
      scale.put("same_host_person", hosts.iterator().next());
    }
    if (!shared.isEmpty()) {
      return true;
    }
    if (!Sides.persons(one, two).isEmpty() && hosts.isEmpty()) {
      scale.put("same_person", Sides.persons(one, two).iterator().next());
      return true;
    }
    if (Sides.hasNames(one, Fields.DELEGATION) && Sides.hasNames(two, Fields.DELEGATION)) {
      scale.put("other_people", "");
    }
    return false;
  }

  private static void level(Entry one, Entry two, boolean samePeople, Scale scale) {
    Optional<String> first = one.value(Fields.LEVEL).filter(VisitScorer::isKnown);
    Optional<String> second = two.value(Fields.LEVEL).filter(VisitScorer::isKnown);
    if (first.isPresent() && second.isPresent()) {
      if (first.equals(second)) {
        scale.put("same_level", first.get());
      } else if (!samePeople) {
        scale.put("other_level", "");
      }
    }
  }

  private static boolean isKnown(String level) {
    return !level.equalsIgnoreCase(VisitLevel.OTHER.name());
  }
}
