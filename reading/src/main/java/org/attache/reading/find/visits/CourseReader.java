package org.attache.reading.find.visits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.model.DateMention;
import org.attache.model.PartialDate;
import org.attache.model.TourLeg;
import org.attache.model.VisitCourse;
import org.attache.model.VisitStop;
import org.attache.reading.find.Clauses;
import org.attache.reading.find.Scene;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;

/** Reads how a journey runs: its stops, how long it takes, what it is for, what became of it. */
final class CourseReader {
  /** How far from the word of travel a duration or purpose may begin, in tokens. */
  private static final int REACH = 20;

  /** How long a purpose may be, in tokens. */
  private static final int LONGEST = 22;

  /**
   * How many words may stand between a duration and the visit: "a two-day official working visit".
   */
  private static final int MODIFIERS = 4;

  /** How many words of a list may stand between a comma and its "and". */
  private static final int LIST = 8;

  /** Units that a visit is counted in. */
  private static final Set<Character> UNITS = Set.of('D', 'W', 'H');

  private final Scene scene;
  private final TravelWords words;
  private final TurnReader turns;
  private final Phrases<Boolean> purposes;

  CourseReader(Scene scene, TravelWords words, TurnReader turns, Phrases<Boolean> purposes) {
    this.scene = scene;
    this.words = words;
    this.turns = turns;
    this.purposes = purposes;
  }

  /** The words of a language that begin a purpose after "for": talks, a summit, a funeral. */
  static Phrases<Boolean> purposes(String language) {
    return Phrases.set(Phrases.By.LEMMA, Table.of(language, "visit-purposes").column("noun"));
  }

  VisitCourse of(Journey journey, Optional<TourLeg> leg) {
    return new VisitCourse(
        stops(journey), leg, duration(journey), purpose(journey), turns.of(journey));
  }

  private static List<VisitStop> stops(Journey journey) {
    Map<String, Optional<PartialDate>> dates = new LinkedHashMap<>();
    journey.towns().forEach(town -> dates.put(town, Optional.empty()));
    for (Clue clue : journey.clues()) {
      List<String> towns = clue.destination().towns();
      if (towns.size() == 1 && dates.getOrDefault(towns.get(0), Optional.empty()).isEmpty()) {
        dates.put(towns.get(0), clue.start());
      }
    }
    List<VisitStop> stops = new ArrayList<>();
    dates.forEach((town, date) -> stops.add(new VisitStop(town, date)));
    return stops;
  }

