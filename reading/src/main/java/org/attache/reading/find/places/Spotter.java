package org.attache.reading.find.places;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.reading.language.AnnotatedReport;
import org.attache.reading.language.NameType;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.places.Countries;
import org.attache.reading.places.Place;
import org.attache.reading.places.StateMention;

/** Finds the words that name places: the name model's, corrected and completed by the gazetteer. */
final class Spotter {
  /** Names of places have at most so many words. */
  private static final int LONGEST = 6;

  private final Countries countries;
  private final PlaceWords words;
  private final NameLookup lookup;
  private final LocationRepair repair;

  Spotter(Countries countries, PlaceWords words, NameLookup lookup) {
    this.countries = countries;
    this.words = words;
    this.lookup = lookup;
    this.repair = new LocationRepair(lookup, words);
  }

  /** The names in text order, without overlaps. */
  List<Spot> spots(AnnotatedReport report) {
    Set<String> persons = persons(report);
    Set<String> names = namesMarked(report, persons);
    List<Spot> spots = new ArrayList<>();
    for (Sentence sentence : report.sentences()) {
      for (Range range : ranges(sentence.tokens(), names, persons)) {
        spots.add(spot(sentence, range));
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

  /** The words of the longer names of persons: who is called by one of them is no place. */
  private static Set<String> persons(AnnotatedReport report) {
    Set<String> persons = new HashSet<>();
    for (Sentence sentence : report.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.get(i).name() == NameType.PERSON
            && (is(tokens, i - 1, NameType.PERSON) || is(tokens, i + 1, NameType.PERSON))) {
          persons.add(tokens.get(i).lower());
        }
      }
    }
    return persons;
  }

  /** What the name model marks as a place anywhere and the gazetteer knows. */
  private Set<String> namesMarked(AnnotatedReport report, Set<String> persons) {
    Set<String> names = new HashSet<>();
    for (Sentence sentence : report.sentences()) {
      List<Token> tokens = sentence.tokens();
      int i = 0;
      while (i < tokens.size()) {
        int end = runEnd(tokens, i);
        if (tokens.get(i).name() == NameType.LOCATION) {
          for (Range range : repair.names(tokens, new Range(i, end))) {
            String name = NameLookup.lower(NameLookup.text(tokens, range));
            if (lookup.isKnown(tokens, range) && !persons.contains(name)) {
              names.add(name);
            }
          }
        }
        i = end;
      }
    }
    return names;
  }

  private List<Range> ranges(List<Token> tokens, Set<String> names, Set<String> persons) {
    List<Range> ranges = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      List<Range> found = startingAt(tokens, i, names, persons);
      ranges.addAll(found);
      i = Math.max(i + 1, found.isEmpty() ? i + 1 : found.get(found.size() - 1).end());
      if (found.isEmpty() && tokens.get(i - 1).name() == NameType.LOCATION) {
        i = runEnd(tokens, i - 1);
      }
    }
    return ranges;
  }

  private List<Range> startingAt(
      List<Token> tokens, int i, Set<String> names, Set<String> persons) {
    if (!LocationRepair.isCapitalised(tokens.get(i))) {
      return List.of();
    }
    Optional<StateMention> state = countries.longestAt(tokens, i);
    int lexical = state.filter(Spotter::isPlace).map(StateMention::end).orElse(i);
    if (tokens.get(i).name() == NameType.LOCATION) {
      return locations(tokens, i, state, lexical, persons);
    }
    int end =
        switch (tokens.get(i).name()) {
          case ORGANISATION -> endInOrganisation(tokens, i, lexical, names);
          case PERSON -> endInPerson(tokens, i, lexical, names, persons);
          default -> endElsewhere(tokens, i, lexical, names, persons);
        };
    return end > i ? List.of(new Range(i, end)) : List.of();
  }

  private static boolean isPlace(StateMention mention) {
    return switch (mention.word()) {
      case NAME, PART, HISTORICAL -> true;
      case ORGANISATION, ADJECTIVE, PEOPLE, CAPITAL, SEAT -> false;
    };
  }

  /** Missions, peoples and adjectives, which the name model often takes for places. */
  private static boolean isNoPlace(StateMention mention) {
    return switch (mention.word()) {
      case ORGANISATION, ADJECTIVE, PEOPLE -> true;
      case NAME, PART, HISTORICAL, CAPITAL, SEAT -> false;
    };
  }

  private List<Range> locations(
      List<Token> tokens, int i, Optional<StateMention> state, int lexical, Set<String> persons) {
    int runEnd = runEnd(tokens, i);
    if (lexical >= runEnd) {
      return List.of(new Range(i, lexical));
    }
    if (state.filter(m -> isNoPlace(m) && m.end() >= runEnd).isPresent()) {
      return List.of();
    }
    List<Range> found = new ArrayList<>();
    for (Range range : repair.names(tokens, new Range(i, runEnd))) {
      if (!isMisleading(tokens, range, persons)) {
        found.add(range);
      }
    }
    return found;
  }

