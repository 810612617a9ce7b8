package org.attache.reading.find.visits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.model.StateCode;
import org.attache.reading.find.Clauses;
import org.attache.reading.find.Scene;
import org.attache.reading.find.Spot;
import org.attache.reading.find.Whereabouts;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;

/** Reads where a word of travel leads: "to Japan and Korea", "in the capital Tirana", "here". */
final class DestinationReader {
  /** How far from its word the place may stand, in tokens. */
  private static final int REACH = 24;

  /** How many words may stand between the preposition and the name. */
  private static final int SLACK = 9;

  private final Whereabouts whereabouts;

  DestinationReader(Whereabouts whereabouts) {
    this.whereabouts = whereabouts;
  }

  /**
   * The places that follow a word of travel.
   *
   * @param from the first token after it
   * @param leads prepositions that lead to the place, or "object"
   */
  List<Destination> after(Sentence sentence, int from, List<String> leads) {
    if (leads.contains("object")) {
      return listAt(sentence, from);
    }
    return after(sentence, from, leads, Clauses.reach(sentence, from - 1, REACH));
  }

  /** The same over a relative clause: "sent a delegation, which was led by X, to Cairo". */
  List<Destination> farAfter(Sentence sentence, int from, List<String> leads) {
    return after(sentence, from, leads, Math.min(sentence.size(), from + REACH));
  }

