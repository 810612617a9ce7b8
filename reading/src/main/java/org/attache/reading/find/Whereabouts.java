package org.attache.reading.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.attache.model.ActorKind;
import org.attache.model.Mention;
import org.attache.model.PlaceMention;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;
import org.attache.reading.places.Countries;
import org.attache.reading.places.Country;
import org.attache.reading.places.StateMention;
import org.attache.reading.places.StateWord;

/** Where a report is written and which places its sentences name. One for each report. */
public final class Whereabouts {
  /** What ends a dateline's place: "CAIRO, April 2", "BRUSSELS (Reuters)", "Riga." */
  private static final Set<String> AFTER_DATELINE =
      Set.of(",", "(", "-LRB-", "-", "--", "–", "—", ":", ".", "/");

  /** Adjectives that begin a time, not what a place modifies: "in Kosovo last week". */
  private static final Set<String> OF_TIME = Set.of("last", "next", "late", "early", "past");

  /** How far from its word a place may stand, in tokens. */
  private static final int REACH = 24;

  /** How far from its clause the place may stand that "where" stands for, in tokens. */
  private static final int NEAR = 10;

  /** Words that may follow a place and do not belong to it: "in Brussels next Monday". */
  private static final Set<String> TIMES =
      Set.of(
          "next",
          "last",
          "late",
          "later",
          "early",
          "earlier",
          "tomorrow",
          "today",
          "yesterday",
          "tonight",
          "this");

  /** How many tokens a dateline may have. */
  private static final int LONGEST_DATELINE = 14;

  /** Verbs whose object is a topic: places in it are not where people talk. */
  private static final Phrases<Boolean> TOPICS =
      Phrases.set(
          Phrases.By.LEMMA,
          Table.of("en", "topic-words").rows().stream()
              .filter(row -> row.get("frame").equals("verb"))
              .map(row -> row.get("words"))
              .toList());

  private static final Phrases<Boolean> SITES =
      Phrases.set(Phrases.By.TEXT, Table.of("en", "namesake-sites").column("noun"));

  private final Scene scene;
  private final Countries countries = Countries.standard();
  private final Map<Integer, List<Spot>> spots = new HashMap<>();
  private final NavigableMap<Integer, Spot> datelines = new TreeMap<>();

  public Whereabouts(Scene scene) {
    this.scene = scene;
    for (Sentence sentence : scene.sentences()) {
      readDateline(sentence).ifPresent(spot -> datelines.put(sentence.index(), spot));
    }
  }

  /** The places of a sentence that belong to a state, in text order. */
  public List<Spot> in(Sentence sentence) {
    return spots.computeIfAbsent(sentence.index(), i -> read(sentence));
  }

  /** The dateline that a sentence stands under. */
  public Optional<Spot> dateline(Sentence sentence) {
    return Optional.ofNullable(datelines.floorEntry(sentence.index())).map(Map.Entry::getValue);
  }

  /** Whether a token belongs to a dateline rather than to what the sentence says. */
  public boolean isDateline(Sentence sentence, Spot spot) {
    return spot.equals(datelines.get(sentence.index()));
  }

  /**
   * Where what a word speaks of takes place: the nearest place after it, or before it in its
   * clause, that follows "in" or "at"; the dateline for "here".
   */
  public Optional<Spot> of(Sentence sentence, int trigger) {
    Optional<Spot> best = Optional.empty();
    int distance = REACH + 1;
    boolean about = TOPICS.get(sentence.token(trigger).lemma()).isPresent();
    for (Spot spot : in(sentence)) {
      boolean later = spot.first() > trigger;
      if (later && about && isWithin(sentence, trigger, spot.first())) {
        continue;
      }
      int gap = later ? spot.first() - trigger : trigger - spot.end() + 6;
      if (gap < distance
          && !isDateline(sentence, spot)
          && isSite(sentence, spot, trigger)
          && isOpen(sentence, Math.min(spot.end(), trigger + 1), Math.max(spot.first(), trigger))) {
        best = Optional.of(spot);
        distance = gap;
      }
    }
    if (best.isEmpty()) {
      best = where(sentence, trigger);
    }
    for (int i = trigger + 1; i < sentence.size() && i < trigger + distance; i++) {
      if (sentence.token(i).lower().equals("here") && isOpen(sentence, trigger + 1, i)) {
        return dateline(sentence);
      }
    }
    return best;
  }

