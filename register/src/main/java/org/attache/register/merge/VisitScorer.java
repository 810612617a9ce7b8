package org.attache.register.merge;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attache.model.Modality;
import org.attache.model.VisitLevel;
import org.attache.model.VisitTurn;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.register.fields.Fields;

/** Two visits of one sender to one host. */
final class VisitScorer implements Scorer {
  private static final String POSTPONED = VisitTurn.POSTPONED.name().toLowerCase(Locale.ROOT);

  /** In days, how far a visit is put off and still the same visit. */
  private static final long FURTHEST = 90;

  @Override
  public void weigh(Entry one, Entry two, Scale scale) {
    boolean samePeople = people(one, two, scale);
    if (samePeople && (isMoved(one, two) || isMoved(two, one))) {
      scale.put("moved", "");
    } else {
      Compare.dates(one, two, scale);
    }
    Compare.statuses(one, two, scale);
    level(one, two, samePeople, scale);
    Compare.values(one, two, Fields.PLACE, "same_place", Optional.of("other_place"), scale);
    Compare.values(one, two, Fields.ORGANISATION, "same_organisation", Optional.empty(), scale);
    Compare.values(one, two, Fields.TOPICS, "same_topics", Optional.empty(), scale);
  }

  /** Whether the second is what became of the first: it was put off and is dated later. */
  private static boolean isMoved(Entry one, Entry two) {
    When before = When.of(one);
    When after = When.of(two);
    boolean open = one.status() == Modality.PLANNED || one.status() == Modality.CANCELLED;
    boolean later = after.first() > before.last() && after.gap(before) <= FURTHEST;
    return open
        && two.status() != Modality.CANCELLED
        && before.dated()
        && after.dated()
        && later
        && isPutOff(two);
  }

  /** Whether a report says of a visit that it was put off. */
  static boolean isPutOff(Entry entry) {
    return entry.kind() == Kind.VISIT
        && entry.values(Fields.TURN).stream().anyMatch(turn -> POSTPONED.equals(turn.value()));
  }

  /** When a visit that was put off can have been to take place at first. */
  static When before(When when) {
    return new When(when.first() - FURTHEST, when.first(), true, false, true);
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