  /** A direction alone, or an unknown name after a title or of a person of this report. */
  private boolean isMisleading(List<Token> tokens, Range range, Set<String> persons) {
    Token first = tokens.get(range.first());
    if (range.length() == 1 && words.is("direction", first.lower())) {
      return true;
    }
    boolean titled = range.first() > 0 && words.is("title", tokens.get(range.first() - 1).lower());
    boolean person = range.length() == 1 && persons.contains(first.lower());
    return (titled || person) && !lookup.isKnown(tokens, range);
  }

  private int endInOrganisation(List<Token> tokens, int i, int lexical, Set<String> names) {
    boolean starts = !is(tokens, i - 1, NameType.ORGANISATION);
    int runEnd = runEnd(tokens, i);
    int end =
        Math.max(
            lexical,
            longest(
                tokens,
                i,
                runEnd,
                r -> lookup.isWellKnown(tokens, r) || isMarked(tokens, r, names)));
    if (end == i && starts && isAfterPreposition(tokens, i)) {
      end = lookup.isKnown(tokens, new Range(i, runEnd)) ? runEnd : i;
    }
    if (end >= runEnd) {
      return starts ? end : i;
    }
    return end > i && starts && !isNameOfOther(tokens, end, runEnd) ? end : i;
  }

  private boolean isNameOfOther(List<Token> tokens, int end, int runEnd) {
    if (words.is("not-a-place-before", tokens.get(end).lower())) {
      return true;
    }
    for (int i = end; i < runEnd; i++) {
      if (words.is("paper", tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private int endInPerson(
      List<Token> tokens, int i, int lexical, Set<String> names, Set<String> persons) {
    int runEnd = runEnd(tokens, i);
    if (is(tokens, i - 1, NameType.PERSON)) {
      return i;
    }
    if (lexical >= runEnd) {
      return lexical;
    }
    Range run = new Range(i, runEnd);
    boolean person = run.length() == 1 && persons.contains(tokens.get(i).lower());
    boolean titled = i > 0 && words.is("title", tokens.get(i - 1).lower());
    boolean place =
        isMarked(tokens, run, names)
            || (isAfterPreposition(tokens, i) && lookup.isKnown(tokens, run))
            || lookup.isRegion(tokens, run);
    return place && !person && !titled ? runEnd : i;
  }

  private int endElsewhere(
      List<Token> tokens, int i, int lexical, Set<String> names, Set<String> persons) {
    int limit = i;
    while (limit < tokens.size()
        && limit < i + LONGEST
        && tokens.get(limit).name() == NameType.NONE
        && LocationRepair.isCapitalised(tokens.get(limit))) {
      limit++;
    }
    int marked = longest(tokens, i, limit, r -> isMarked(tokens, r, names));
    int region = longest(tokens, i, limit, r -> lookup.isRegion(tokens, r));
    int end = Math.max(lexical, Math.max(marked, region));
    if (end == i
        && i > 1
        && tokens.get(i - 1).text().equals(",")
        && lookup.isAbbreviation(tokens.get(i).text())
        && LocationRepair.isCapitalised(tokens.get(i - 2))) {
      return i + 1;
    }
    if (end == i
        && isAfterPreposition(tokens, i)
        && tokens.get(i).isProperNoun()
        && !persons.contains(tokens.get(i).lower())) {
      end = lookup.isKnown(tokens, new Range(i, limit)) ? limit : i;
    }
    return end;
  }

  private boolean isMarked(List<Token> tokens, Range range, Set<String> names) {
    return names.contains(NameLookup.lower(NameLookup.text(tokens, range)));
  }

  private boolean isAfterPreposition(List<Token> tokens, int i) {
    return i > 0 && words.is("before-a-place", tokens.get(i - 1).lower());
  }

  private static int longest(
      List<Token> tokens, int i, int limit, java.util.function.Predicate<Range> test) {
    for (int end = Math.min(limit, i + LONGEST); end > i; end--) {
      if (test.test(new Range(i, end))) {
        return end;
      }
    }
    return i;
  }

  private static boolean is(List<Token> tokens, int i, NameType type) {
    return i >= 0 && i < tokens.size() && tokens.get(i).name() == type;
  }

  private static int runEnd(List<Token> tokens, int i) {
    int end = i;
    while (end < tokens.size() && tokens.get(end).name() == tokens.get(i).name()) {
      end++;
    }
    return end;
  }
}
