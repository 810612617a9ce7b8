package org.attache.web.entries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.model.PartialDate;
import org.attache.model.Visit;
import org.attache.model.VisitStop;
import org.attache.output.text.StateNames;
import org.attache.register.Query;
import org.attache.register.Reads;
import org.attache.register.entry.Entry;
import org.attache.register.entry.FieldValue;
import org.attache.register.entry.Kind;
import org.attache.register.entry.Told;
import org.attache.register.fields.Fields;
import org.attache.register.resolve.Days;

/** Where a visit went: its towns, and the other hosts of the tour that it is part of. */
final class Journey {
  /** Visits of one tour lie no further apart than this; in days. */
  private static final int NEAR = 60;

  private static final int MOST = 200;

  private Journey() {}

  /** The stops of the telling that knows most of them. */
  static List<EntryModel.Stop> stops(List<Told> told) {
    List<VisitStop> most = List.of();
    for (Told one : told) {
      if (one.telling().finding() instanceof Visit visit) {
        List<VisitStop> stops = visit.course().stops();
        most = worth(stops) > worth(most) ? stops : most;
      }
    }
    return most.stream()
        .map(
            stop ->
                new EntryModel.Stop(stop.town(), stop.date().map(PartialDate::toString).orElse("")))
        .toList();
  }

  private static int worth(List<VisitStop> stops) {
    return 2 * stops.size() + (int) stops.stream().filter(s -> s.date().isPresent()).count();
  }

  /** All visits of the tour, by date; none if the visit is part of none. */
  static List<EntryModel.Leg> tour(Reads register, Entry entry) {
    Set<String> trips = trips(entry);
    if (trips.isEmpty() || entry.sender().isEmpty()) {
      return List.of();
    }
    Query query =
        Query.ALL.of(Kind.VISIT).sentBy(entry.sender().get()).by(Query.Order.OLDEST).page(MOST);
    if (entry.dated().isPresent()) {
      LocalDate day = LocalDate.ofEpochDay(Days.first(entry.dated().get()));
      query =
          query.from(PartialDate.of(day.minusDays(NEAR))).to(PartialDate.of(day.plusDays(NEAR)));
    }
    List<Entry> tour = new ArrayList<>();
    for (Entry other : register.entries(query).rows()) {
      if (trips(other).stream().anyMatch(trips::contains)) {
        tour.add(other);
      }
    }
    if (tour.size() < 2) {
      return List.of();
    }
    tour.sort(Comparator.comparing(one -> one.dated().map(Object::toString).orElse("~")));
    return tour.stream()
        .map(
            one ->
                new EntryModel.Leg(
                    one.id(),
                    one.host().map(StateNames::of).orElse("unknown host"),
                    Optional.of(one).flatMap(Entry::start).map(PartialDate::toString).orElse(""),
                    one.id().equals(entry.id())))
        .toList();
  }

  private static Set<String> trips(Entry entry) {
    return entry.values(Fields.TRIP).stream()
        .map(FieldValue::value)
        .collect(Collectors.toUnmodifiableSet());
  }
}
