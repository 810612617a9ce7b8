package org.attache.register.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.attache.model.StateCode;
import org.attache.register.entry.Entry;
import org.attache.register.entry.FieldValue;
import org.attache.register.entry.Kind;
import org.attache.register.entry.Person;
import org.attache.register.entry.ReviewState;
import org.attache.register.fields.Fields;
import org.attache.register.resolve.Letters;

/** Makes dossiers of entries. What reviewers rejected is left out. */
public final class Dossiers {
  private Dossiers() {}

  /** Two states and their relation. Entries in which not both take part are left out. */
  public static Dossier dyad(StateCode one, StateCode two, List<Entry> entries) {
    List<StateCode> states = List.of(one, two);
    List<Entry> timeline =
        timeline(entries).stream().filter(e -> e.states().containsAll(states)).toList();
    List<SeriesPoint> monthly = RelationSeries.of(timeline, Period.MONTH);
    return new Dossier(
        one + " – " + two,
        states,
        Optional.empty(),
        timeline,
        counts(timeline),
        RelationSeries.of(timeline, Period.WEEK),
        monthly,
        TurningPoints.of(monthly, timeline),
        List.of(),
        List.of());
  }

  /** A state and those it deals with. Entries in which it takes no part are left out. */
  public static Dossier state(StateCode state, List<Entry> entries) {
    List<Entry> timeline =
        timeline(entries).stream().filter(e -> e.states().contains(state)).toList();
    return new Dossier(
        state.value(),
        List.of(state),
        Optional.empty(),
        timeline,
        counts(timeline),
        List.of(),
        List.of(),
        List.of(),
        partners(state, timeline),
        List.of());
  }

  /** A person and whom they met. Entries in which they take no part are left out. */
  public static Dossier person(Person person, List<Entry> entries) {
    List<Entry> timeline =
        timeline(entries).stream().filter(e -> e.persons().contains(person.id())).toList();
    return new Dossier(
        person.name(),
        List.of(),
        Optional.of(person),
        timeline,
        counts(timeline),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        met(person.id(), timeline));
  }

  /** A place. Entries that are not at a place of this name (in any spelling) are left out. */
  public static Dossier place(String name, List<Entry> entries) {
    String wanted = Letters.fold(name);
    List<Entry> timeline =
        timeline(entries).stream()
            .filter(
                e ->
                    e.values(Fields.PLACE).stream()
                        .anyMatch(place -> Letters.fold(place.value()).equals(wanted)))
            .toList();
    return new Dossier(
        name,
        List.of(),
        Optional.empty(),
        timeline,
        counts(timeline),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<Entry> timeline(List<Entry> entries) {
    return entries.stream()
        .filter(entry -> entry.review() != ReviewState.REJECTED)
        .sorted(
            Comparator.<Entry, String>comparing(
                    entry -> entry.dated().map(Object::toString).orElse("~"))
                .thenComparing(Entry::id))
        .toList();
  }

  private static Map<Kind, Long> counts(List<Entry> entries) {
    Map<Kind, Long> counts = new TreeMap<>();
    entries.forEach(entry -> counts.merge(entry.kind(), 1L, Long::sum));
    return counts;
  }

  private static List<Dossier.Partner> partners(StateCode state, List<Entry> entries) {
    Map<StateCode, Map<Kind, Long>> counts = new TreeMap<>();
    for (Entry entry : entries) {
      for (StateCode other : entry.states()) {
        if (!other.equals(state)) {
          counts.computeIfAbsent(other, code -> new TreeMap<>()).merge(entry.kind(), 1L, Long::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .map(partner -> new Dossier.Partner(partner.getKey(), partner.getValue()))
        .sorted(
            Comparator.comparingLong(Dossier.Partner::total)
                .reversed()
                .thenComparing(Dossier.Partner::state))
        .toList();
  }

  /** Those of the other side of a visit, and everybody else in a meeting. */
  private static List<Dossier.Encounter> met(String person, List<Entry> entries) {
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, Set<String>> met = new LinkedHashMap<>();
    for (Entry entry : entries) {
      for (FieldValue other : others(person, entry)) {
        String id = other.person().orElse("");
        names.putIfAbsent(id, other.value());
        met.computeIfAbsent(id, known -> new LinkedHashSet<>()).add(entry.id());
      }
    }
    return met.entrySet().stream()
        .map(
            one ->
                new Dossier.Encounter(
                    one.getKey(),
                    names.getOrDefault(one.getKey(), ""),
                    List.copyOf(one.getValue())))
        .sorted(
            Comparator.<Dossier.Encounter>comparingInt(one -> -one.entries().size())
                .thenComparing(Dossier.Encounter::name)
                .thenComparing(Dossier.Encounter::person))
        .toList();
  }

  private static List<FieldValue> others(String person, Entry entry) {
    List<FieldValue> others = new ArrayList<>();
    if (entry.kind() == Kind.MEETING) {
      others.addAll(entry.values(Fields.PARTICIPANTS));
    } else if (entry.kind() == Kind.VISIT) {
      boolean travels = has(entry, Fields.DELEGATION, person);
      others.addAll(entry.values(travels ? Fields.HOSTS : Fields.DELEGATION));
    }
    others.removeIf(
        other -> other.person().isEmpty() || other.person().equals(Optional.of(person)));
    return others;
  }

  private static boolean has(Entry entry, String field, String person) {
    return entry.values(field).stream()
        .anyMatch(value -> value.person().equals(Optional.of(person)));
  }
}