  /** "visited Chad on Monday, where he met X": the place that the relative clause is about. */
  private Optional<Spot> where(Sentence sentence, int trigger) {
    int where = trigger;
    int verbs = sentence.token(trigger).isVerb() ? 0 : 1;
    while (where > 0 && where > trigger - REACH && !isWhere(sentence, where)) {
      where--;
      verbs -= sentence.token(where).isFiniteVerb() ? 1 : 0;
      if (verbs < 0) {
        return Optional.empty();
      }
    }
    if (!isWhere(sentence, where)) {
      return Optional.empty();
    }
    Optional<Spot> last = Optional.empty();
    for (Spot spot : in(sentence)) {
      boolean before = spot.end() <= where && where - spot.end() < NEAR;
      if (before && !isDateline(sentence, spot) && !isModifier(sentence, spot)) {
        last = Optional.of(spot);
      }
    }
    return last;
  }

  private static boolean isWhere(Sentence sentence, int token) {
    return sentence.token(token).lower().equals("where");
  }

  /** Whether nothing but the object of a verb leads to a place: "discussed the crisis in Haiti". */
  private static boolean isWithin(Sentence sentence, int verb, int place) {
    for (int i = verb + 1; i < place; i++) {
      switch (sentence.token(i).lower()) {
        case "with", "when", "during", "at", "," -> {
          return false;
        }
        default -> {}
      }
    }
    return true;
  }