  /** "a two-day visit", "came for three days", "three days in Cairo". */
  Optional<String> duration(Journey journey) {
    for (Clue clue : journey.clues()) {
      Sentence sentence = clue.sentence();
      for (DateMention date : scene.datesIn(sentence.span())) {
        if (isStay(date) && belongs(sentence, clue.trigger(), date)) {
          return date.value();
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isStay(DateMention date) {
    return date.type() == DateMention.Type.DURATION
        && date.value()
            .filter(v -> v.startsWith("P") && !v.contains("X"))
            .filter(v -> UNITS.contains(v.charAt(v.length() - 1)))
            .isPresent();
  }

  private boolean belongs(Sentence sentence, int trigger, DateMention date) {
    int first = sentence.tokenAt(date.span().start());
    int end = sentence.tokenAt(date.span().end() - 1) + 1;
    if (first <= trigger && trigger < end) {
      return true;
    }
    if (end <= trigger) {
      boolean beside = trigger - end <= MODIFIERS && sentence.token(trigger).isNoun();
      for (int i = end; beside && i < trigger; i++) {
        Token t = sentence.token(i);
        beside =
            t.isNoun()
                || t.tag().startsWith("JJ")
                || t.tag().equals("HYPH")
                || t.tag().equals("VBG")
                || t.tag().equals("VBN");
      }
      return beside;
    }
    int reach = Math.max(Clauses.reach(sentence, trigger, REACH), trigger + 4);
    boolean led =
        first > 0
            && switch (sentence.token(first - 1).lower()) {
              case "for", "last", "lasting", "a", "an", "his", "her", "their", "the" -> true;
              default -> false;
            };
    boolean ago = end < sentence.size() && sentence.token(end).lower().equals("of");
    return first < reach && led && !ago && !isOfAnother(sentence, end);
  }

  /** "left for Paris after a three-day [visit to Rome]". */
  private boolean isOfAnother(Sentence sentence, int from) {
    for (int i = from; i < sentence.size() && i < from + MODIFIERS; i++) {
      Token t = sentence.token(i);
      if (!words.at(sentence, i).isEmpty() && t.isNoun()) {
        return i + 1 < sentence.size() && sentence.token(i + 1).lower().equals("to");
      }
      if (!t.isNoun() && !t.tag().startsWith("JJ") && !t.tag().equals("HYPH")) {
        return false;
      }
    }
    return false;
  }

  /** "to attend the summit", "for talks on the border". */
  private Optional<String> purpose(Journey journey) {
    for (Clue clue : journey.clues()) {
      Optional<String> found = clue.weight() >= 1 ? purpose(clue) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<String> purpose(Clue clue) {
    Sentence sentence = clue.sentence();
    int reach = Math.min(sentence.size(), clue.trigger() + REACH);
    for (int i = clue.trigger() + 1; i + 1 < reach; i++) {
      Token t = sentence.token(i);
      boolean closes = t.tag().equals("VBD") || t.tag().equals("VBZ") || t.tag().equals("MD");
      if (closes || t.text().equals(";") || t.tag().equals("``")) {
        return Optional.empty();
      }
      boolean infinitive =
          t.tag().equals("TO")
              && sentence.token(i + 1).tag().equals("VB")
              && !sentence.token(i + 1).lower().equals("be")
              && !sentence.token(i - 1).tag().equals("VBN")
              && !sentence.token(i - 1).tag().startsWith("JJ");
      if (infinitive || t.lower().equals("for") && beginsPurpose(sentence, i + 1)) {
        int end = end(sentence, i + 1);
        return Optional.of(sentence.span(i, end).in(scene.report().report().text()));
      }
    }
    return Optional.empty();
  }

  private boolean beginsPurpose(Sentence sentence, int from) {
    for (int i = from; i < sentence.size() && i < from + MODIFIERS; i++) {
      Token t = sentence.token(i);
      if (purposes.longestAt(sentence.tokens(), i).isPresent()) {
        return true;
      }
      boolean inPhrase =
          t.isNoun() || t.tag().startsWith("JJ") || t.tag().equals("DT") || t.tag().equals("HYPH");
      if (!inPhrase || t.lower().endsWith("day")) {
        return false;
      }
    }
    return false;
  }

  /** Whether a comma stands inside a list that ends with "and": "political, economic and other". */
  private static boolean isList(Sentence sentence, int comma) {
    for (int i = comma + 1; i < sentence.size() && i < comma + LIST; i++) {
      Token t = sentence.token(i);
      if (t.lower().equals("and") || t.lower().equals("or")) {
        return i > comma + 1 || sentence.token(comma - 1).tag().startsWith("JJ");
      }
      boolean inside =
          t.tag().equals("NN")
              || t.tag().equals("NNS")
              || t.tag().startsWith("JJ")
              || t.tag().equals("HYPH")
              || t.tag().equals("DT")
              || t.text().equals(",");
      if (!inside) {
        return false;
      }
    }
    return false;
  }

  /** The end of a clause: a comma, a finite verb, a bracket. */
  private static int end(Sentence sentence, int from) {
    int end = from + 1;
    while (end < sentence.size() && end - from < LONGEST) {
      Token t = sentence.token(end);
      if (t.text().equals(",") && isList(sentence, end)) {
        end++;
        continue;
      }
      boolean closes =
          t.isPunctuation() && !t.text().equals("-") && !t.text().equals("'")
              || t.tag().equals("VBD")
              || t.tag().equals("VBZ")
              || t.tag().equals("MD")
              || t.tag().startsWith("W");
      if (closes) {
        break;
      }
      end++;
    }
    return end;
  }
}
