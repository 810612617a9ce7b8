package org.attache.reading.find.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.reading.language.AnnotatedReport;
import org.attache.reading.language.NameType;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.places.Countries;
import org.attache.reading.places.Place;
import org.attache.reading.places.StateMention;
import org.attache.reading.places.StateWord;

/** Finds the words of one report that name places: the name model's, corrected and completed. */
final class Spotter {
  private final AnnotatedReport report;
  private final Countries countries;
  private final PlaceWords words;
  private final NameLookup lookup;
  private final LocationRepair repair;
  private final ReportNames names;
  private final HiddenPlaces hidden;

  Spotter(AnnotatedReport report, Countries countries, PlaceWords words, NameLookup lookup) {
    this.report = report;
    this.countries = countries;
    this.words = words;
    this.lookup = lookup;
    this.repair = new LocationRepair(lookup, words);
    this.names = new ReportNames(report, words, lookup, repair);
    this.hidden = new HiddenPlaces(words, lookup, names);
  }

  /** The names in text order, without overlaps. */
  List<Spot> spots() {
    List<Spot> spots = new ArrayList<>();
    for (Sentence sentence : report.sentences()) {
      List<Token> tokens = sentence.tokens();
      int i = 0;
      while (i < tokens.size()) {
        int skipped = words.endOfNoPlace(tokens, i);
        if (skipped > i) {
          i = skipped;
          continue;
        }
        List<Range> found = startingAt(tokens, i);
        found.forEach(range -> spots.add(spot(sentence, range)));
        boolean location = tokens.get(i).name() == NameType.LOCATION;
        int next = location ? Range.run(tokens, i).end() : i + 1;
        i = found.isEmpty() ? next : Math.max(next, found.get(found.size() - 1).end());
      }
    }
    return spots;
  }

  private Spot spot(Sentence sentence, Range range) {
    String name = NameLookup.text(sentence.tokens(), range);
    List<Place> candidates = lookup.candidates(name);
    boolean inside = candidates.isEmpty() && range.length() > 1;
    return new Spot(
        sentence.index(),
        range,
        sentence.span(range.first(), range.end()),
        name,
        inside ? lookup.surroundings(sentence.tokens(), range) : candidates,
        inside);
  }

  private List<Range> startingAt(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (!Range.isCapitalised(token) || isMoney(tokens, i)) {
      return List.of();
    }
    Optional<StateMention> state = countries.longestAt(tokens, i);
    int stateEnd = state.filter(Spotter::isPlace).map(StateMention::end).orElse(i);
    if (token.name() == NameType.LOCATION) {
      return locations(tokens, i, state, stateEnd);
    }
    if (stateEnd > i + 1 && token.lower().equals("the")) {
      return List.of();
    }
    if (stateEnd == i && state.filter(Spotter::isNoPlace).isPresent()) {
      return List.of();
    }
    if (stateEnd == i && isCapitalGoneTo(tokens, i, state)) {
      return List.of(new Range(i, state.get().end()));
    }
    int end = Math.max(datelineEnd(tokens, i), hidden.endAt(tokens, i, stateEnd));
    return end > i ? List.of(new Range(i, end)) : List.of();
  }

  /** "KIGALI (AFP)" and "SOUTH BEND —" open a report whatever the name model says. */
  private int datelineEnd(List<Token> tokens, int i) {
    int end = i;
    while (i == 0 && end < tokens.size() && isShouted(tokens.get(end))) {
      end++;
    }
    boolean opens =
        end > i && end < tokens.size() && words.is("dateline-end", tokens.get(end).text());
    return opens && lookup.isKnown(tokens, new Range(i, end)) ? end : i;
  }

  private static boolean isShouted(Token token) {
    return token.text().length() > 2 && token.text().chars().allMatch(Character::isUpperCase);
  }

  /** "US" in "US$ 15" and "$US 15". */
  private static boolean isMoney(List<Token> tokens, int i) {
    return (i > 0 && tokens.get(i - 1).text().endsWith("$"))
        || (i + 1 < tokens.size() && tokens.get(i + 1).text().startsWith("$"));
  }

  private static boolean isPlace(StateMention mention) {
    return switch (mention.word()) {
      case NAME, PART, HISTORICAL -> true;
      case ORGANISATION, ADJECTIVE, PEOPLE, CAPITAL, SEAT -> false;
    };
  }

  /** "arrived in Male": a capital that the name model does not know. */
  private boolean isCapitalGoneTo(List<Token> tokens, int i, Optional<StateMention> state) {
    return state.filter(m -> m.word() == StateWord.CAPITAL).isPresent()
        && tokens.get(i).name() == NameType.NONE
        && words.isBeforePlace(tokens, i)
        && !Range.isCapitalised(tokens.get(Math.min(state.get().end(), tokens.size() - 1)));
  }

  /** Missions, peoples and adjectives, which the name model often takes for places. */
  private static boolean isNoPlace(StateMention mention) {
    return switch (mention.word()) {
      case ORGANISATION, ADJECTIVE, PEOPLE -> true;
      case NAME, PART, HISTORICAL, CAPITAL, SEAT -> false;
    };
  }

  private List<Range> locations(
      List<Token> tokens, int i, Optional<StateMention> state, int stateEnd) {
    Range run = Range.run(tokens, i);
    if (stateEnd >= run.end()) {
      return List.of(new Range(i, stateEnd));
    }
    if (state.filter(m -> isNoPlace(m) && m.end() >= run.end()).isPresent()) {
      return List.of();
    }
    return repair.names(tokens, run).stream().filter(r -> !isMisleading(tokens, r)).toList();
  }

  /** No place at all, or an unknown name after a title or of a person of this report. */
  private boolean isMisleading(List<Token> tokens, Range range) {
    String name = NameLookup.lower(NameLookup.text(tokens, range));
    if (words.is("direction", name) || words.is("never", name) || words.isGeneric(name)) {
      return true;
    }
    if (names.isPerson(tokens, range)) {
      return !words.isBeforePlace(tokens, range.first());
    }
    boolean titled = range.first() > 0 && words.is("title", tokens.get(range.first() - 1).lower());
    return titled && !lookup.isKnown(tokens, range);
  }
}
