package org.attache.reading.find.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.model.PlaceMention.Position;
import org.attache.model.StateCode;
import org.attache.reading.places.Place;
import org.attache.reading.places.PlaceKind;

/**
 * Chooses among the places of a name. Every name of a report speaks for the country, the region and
 * the neighbourhood of its own candidates, and listens to the others: a few rounds settle it. One
 * name has one place in a report.
 */
final class Resolver {
  private static final int ROUNDS = 4;
  private static final int MOST_CANDIDATES = 60;

  // Weights are in powers of ten of population, chosen by reason and not fitted to any corpus: a
  // report that lies wholly in one country outweighs a namesake ten thousand times as large, one
  // that lies in one region or near by a namesake a hundred times as large.
  private static final double COUNTRY_WEIGHT = 4;

  private static final double REGION_WEIGHT = 2;
  private static final double NEAR_WEIGHT = 2;
  private static final double NEAR_KM = 200;
  private static final double TEMPERATURE = 1;

  /** A name, its candidates and how likely each is. */
  private static final class Name {
    final List<Place> candidates;
    final double weight;
    double[] share;

    Name(List<Place> candidates, double weight) {
      this.candidates = candidates;
      this.weight = weight;
      double[] scores = new double[candidates.size()];
      for (int i = 0; i < scores.length; i++) {
        scores[i] = prior(candidates.get(i));
      }
      share = shares(scores);
    }

    Place best() {
      int best = 0;
      for (int i = 1; i < share.length; i++) {
        if (share[i] > share[best]) {
          best = i;
        }
      }
      return candidates.get(best);
    }
  }

  /** The place of every key that has candidates. {@code votes} are what else speaks for states. */
  Map<String, Place> resolve(
      Map<String, List<Place>> candidates,
      Map<String, Integer> counts,
      Map<StateCode, Double> votes) {
    Map<String, Name> names = new LinkedHashMap<>();
    candidates.forEach(
        (key, places) -> {
          if (!places.isEmpty()) {
            List<Place> some = places.subList(0, Math.min(places.size(), MOST_CANDIDATES));
            names.put(key, new Name(some, 1 + Math.log(counts.getOrDefault(key, 1))));
          }
        });
    for (int round = 0; round < ROUNDS; round++) {
      settle(new ArrayList<>(names.values()), votes);
    }
    Map<String, Place> resolved = new LinkedHashMap<>();
    names.forEach((key, name) -> resolved.put(key, name.best()));
    return resolved;
  }

  private static void settle(List<Name> names, Map<StateCode, Double> votes) {
    Map<String, Double> mass = new HashMap<>();
    double total = 0;
    for (Map.Entry<StateCode, Double> vote : votes.entrySet()) {
      mass.merge(vote.getKey().value(), vote.getValue(), Double::sum);
      total += vote.getValue();
    }
    for (Name name : names) {
      total += name.weight;
      add(mass, name, 1);
    }
    List<double[]> settled = new ArrayList<>();
    for (Name name : names) {
      add(mass, name, -1);
      double others = Math.max(1, total - name.weight);
      double[] scores = new double[name.candidates.size()];
      for (int i = 0; i < scores.length; i++) {
        Place place = name.candidates.get(i);
        double score = prior(place);
        score += COUNTRY_WEIGHT * mass.getOrDefault(state(place), 0.0) / others;
        if (!place.region().isEmpty()) {
          score +=
              REGION_WEIGHT * mass.getOrDefault(state(place) + "." + place.region(), 0.0) / others;
        }
        score += NEAR_WEIGHT * nearness(place, name, names);
        scores[i] = score;
      }
      add(mass, name, 1);
      settled.add(shares(scores));
    }
    for (int i = 0; i < names.size(); i++) {
      names.get(i).share = settled.get(i);
    }
  }

  private static void add(Map<String, Double> mass, Name name, int sign) {
    for (int i = 0; i < name.candidates.size(); i++) {
      Place place = name.candidates.get(i);
      double weight = sign * name.weight * name.share[i];
      mass.merge(state(place), weight, Double::sum);
      if (!place.region().isEmpty()) {
        mass.merge(state(place) + "." + place.region(), weight, Double::sum);
      }
    }
  }

  private static double nearness(Place place, Name self, List<Name> names) {
    if (place.position().isEmpty() || place.kind() == PlaceKind.COUNTRY) {
      return 0;
    }
    double sum = 0;
    for (Name other : names) {
      Place best = other.best();
      if (other != self
          && best.kind() != PlaceKind.COUNTRY
          && best.kind() != PlaceKind.SUPRA
          && best.position().isPresent()) {
        sum += Math.exp(-kilometres(place.position().get(), best.position().get()) / NEAR_KM);
      }
    }
    return Math.min(1, sum / 2);
  }

  private static String state(Place place) {
    return place.state().map(StateCode::value).orElse("");
  }

  /** How likely a place is when nothing else is known: the more people, the likelier. */
  private static double prior(Place place) {
    double people = Math.log10(place.population() + 100.0);
    return switch (place.kind()) {
      case COUNTRY -> 11;
      case SUPRA -> 13;
      case CAPITAL -> people + 3;
      case REGION -> Math.max(people, 4.5) + 1.5;
      case SITE -> 6.5;
      case REGION_SEAT -> people + 0.5;
      case CITY -> people;
      case QUARTER -> people - 0.5;
      case DISTRICT -> people - 0.5;
    };
  }

  private static double[] shares(double[] scores) {
    double highest = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      highest = Math.max(highest, score);
    }
    double sum = 0;
    double[] shares = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      shares[i] = Math.exp((scores[i] - highest) / TEMPERATURE);
      sum += shares[i];
    }
    for (int i = 0; i < scores.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  static double kilometres(Position a, Position b) {
    double lat1 = Math.toRadians(a.latitude());
    double lat2 = Math.toRadians(b.latitude());
    double dLat = lat2 - lat1;
    double dLon = Math.toRadians(b.longitude() - a.longitude());
    double h =
        Math.pow(Math.sin(dLat / 2), 2)
            + Math.cos(lat1) * Math.cos(lat2) * Math.pow(Math.sin(dLon / 2), 2);
    return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
