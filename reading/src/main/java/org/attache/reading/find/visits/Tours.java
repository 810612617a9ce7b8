package org.attache.reading.find.visits;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.model.TourLeg;

/**
 * Puts journeys of the same people together that are one tour of several hosts, and counts its
 * stops.
 */
final class Tours {
  /** Stops of one tour lie at most this many days apart. */
  private static final int DAYS = 14;

  /** Journeys without dates are one tour if told at most so many sentences apart. */
  private static final int SENTENCES = 3;

  private final Map<Journey, TourLeg> legs = new IdentityHashMap<>();

  /**
   * @param journeys in text order
   */
  Tours(List<Journey> journeys) {
    List<List<Journey>> tours = new ArrayList<>();
    for (Journey journey : journeys) {
      if (takesPlace(journey)) {
        Optional<List<Journey>> tour =
            tours.stream().filter(t -> t.stream().anyMatch(j -> areOne(j, journey))).findFirst();
        tour.ifPresentOrElse(
            t -> t.add(journey), () -> tours.add(new ArrayList<>(List.of(journey))));
      }
    }
    int number = 0;
    for (List<Journey> tour : tours) {
      if (tour.size() > 1) {
        number++;
        tour.sort(Comparator.comparingInt(Tours::order).thenComparing(Tours::start));
        for (int i = 0; i < tour.size(); i++) {
          legs.put(tour.get(i), new TourLeg("t" + number, i + 1));
        }
      }
    }
  }

  /** Which part of which tour a journey is; empty for a journey to one host alone. */
  Optional<TourLeg> leg(Journey journey) {
    return Optional.ofNullable(legs.get(journey));
  }

  private static boolean takesPlace(Journey journey) {
    return switch (journey.status()) {
      case COMPLETED, ONGOING, PLANNED, ALLEGED -> true;
      case CANCELLED, DENIED, PAST_REFERENCE -> false;
    };
  }

  private static boolean areOne(Journey a, Journey b) {
    boolean same =
        a.visitor().equals(b.visitor())
            && !a.host().equals(b.host())
            && b.travellers().stream().anyMatch(a::has);
    return same && (a.start().isPresent() && b.start().isPresent() ? areNear(a, b) : areTold(a, b));
  }

  private static boolean areNear(Journey a, Journey b) {
    PartialDate x = a.start().get();
    PartialDate y = b.start().get();
    Optional<LocalDate> day = x.toLocalDate();
    Optional<LocalDate> other = y.toLocalDate();
    if (day.isPresent() && other.isPresent()) {
      return Math.abs(ChronoUnit.DAYS.between(day.get(), other.get())) <= DAYS;
    }
    return x.year() == y.year() && x.month() == y.month();
  }

  /** Whether sentences about both stand together. */
  private static boolean areTold(Journey a, Journey b) {
    for (Clue clue : a.clues()) {
      for (Clue other : b.clues()) {
        int distance = Math.abs(clue.sentence().index() - other.sentence().index());
        if (distance <= SENTENCES) {
          return true;
        }
      }
    }
    return false;
  }

  private static int order(Journey journey) {
    return journey.status() == Modality.COMPLETED
        ? 0
        : journey.status() == Modality.PLANNED ? 2 : 1;
  }

  private static String start(Journey journey) {
    return journey.start().map(PartialDate::toString).orElse("~");
  }
}
