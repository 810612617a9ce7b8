package org.attache.register.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.model.PartialDate;
import org.attache.register.Query;
import org.attache.register.Reads;
import org.attache.register.entry.Entry;
import org.attache.register.entry.FieldValue;
import org.attache.register.entry.Kind;
import org.attache.register.fields.Fields;
import org.attache.register.resolve.Days;
import org.attache.register.resolve.OfficeNames;

/** Counts entries by a profile. */
public final class Counting {
  private static final int PAGE = 500;
  private static final Set<String> LEADERS = Set.of("head_of_state", "head_of_government");

  private Counting() {}

  /** What the profile counts of these entries, in the order of their dates. */
  public static Counted of(Profile profile, List<Entry> entries) {
    Map<String, String> leftOut = new LinkedHashMap<>();
    List<List<Entry>> rows = new ArrayList<>();
    Map<String, List<Entry>> journeys = new LinkedHashMap<>();
    Map<String, List<Entry>> deployments = new LinkedHashMap<>();
    for (Entry entry : inOrder(entries)) {
      Optional<String> reason = against(profile, entry);
      if (reason.isPresent()) {
        leftOut.put(entry.id(), reason.get());
      } else if (entry.kind() == Kind.VISIT && profile.tours() == Profile.Tours.PER_JOURNEY) {
        join(rows, journeys, journey(entry), entry);
      } else if (entry.kind() == Kind.DEPLOYMENT && profile.deploymentMonths() > 0) {
        repeat(rows, deployments, entry, profile.deploymentMonths());
      } else {
        rows.add(new ArrayList<>(List.of(entry)));
      }
    }
    return new Counted(
        profile,
        rows.stream()
            .map(row -> new Counted.Row(row.get(0).kind(), row.stream().map(Entry::id).toList()))
            .toList(),
        leftOut);
  }

  /** What the profile counts of what a query finds. */
  public static Counted of(Profile profile, Reads register, Query query) {
    return of(profile, found(register, query));
  }

  /** The totals of several profiles of what a query finds. */
  public static List<Counted> compare(List<Profile> profiles, Reads register, Query query) {
    return compare(profiles, found(register, query));
  }

  private static List<Entry> found(Reads register, Query query) {
    List<Entry> entries = new ArrayList<>();
    register.each(query.by(Query.Order.OLDEST).page(PAGE), entries::add);
    return entries;
  }

  /** The totals of several profiles, to show how they differ. */
  public static List<Counted> compare(List<Profile> profiles, List<Entry> entries) {
    return profiles.stream().map(profile -> of(profile, entries)).toList();
  }

  private static List<Entry> inOrder(List<Entry> entries) {
    return entries.stream()
        .sorted(
            Comparator.<Entry, String>comparing(
                    entry -> entry.dated().map(Object::toString).orElse("~"))
                .thenComparing(Entry::id))
        .toList();
  }

  private static Optional<String> against(Profile profile, Entry entry) {
    if (!profile.reviews().contains(entry.review())) {
      return Optional.of("review: " + entry.review().name().toLowerCase(Locale.ROOT));
    }
    if (!profile.statuses().contains(entry.status())) {
      return Optional.of("status: " + entry.status().name().toLowerCase(Locale.ROOT));
    }
    if (entry.confidence() < profile.confidence()) {
      return Optional.of("confidence below " + profile.confidence());
    }
    if (entry.origins() < profile.origins()) {
      return Optional.of("fewer than " + profile.origins() + " independent origins");
    }
    if (profile.bilateral() && entry.states().size() != 2) {
      return Optional.of("not of two states");
    }
    if (profile.leaders() && isOfPeople(entry) && !hasLeader(entry)) {
      return Optional.of("without a head of state or government");
    }
    if (!profile.stopovers() && Stopovers.isOne(entry)) {
      return Optional.of("a stop on the way, nobody met");
    }
    return Optional.empty();
  }

  private static boolean isOfPeople(Entry entry) {
    return entry.kind() == Kind.VISIT || entry.kind() == Kind.MEETING;
  }

  /** Of a visit its level says so; of a meeting the offices of those who take part. */
  private static boolean hasLeader(Entry entry) {
    if (entry.kind() == Kind.VISIT) {
      return entry.value(Fields.LEVEL).map(LEADERS::contains).orElse(false);
    }
    return entry.values(Fields.ROLE).stream()
        .map(FieldValue::value)
        .anyMatch(
            role ->
                OfficeNames.of(role, Optional.empty())
                    .map(office -> LEADERS.contains(office.key()))
                    .orElse(false));
  }

  /** The first tour that a report says the visit is part of; without one it is its own journey. */
  private static List<String> journey(Entry entry) {
    List<String> trips = entry.values(Fields.TRIP).stream().map(FieldValue::value).toList();
    return trips.isEmpty() ? List.of(entry.id()) : trips;
  }

  private static void join(
      List<List<Entry>> rows, Map<String, List<Entry>> journeys, List<String> keys, Entry entry) {
    Optional<List<Entry>> known =
        keys.stream().flatMap(key -> Optional.ofNullable(journeys.get(key)).stream()).findFirst();
    List<Entry> row = known.orElseGet(ArrayList::new);
    if (known.isEmpty()) {
      rows.add(row);
    }
    row.add(entry);
    keys.forEach(key -> journeys.put(key, row));
  }

  private static void repeat(
      List<List<Entry>> rows, Map<String, List<Entry>> deployments, Entry entry, int months) {
    String key =
        entry.sender().map(Object::toString).orElse("?")
            + ">"
            + entry.host().map(Object::toString).orElse(entry.id());
    Optional<List<Entry>> before = Optional.ofNullable(deployments.get(key));
    if (before.isPresent() && isWithin(before.get(), entry, months)) {
      before.get().add(entry);
    } else {
      List<Entry> row = new ArrayList<>(List.of(entry));
      rows.add(row);
      deployments.put(key, row);
    }
  }

  /** Counted from the last one: a deployment repeated every five months stays one. */
  private static boolean isWithin(List<Entry> row, Entry entry, int months) {
    Optional<PartialDate> last = row.get(row.size() - 1).dated();
    return last.isPresent()
        && entry.dated().isPresent()
        && !LocalDate.ofEpochDay(Days.first(entry.dated().get()))
            .isAfter(LocalDate.ofEpochDay(Days.first(last.get())).plusMonths(months));
  }
}
