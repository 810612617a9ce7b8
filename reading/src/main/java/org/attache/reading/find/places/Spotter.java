package org.attache.reading.find.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.reading.language.AnnotatedReport;
import org.attache.reading.language.NameType;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.places.Countries;
import org.attache.reading.places.Gazetteer;
import org.attache.reading.places.Place;
import org.attache.reading.places.PlaceKind;
import org.attache.reading.places.StateMention;

/** Finds the words that name places: the name model's, corrected and completed by the gazetteer. */
final class Spotter {
  /** Names of places have at most so many words. */
  private static final int LONGEST = 6;

  /** From how many inhabitants a city's name stands for the city inside an organisation's name. */
  private static final long KNOWN_CITY = 100_000;

  private final Gazetteer gazetteer;
  private final Countries countries;
  private final PlaceWords words;

  Spotter(Gazetteer gazetteer, Countries countries, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.countries = countries;
    this.words = words;
  }

  List<Spot> spots(AnnotatedReport report) {
    List<Spot> spots = new ArrayList<>();
    for (Sentence sentence : report.sentences()) {
      spot(report, sentence, spots);
    }
    return spots;
  }

  private void spot(AnnotatedReport report, Sentence sentence, List<Spot> spots) {
    List<Token> tokens = sentence.tokens();
    int i = 0;
    while (i < tokens.size()) {
      int end = endAt(tokens, i);
      if (end > i) {
        spots.add(spot(report, sentence, i, end));
        i = end;
      } else {
        i++;
      }
    }
  }

  private Spot spot(AnnotatedReport report, Sentence sentence, int first, int end) {
    var span = sentence.span(first, end);
    String name = report.text(span);
    return new Spot(sentence.index(), first, end, span, name, candidates(name));
  }

  private List<Place> candidates(String name) {
    List<Place> found = gazetteer.find(name);
    int space = name.lastIndexOf(' ');
    if (found.isEmpty() && space > 0 && words.is("area", lower(name.substring(space + 1)))) {
      return gazetteer.find(name.substring(0, space));
    }
    if (found.isEmpty() && (name.startsWith("County ") || name.startsWith("Co. "))) {
      return gazetteer.find(name.substring(name.indexOf(' ') + 1));
    }
    return found;
  }

  private static String lower(String word) {
    return word.toLowerCase(java.util.Locale.ROOT);
  }

  /** The end of the place name that begins at token {@code i}, or {@code i} if none does. */
  private int endAt(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (!startsName(token)) {
      return i;
    }
    Optional<StateMention> state = countries.longestAt(tokens, i);
    int lexical = state.filter(Spotter::isPlace).map(StateMention::end).orElse(i);
    return switch (token.name()) {
      case LOCATION -> Math.max(lexical, endOfLocation(tokens, i, state));
      case ORGANISATION -> endInOrganisation(tokens, i, lexical);
      case PERSON -> endInPerson(tokens, i, lexical);
      case NONE -> endOfLexical(tokens, i, lexical);
    };
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

  private static boolean startsName(Token token) {
    int c = token.text().codePointAt(0);
    return Character.isUpperCase(c);
  }

  private int endOfLocation(List<Token> tokens, int i, Optional<StateMention> state) {
    int end = i;
    while (end < tokens.size() && tokens.get(end).name() == NameType.LOCATION) {
      end++;
    }
    if (end < tokens.size()
        && Character.isUpperCase(tokens.get(end).text().codePointAt(0))
        && (words.is("area", tokens.get(end).lower())
            || words.is("feature", tokens.get(end).lower()))) {
      end++;
    }
    int found = end;
    boolean noPlace = state.filter(m -> isNoPlace(m) && m.end() >= found).isPresent();
    return noPlace || (end == i + 1 && words.is("direction", tokens.get(i).lower())) ? i : end;
  }

  private int endInOrganisation(List<Token> tokens, int i, int lexical) {
    boolean starts = i == 0 || tokens.get(i - 1).name() != NameType.ORGANISATION;
    int runEnd = runEnd(tokens, i);
    int end = Math.max(lexical, longestKnown(tokens, i, runEnd));
    if (end == i) {
      return i;
    }
    if (end >= runEnd) {
      return starts ? end : i;
    }
    boolean misleading = words.is("not-a-place-before", tokens.get(end).lower());
    return starts && !misleading ? end : i;
  }

  private int endInPerson(List<Token> tokens, int i, int lexical) {
    boolean starts = i == 0 || tokens.get(i - 1).name() != NameType.PERSON;
    int runEnd = runEnd(tokens, i);
    int end = Math.max(lexical, longestKnown(tokens, i, runEnd));
    return starts && end == runEnd ? end : i;
  }

  private int endOfLexical(List<Token> tokens, int i, int lexical) {
    int end = i;
    while (end < tokens.size()
        && end < i + LONGEST
        && tokens.get(end).name() == NameType.NONE
        && startsName(tokens.get(end))) {
      end++;
    }
    return Math.max(lexical, longestSmall(tokens, i, end));
  }

  private static int runEnd(List<Token> tokens, int i) {
    int end = i;
    while (end < tokens.size() && tokens.get(end).name() == tokens.get(i).name()) {
      end++;
    }
    return end;
  }

  /** The longest name of a region, of a large city or of a place outside all states. */
  private int longestKnown(List<Token> tokens, int i, int limit) {
    for (int end = Math.min(limit, i + LONGEST); end > i; end--) {
      String name = text(tokens, i, end);
      if (end == i + 1 && (words.is("direction", lower(name)) || name.length() < 3)) {
        continue;
      }
      if (gazetteer.find(name).stream().anyMatch(Spotter::isKnown)) {
        return end;
      }
    }
    return i;
  }

  private static boolean isKnown(Place place) {
    return switch (place.kind()) {
      case COUNTRY, REGION, SUPRA, CAPITAL -> true;
      case REGION_SEAT, CITY -> place.population() >= KNOWN_CITY;
      default -> false;
    };
  }

  private int longestSmall(List<Token> tokens, int i, int limit) {
    for (int end = limit; end > i; end--) {
      String name = text(tokens, i, end);
      if (end == i + 1 && (words.is("direction", lower(name)) || name.length() < 3)) {
        continue;
      }
      if (gazetteer.findWithoutCities(name).stream().anyMatch(p -> p.kind() != PlaceKind.SITE)) {
        return end;
      }
    }
    return i;
  }

  private static String text(List<Token> tokens, int first, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i < end; i++) {
      boolean gap = i > first && tokens.get(i).span().start() > tokens.get(i - 1).span().end();
      text.append(gap ? " " : "").append(tokens.get(i).text());
    }
    return text.toString();
  }
}
