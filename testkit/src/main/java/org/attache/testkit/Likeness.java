package org.attache.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * How like a found record is to an expected one: 0 means they are not the same; the larger, the
 * better. Expected records may name further good values under {@code accept}.
 */
final class Likeness {
  private static final double HALF = 0.5;

  private Likeness() {}

  static double visits(JsonNode expected, JsonNode found) {
    if (!agree(expected, found, "visitor_country") || !agree(expected, found, "host_country")) {
      return 0;
    }
    return 1
        + bonus(agree(expected, found, "status"))
        + bonus(agree(expected, found, "level"))
        + bonus(samePlace(expected, found))
        + bonus(startsAlike(expected, found, "start"))
        + bonus(Persons.common(expected.path("delegation"), found.path("delegation")) > 0)
        + bonus(sameEvidence(expected, found));
  }

  static double meetings(JsonNode expected, JsonNode found) {
    JsonNode guests = expected.path("participants");
    JsonNode foundGuests = found.path("participants");
    int larger = Math.max(guests.size(), foundGuests.size());
    double share = larger == 0 ? 0 : (double) Persons.met(guests, foundGuests) / larger;
    return share < HALF
        ? 0
        : share
            + bonus(agree(expected, found, "status"))
            + bonus(startsAlike(expected, found, "date"))
            + bonus(sameEvidence(expected, found));
  }

  static double statements(JsonNode expected, JsonNode found) {
    return agree(expected, found, "source_type") ? contents(expected, found) : 0;
  }

  static double contents(JsonNode expected, JsonNode found) {
    double best =
        accepted(expected, "content")
            .mapToDouble(content -> Wording.overlap(content, text(found, "content")))
            .max()
            .orElse(0);
    return best < HALF ? 0 : best;
  }

  static double deployments(JsonNode expected, JsonNode found) {
    if (!agree(expected, found, "country") || !agree(expected, found, "location_country")) {
      return 0;
    }
    return 1
        + bonus(agree(expected, found, "status"))
        + bonus(agree(expected, found, "framework"))
        + bonus(Wording.overlap(text(expected, "strength"), text(found, "strength")) >= HALF)
        + bonus(sameEvidence(expected, found));
  }

  static double agreements(JsonNode expected, JsonNode found) {
    return common(codes(expected.path("parties")), codes(found.path("parties"))) < 1
        ? 0
        : 1
            + bonus(agree(expected, found, "status"))
            + bonus(Wording.overlap(text(expected, "kind"), text(found, "kind")) >= HALF)
            + bonus(sameEvidence(expected, found));
  }

  static double exercises(JsonNode expected, JsonNode found) {
    Set<String> foundParticipants = codes(found.path("participants"));
    double share =
        Math.max(
            common(codes(expected.path("participants")), foundParticipants),
            common(codes(expected.path("accept").path("participants")), foundParticipants));
    double name = Wording.overlap(text(expected, "name"), text(found, "name"));
    return share < HALF && name < HALF
        ? 0
        : share
            + name
            + bonus(agree(expected, found, "status"))
            + bonus(sameEvidence(expected, found));
  }

  static double relations(JsonNode expected, JsonNode found) {
    return codes(expected.path("pair")).equals(codes(found.path("pair")))
        ? 1 + bonus(agree(expected, found, "direction"))
        : 0;
  }

  /** An event that both do to each other is the same from either side. */
  static double events(JsonNode expected, JsonNode found) {
    boolean same =
        agree(expected, found, "plover_type")
            && (isBetween(expected, found, "source", "target")
                || found.path("reciprocal").asBoolean()
                    && isBetween(expected, found, "target", "source"));
    return same ? 1 : 0;
  }

  private static boolean isBetween(JsonNode expected, JsonNode found, String first, String second) {
    return text(expected, "source_country").equals(party(found, first))
        && text(expected, "target_country").equals(party(found, second));
  }

  /** A state or an organisation of states. */
  private static String party(JsonNode event, String side) {
    String state = text(event, side + "_country");
    return state.isEmpty() ? text(event, side + "_organisation") : state;
  }

  static double silences(JsonNode expected, JsonNode found) {
    return sameEvidence(expected, found) ? 1 + bonus(agree(expected, found, "source_country")) : 0;
  }

  static double furniture(JsonNode expected, JsonNode found) {
    double overlap = Wording.overlap(expected.asText(), found.asText());
    return overlap < HALF ? 0 : overlap;
  }

  /** Whether the found value is the expected one or an accepted one; null agrees with null. */
  static boolean agree(JsonNode expected, JsonNode found, String field) {
    String value = text(found, field);
    return accepted(expected, field).anyMatch(value::equals);
  }

  static boolean samePlace(JsonNode expected, JsonNode found) {
    List<String> place = Wording.words(text(found, "place"));
    return !place.isEmpty()
        && Stream.of(text(expected, "place").split("\\|"))
            .map(Wording::words)
            .filter(words -> !words.isEmpty())
            .anyMatch(words -> words.containsAll(place) || place.containsAll(words));
  }

  /** Whether both give the date, and one as far as the other does: "2024-05", "2024-05-03". */
  static boolean startsAlike(JsonNode expected, JsonNode found, String field) {
    String a = text(expected, field);
    String b = text(found, field);
    return !a.isEmpty() && !b.isEmpty() && (a.startsWith(b) || b.startsWith(a));
  }

  private static boolean sameEvidence(JsonNode expected, JsonNode found) {
    return Wording.overlap(text(expected, "evidence"), text(found, "evidence")) >= HALF;
  }

  /** Ties between records of the same parties are broken by the details, ten of them at most. */
  private static double bonus(boolean agrees) {
    return agrees ? 0.1 : 0;
  }

  private static Stream<String> accepted(JsonNode expected, String field) {
    return Stream.concat(
        Stream.of(text(expected, field)),
        stream(expected.path("accept").path(field)).map(Likeness::text));
  }

  private static Set<String> codes(JsonNode list) {
    Set<String> codes = new LinkedHashSet<>();
    list.forEach(code -> codes.add(code.asText()));
    return codes;
  }

  /** Common members by all members, 0 to 1. */
  private static double common(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    Set<String> all = new HashSet<>(a);
    all.addAll(b);
    return all.isEmpty() ? 0 : (double) both.size() / all.size();
  }

  static Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  static String text(JsonNode record, String field) {
    return text(record.path(field));
  }

  private static String text(JsonNode value) {
    return value.isNull() ? "" : value.asText();
  }
}