  /** Whether a place is where something is: "in Cairo", "at the palace in Cairo". */
  private boolean isSite(Sentence sentence, Spot spot, int trigger) {
    if (isModifier(sentence, spot)) {
      return false;
    }
    for (int i = spot.first() - 1; i >= 0 && i >= spot.first() - 7; i--) {
      Token t = sentence.token(i);
      boolean reached = t.lower().equals("to") && spot.end() <= trigger && trigger - spot.end() < 4;
      if (t.lower().equals("in") || t.lower().equals("at") || reached) {
        return true;
      }
      if (!t.isNoun()
          && !t.tag().startsWith("JJ")
          && !t.tag().equals("DT")
          && !t.lower().equals("of")
          && !t.text().equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** Whether the name only describes something: "US troops", "Moscow-based", "U.S. President X". */
  public boolean isModifier(Sentence sentence, Spot spot) {
    if (spot.end() >= sentence.size()) {
      return false;
    }
    for (Mention mention : scene.mentions(sentence)) {
      boolean covers = mention.firstToken() <= spot.first() && spot.end() < mention.endToken();
      if (covers
          && mention.head() >= spot.end()
          && scene.actor(mention).kind() != ActorKind.STATE) {
        return true;
      }
    }
    Token next = sentence.token(spot.end());
    if (TIMES.contains(next.lower())) {
      return false;
    }
    return next.tag().equals("NN")
        || next.tag().equals("NNS")
        || (next.tag().startsWith("JJ") && !OF_TIME.contains(next.lower()))
        || next.tag().equals("HYPH");
  }

  private static boolean isOpen(Sentence sentence, int first, int end) {
    for (int i = first; i < end; i++) {
      Token t = sentence.token(i);
      if (isTopic(sentence, i)) {
        return false;
      }
      boolean finite = t.tag().equals("VBD") || t.tag().equals("VBZ") || t.tag().equals("VBP");
      if (t.text().equals(";")
          || t.tag().equals("``")
          || (finite && !t.lemma().equals("be") && !t.lemma().equals("have"))) {
        return false;
      }
    }
    return true;
  }

  /** What talks are about lies elsewhere: "talks on the situation in Y". */
  private static boolean isTopic(Sentence sentence, int i) {
    String word = sentence.token(i).lower();
    if (word.equals("about") || word.equals("regarding") || word.equals("concerning")) {
      return true;
    }
    if (!word.equals("on") || i + 1 >= sentence.size()) {
      return false;
    }
    Token next = sentence.token(i + 1);
    boolean time =
        next.lower().endsWith("day") || next.tag().equals("CD") || next.tag().equals("NNP");
    return !time && !next.lower().equals("the") && !next.lower().equals("a");
  }

  private List<Spot> read(Sentence sentence) {
    List<Spot> found = new ArrayList<>();
    for (PlaceMention place : scene.placesIn(sentence.span())) {
      if (place.state().isPresent()) {
        int first = sentence.tokenAt(place.span().start());
        int end = sentence.tokenAt(place.span().end() - 1) + 1;
        if (end > first && !isNamesake(sentence, first, end)) {
          boolean isState =
              countries.byName(place.text()).equals(place.state()) && !isCity(place.text());
          Optional<String> town =
              isState ? Optional.empty() : Optional.of(capitalised(place.text()));
          found.add(new Spot(first, end, place.state().get(), town));
        }
      }
    }
    for (StateMention mention : countries.in(sentence.tokens())) {
      boolean free =
          found.stream().noneMatch(s -> s.first() < mention.end() && mention.first() < s.end());
      boolean site =
          mention.end() < sentence.size()
              && isNamesake(sentence, mention.first(), mention.end() + 1);
      if (free && !site && isPlace(mention)) {
        String text =
            sentence.span(mention.first(), mention.end()).in(scene.report().report().text());
        Optional<String> town =
            mention.word() == StateWord.CAPITAL ? Optional.of(capitalised(text)) : Optional.empty();
        found.add(new Spot(mention.first(), mention.end(), mention.state(), town));
      }
    }
    for (StateMention mention : countries.in(sentence.tokens())) {
      boolean capital =
          mention.word() == StateWord.ADJECTIVE
              && mention.end() < sentence.size()
              && sentence.token(mention.end()).lower().equals("capital");
      Optional<String> town =
          capital ? countries.country(mention.state()).flatMap(Country::capital) : Optional.empty();
      if (town.isPresent()) {
        found.add(new Spot(mention.first(), mention.end() + 1, mention.state(), town));
      }
    }
    found.sort(Comparator.comparingInt(Spot::first));
    return List.copyOf(found);
  }

  /** "Burma Camp", "India House": a site named after a state lies anywhere. */
  private boolean isNamesake(Sentence sentence, int first, int end) {
    Token last = sentence.token(end - 1);
    return end - first > 1
        && last.isProperNoun()
        && SITES.get(last.lower()).isPresent()
        && countries
            .longestAt(sentence.tokens(), first)
            .filter(s -> s.end() == end - 1 && s.word() != StateWord.ADJECTIVE)
            .isPresent();
  }

  /** City states: the town has the state's name. */
  private static boolean isCity(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "singapore", "monaco", "djibouti", "luxembourg" -> true;
      default -> false;
    };
  }

  private static boolean isPlace(StateMention mention) {
    return switch (mention.word()) {
      case NAME, ORGANISATION, PART, HISTORICAL, CAPITAL -> true;
      default -> false;
    };
  }

  /**
   * Where a sentence begins that stands behind its dateline: "CAIRO, May 2 (AFP) - The minister"; 0
   * without one.
   */
  static int bodyStart(Sentence sentence) {
    if (!isCapitals(sentence.token(0).text())) {
      return 0;
    }
    for (int i = 1; i < sentence.size() && i < LONGEST_DATELINE; i++) {
      String text = sentence.token(i).text();
      if (text.equals("-") || text.equals("--") || text.equals("–") || text.equals("—")) {
        return i + 1;
      }
    }
    return 0;
  }

  private Optional<Spot> readDateline(Sentence sentence) {
    if (sentence.index() > 0
        && scene.sentences().get(sentence.index() - 1).paragraph() == sentence.paragraph()) {
      return Optional.empty();
    }
    return in(sentence).stream()
        .filter(spot -> spot.first() == 0 && spot.end() < sentence.size())
        .filter(
            spot -> {
              Token next = sentence.token(spot.end());
              boolean capitals = isCapitals(sentence.token(0).text());
              return AFTER_DATELINE.contains(next.text())
                  && (capitals || next.text().equals(":") || sentence.size() == spot.end() + 1);
            })
        .findFirst()
        .map(this::ofCapital);
  }

  /** A dateline that bears the name of a capital is that capital. */
  private Spot ofCapital(Spot spot) {
    String town = spot.town().orElse("");
    return countries.list().stream()
        .filter(c -> c.capital().filter(town::equalsIgnoreCase).isPresent())
        .findFirst()
        .map(c -> new Spot(spot.first(), spot.end(), c.code(), spot.town()))
        .orElse(spot);
  }

  private static boolean isCapitals(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static String capitalised(String place) {
    if (!isCapitals(place)) {
      return place;
    }
    StringBuilder text = new StringBuilder(place.length());
    boolean start = true;
    for (int i = 0; i < place.length(); i++) {
      char c = place.charAt(i);
      text.append(start ? c : Character.toLowerCase(c));
      start = !Character.isLetter(c);
    }
    return text.toString();
  }
}
