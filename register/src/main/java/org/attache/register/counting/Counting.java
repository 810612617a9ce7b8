package org.attache.register.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attache.model.PartialDate;
import org.attache.register.Query;
import org.attache.register.Reads;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.register.resolve.Days;

/** Counts entries by a profile. */
public final class Counting {
  private static final int PAGE = 500;

  private Counting() {}

  /** What the profile counts of these entries, in the order of their dates. */
  public static Counted of(Profile profile, List<Entry> entries) {
    return counted(profile, inOrder(entries.stream().map(Countable::of).toList()));
  }

  private static Counted counted(Profile profile, List<Countable> entries) {
    Map<String, String> leftOut = new LinkedHashMap<>();
    List<List<Countable>> rows = new ArrayList<>();
    Map<String, List<Countable>> journeys = new LinkedHashMap<>();
    Map<String, List<Countable>> deployments = new LinkedHashMap<>();
    for (Countable entry : entries) {
      Optional<String> reason = against(profile, entry);
      if (reason.isPresent()) {
        leftOut.put(entry.id(), reason.get());
      } else if (entry.kind() == Kind.VISIT && profile.tours() == Profile.Tours.PER_JOURNEY) {
        join(rows, journeys, entry.journeys(), entry);
      } else if (entry.kind() == Kind.DEPLOYMENT && profile.deploymentMonths() > 0) {
        repeat(rows, deployments, entry, profile.deploymentMonths());
      } else {
        rows.add(new ArrayList<>(List.of(entry)));
      }
    }
    return new Counted(
        profile,
        rows.stream()
            .map(
                row -> new Counted.Row(row.get(0).kind(), row.stream().map(Countable::id).toList()))
            .toList(),
        leftOut);
  }

  /** What the profile counts of what a query finds. */
  public static Counted of(Profile profile, Reads register, Query query) {
    return counted(profile, found(register, query));
  }

  /** The totals of several profiles of what a query finds. */
  public static List<Counted> compare(List<Profile> profiles, Reads register, Query query) {
    List<Countable> found = found(register, query);
    return profiles.stream().map(profile -> counted(profile, found)).toList();
  }

  private static List<Countable> found(Reads register, Query query) {
    List<Countable> entries = new ArrayList<>();
    register.each(
        query.by(Query.Order.OLDEST).page(PAGE), entry -> entries.add(Countable.of(entry)));
    return inOrder(entries);
  }

  /** The totals of several profiles, to show how they differ. */
  public static List<Counted> compare(List<Profile> profiles, List<Entry> entries) {
    return profiles.stream().map(profile -> of(profile, entries)).toList();
  }

  private static List<Countable> inOrder(List<Countable> entries) {
    return entries.stream()
        .sorted(
            Comparator.<Countable, String>comparing(
                    entry -> entry.dated().map(Object::toString).orElse("~"))
                .thenComparing(Countable::id))
        .toList();
  }

  private static Optional<String> against(Profile profile, Countable entry) {
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
    if (profile.bilateral() && entry.states() != 2) {
      return Optional.of("not of two states");
    }
    if (profile.leaders() && entry.isOfPeople() && !entry.leader()) {
      return Optional.of("without a head of state or government");
    }
    if (!profile.stopovers() && entry.stopover()) {
      return Optional.of("a stop on the way, nobody met");
    }
    return Optional.empty();
  }

  private static void join(
      List<List<Countable>> rows,
      Map<String, List<Countable>> journeys,
      List<String> keys,
      Countable entry) {
    Optional<List<Countable>> known =
        keys.stream().flatMap(key -> Optional.ofNullable(journeys.get(key)).stream()).findFirst();
    List<Countable> row = known.orElseGet(ArrayList::new);
    if (known.isEmpty()) {
      rows.add(row);
    }
    row.add(entry);
    keys.forEach(key -> journeys.put(key, row));
  }

  private static void repeat(
      List<List<Countable>> rows,
      Map<String, List<Countable>> deployments,
      Countable entry,
      int months) {
    String key =
        entry.sender().map(Object::toString).orElse("?")
            + ">"
            + entry.host().map(Object::toString).orElse(entry.id());
    Optional<List<Countable>> before = Optional.ofNullable(deployments.get(key));
    if (before.isPresent() && isWithin(before.get(), entry, months)) {
      before.get().add(entry);
    } else {
      List<Countable> row = new ArrayList<>(List.of(entry));
      rows.add(row);
      deployments.put(key, row);
    }
  }

  /** Counted from the last one: a deployment repeated every five months stays one. */
  private static boolean isWithin(List<Countable> row, Countable entry, int months) {
    Optional<PartialDate> last = row.get(row.size() - 1).dated();
    return last.isPresent()
        && entry.dated().isPresent()
        && !LocalDate.ofEpochDay(Days.first(entry.dated().get()))
            .isAfter(LocalDate.ofEpochDay(Days.first(last.get())).plusMonths(months));
  }
}