  private List<Destination> after(Sentence sentence, int from, List<String> leads, int end) {
    for (int i = from; i < end; i++) {
      Token t = sentence.token(i);
      boolean leaves = leads.contains("from") || leads.contains("for") && !leads.contains("to");
      if (t.lower().equals("here") && i - from < 4 && !leaves) {
        return here(sentence);
      }
      if (isLead(sentence, i, leads)) {
        List<Destination> found = listAt(sentence, i + 1);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private static boolean isLead(Sentence sentence, int i, List<String> leads) {
    return leads.contains(sentence.token(i).lower());
  }

  /** The place named last before, for "a visit there". */
  List<Destination> there(Sentence sentence, int from, int before) {
    boolean there = false;
    for (int i = from; i < sentence.size() && i < from + 4; i++) {
      there |= sentence.token(i).lower().equals("there");
    }
    if (!there) {
      return List.of();
    }
    List<Spot> named =
        whereabouts.in(sentence).stream()
            .filter(s -> s.end() <= before && !whereabouts.isDateline(sentence, s))
            .toList();
    return named.isEmpty()
        ? List.of()
        : List.of(destination(named.subList(named.size() - 1, named.size())));
  }

  /** The last place named before a word, in its sentence or the one before it. */
  List<Destination> lastNamed(Sentence sentence, int before, Scene scene) {
    List<Spot> named = whereabouts.in(sentence).stream().filter(s -> s.end() <= before).toList();
    Sentence told = sentence;
    if (named.isEmpty() && sentence.index() > 0) {
      told = scene.sentences().get(sentence.index() - 1);
      named = told.paragraph() == sentence.paragraph() ? whereabouts.in(told) : List.of();
    }
    Sentence here = told;
    List<Spot> free =
        named.stream().filter(s -> !whereabouts.isDateline(here, s) && isVisited(here, s)).toList();
    return free.isEmpty() ? List.of() : List.of(destination(List.of(free.get(free.size() - 1))));
  }

  /** "In Uganda, where she is expected on Wednesday": the place that a relative clause is about. */
  List<Destination> where(Sentence sentence, int verb) {
    for (int i = verb - 1; i > 0 && i > verb - SLACK; i--) {
      if (sentence.token(i).lower().equals("where")) {
        int end = sentence.token(i - 1).text().equals(",") ? i - 1 : i;
        return whereabouts.in(sentence).stream()
            .filter(s -> s.end() == end)
            .map(s -> destination(List.of(s)))
            .toList();
      }
    }
    return List.of();
  }

  /** The dateline's place, for "here". */
  List<Destination> here(Sentence sentence) {
    return whereabouts
        .dateline(sentence)
        .map(spot -> List.of(destination(List.of(spot))))
        .orElse(List.of());
  }

  /** The list of places whose first one begins a few words after a token. */
  private List<Destination> listAt(Sentence sentence, int from) {
    List<Spot> spots =
        whereabouts.in(sentence).stream()
            .filter(s -> s.first() >= from && !whereabouts.isDateline(sentence, s))
            .toList();
    Map<StateCode, List<Spot>> byState = new LinkedHashMap<>();
    int at = from;
    boolean first = true;
    for (Spot spot : spots) {
      if (!(first ? leadsTo(sentence, at, spot.first()) : joins(sentence, at, spot.first()))) {
        break;
      }
      if (isVisited(sentence, spot)) {
        byState.computeIfAbsent(spot.state(), s -> new ArrayList<>()).add(spot);
      } else if (!spot.state().isOrganisation()) {
        if (!whereabouts.isModifier(sentence, spot)) {
          break;
        }
      }
      at = spot.end();
      first = false;
    }
    return byState.values().stream().map(list -> destination(sentence, list)).toList();
  }

  /**
   * A name that only describes the next noun is no place gone to, but for seats of organisations.
   */
  private boolean isVisited(Sentence sentence, Spot spot) {
    boolean owner = spot.end() < sentence.size() && sentence.token(spot.end()).tag().equals("POS");
    if (owner && spot.state().isOrganisation()) {
      return false;
    }
    if (!whereabouts.isModifier(sentence, spot)) {
      return true;
    }
    String next = sentence.token(spot.end()).lower();
    return next.equals("headquarters") || next.equals("hq") || next.equals("capital");
  }

  /** "Paris, Texas" is one town. */
  private Destination destination(Sentence sentence, List<Spot> spots) {
    if (spots.size() == 2
        && spots.stream().allMatch(s -> s.town().isPresent())
        && spots.get(1).first() == spots.get(0).end() + 1
        && sentence.token(spots.get(0).end()).text().equals(",")) {
      String town = spots.get(0).town().get() + ", " + spots.get(1).town().get();
      return new Destination(spots.get(0).state(), List.of(town));
    }
    return destination(spots);
  }

  private static Destination destination(List<Spot> spots) {
    return new Destination(
        spots.get(0).state(), spots.stream().flatMap(s -> s.town().stream()).distinct().toList());
  }

  private static boolean leadsTo(Sentence sentence, int first, int end) {
    if (end - first > SLACK) {
      return false;
    }
    for (int i = first; i < end; i++) {
      Token t = sentence.token(i);
      boolean nominal =
          t.isNoun()
              || switch (t.tag()) {
                case "DT",
                    "PDT",
                    "JJ",
                    "JJS",
                    "JJR",
                    "CD",
                    "HYPH",
                    "POS",
                    "PRP$",
                    "VBN",
                    "VBG",
                    "RB" ->
                    true;
                default ->
                    switch (t.lower()) {
                      case "of", "in", "at", "-", "countries", ":" -> true;
                      default -> false;
                    };
              };
      if (!nominal) {
        return false;
      }
    }
    return true;
  }

  private static boolean joins(Sentence sentence, int first, int end) {
    if (end - first > 6) {
      return false;
    }
    boolean joint = false;
    for (int i = first; i < end; i++) {
      Token t = sentence.token(i);
      boolean comma =
          t.lower().equals(",")
              || t.lower().equals("and")
              || t.lower().equals("in")
              || t.lower().equals("or");
      joint |= comma;
      boolean filler =
          t.tag().equals("DT")
              || t.tag().startsWith("JJ")
              || t.isNoun()
              || t.lower().equals("then")
              || t.lower().equals("to")
              || t.lower().equals("later")
              || t.lower().equals("from")
              || t.lower().equals("there")
              || t.lower().equals("onward")
              || t.lower().equals("onwards")
              || t.lower().equals("as")
              || t.lower().equals("well")
              || t.lower().equals("of")
              || t.lower().equals("on")
              || t.tag().equals("CD");
      if (!comma && !filler) {
        return false;
      }
    }
    return joint;
  }
}
