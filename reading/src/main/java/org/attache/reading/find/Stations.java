package org.attache.reading.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.attache.model.Mention;
import org.attache.model.PartialDate;
import org.attache.model.StateCode;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Table;

/**
 * Where people of a report are told to have gone. A meeting told after "X arrived in Y" is held in
 * Y, wherever the report is written. One for each report.
 */
public final class Stations {
  /** How many sentences later the people of a journey are still at its end. */
  private static final int REACH = 3;

  /** How far after a word of travel its place may stand, in tokens. */
  private static final int NEAR = 9;

  private static final Set<String> LEADS = Set.of("to", "in", "at", "for", "into");

  private static final Set<String> TRAVEL = travel();

  private final Parties parties;
  private final Whereabouts whereabouts;
  private final WhenReader whens;
  private final List<Station> stations = new ArrayList<>();
  private Optional<Held> last = Optional.empty();

  private record Held(Encounter encounter, Spot spot) {}

  /**
   * Somebody is told to be somewhere.
   *
   * @param trigger the word that tells so, as a token of the sentence
   * @param people ids of actors
   * @param ahead whether they have yet to go there
   */
  private record Station(
      Sentence sentence,
      int trigger,
      Set<String> people,
      Spot spot,
      Optional<PartialDate> date,
      boolean ahead) {}

  /** Reads all sentences of a report. */
  public Stations(Scene scene, Parties parties, Whereabouts whereabouts) {
    this.parties = parties;
    this.whereabouts = whereabouts;
    this.whens = new WhenReader(scene);
    for (Sentence sentence : scene.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (TRAVEL.contains(sentence.token(i).lemma())) {
          read(sentence, i);
        }
      }
    }
  }

  private static Set<String> travel() {
    Set<String> words = new LinkedHashSet<>();
    for (Table.Row row : Table.of("en", "visit-nouns").rows()) {
      if (row.get("means").equals("visit")) {
        words.add(row.get("noun"));
      }
    }
    for (Table.Row row : Table.of("en", "visit-verbs").rows()) {
      if (row.get("means").equals("go") || row.get("means").equals("arrive")) {
        words.add(row.get("verb"));
      }
    }
    words.add("leave");
    return Set.copyOf(words);
  }

  private void read(Sentence sentence, int trigger) {
    Optional<Spot> spot = destination(sentence, trigger);
    OptionalInt verb =
        sentence.token(trigger).isVerb()
            ? OptionalInt.of(trigger)
            : Clauses.governor(sentence, trigger);
    // "invited him to visit Chad": an infinitive tells of no journey
    if (spot.isEmpty() || verb.isEmpty() || Clauses.isInfinitive(sentence, verb.getAsInt())) {
      return;
    }
    Set<String> people = new LinkedHashSet<>();
    for (Mention mention : parties.lists().subjects(sentence, verb.getAsInt())) {
      boolean home = parties.state(mention).equals(Optional.of(spot.get().state()));
      if (parties.isPeople(mention) && !home) {
        people.add(mention.actor());
      }
    }
    if (!people.isEmpty()) {
      String tag = sentence.token(verb.getAsInt()).tag();
      boolean ahead = !tag.equals("VBD") && !tag.equals("VBN") && !tag.equals("VBG");
      Optional<PartialDate> date = whens.near(sentence, trigger).map(WhenReader.When::date);
      stations.add(new Station(sentence, trigger, people, spot.get(), date, ahead));
    }
  }

  /** The first place after a word of travel that is its object or that a preposition leads to. */
  private Optional<Spot> destination(Sentence sentence, int trigger) {
    for (Spot spot : whereabouts.in(sentence)) {
      boolean near = spot.first() > trigger && spot.first() - trigger <= NEAR;
      if (near && !whereabouts.isModifier(sentence, spot)) {
        int i = spot.first() - 1;
        while (i > trigger && isTitle(sentence.token(i))) {
          i--;
        }
        boolean object =
            i == trigger
                && sentence.token(i).isVerb()
                && !sentence.token(i).lemma().equals("leave");
        if (object || LEADS.contains(sentence.token(i).lower())) {
          return Optional.of(spot);
        }
      }
    }
    return Optional.empty();
  }

  /** "the Iraqi capital", "neighbouring". */
  private static boolean isTitle(Token token) {
    return token.isNoun() || token.tag().startsWith("JJ") || token.tag().equals("DT");
  }

  /** Takes note of where an encounter that is over was held; encounters come in text order. */
  public void see(Encounter encounter, Spot spot) {
    last = Optional.of(new Held(encounter, spot));
  }

  /**
   * Where people have met who are told to have met once more in the sentence after or the same one:
   * "X and Y met in Z. The two ministers signed": one meeting.
   */
  private Optional<Spot> before(Encounter encounter) {
    return last.filter(
            held ->
                encounter.sentence().index() - held.encounter().sentence().index() <= 1
                    && !held.encounter().equals(encounter)
                    && actors(held.encounter()).equals(actors(encounter)))
        .map(Held::spot);
  }

  private static Set<String> actors(Encounter encounter) {
    Set<String> ids = new LinkedHashSet<>();
    encounter.all().forEach(m -> ids.add(m.actor()));
    return ids;
  }

  /**
   * Where the people of an encounter were told to be just before; empty where the report has told
   * no journey or meeting of theirs, or one of another time.
   *
   * @param ahead whether the encounter is still to come
   * @param states those of both sides: a journey elsewhere tells nothing
   */
  public Optional<Spot> of(Encounter encounter, boolean ahead, Set<StateCode> states) {
    Optional<Spot> again = ahead ? Optional.empty() : before(encounter);
    return again.or(() -> gone(encounter, ahead).filter(spot -> states.contains(spot.state())));
  }

  private Optional<Spot> gone(Encounter encounter, boolean ahead) {
    Sentence sentence = encounter.sentence();
    Optional<PartialDate> date =
        whens.near(sentence, encounter.trigger()).map(WhenReader.When::date);
    Optional<Spot> latest = Optional.empty();
    for (Station station : stations) {
      int distance = sentence.index() - station.sentence().index();
      boolean before = distance > 0 || distance == 0 && station.trigger() < encounter.trigger();
      boolean near = distance <= REACH;
      boolean theirs = encounter.all().stream().anyMatch(m -> station.people().contains(m.actor()));
      boolean then = ahead || !station.ahead();
      if (before && near && theirs && then) {
        latest = isApart(date, station.date()) ? Optional.empty() : Optional.of(station.spot());
      }
    }
    return latest;
  }

  /** Whether two dates are those of different journeys. */
  private static boolean isApart(Optional<PartialDate> met, Optional<PartialDate> gone) {
    return met.isPresent()
        && gone.isPresent()
        && (Timing.isLongBefore(met.get(), gone.get())
            || Timing.isLongBefore(gone.get(), met.get()));
  }
}
