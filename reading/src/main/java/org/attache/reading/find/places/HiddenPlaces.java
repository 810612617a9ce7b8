package org.attache.reading.find.places;

import java.util.List;
import java.util.function.Predicate;
import org.attache.reading.language.NameType;
import org.attache.reading.language.Token;

/** Places where the name model sees none: in names of organisations, of persons, and elsewhere. */
final class HiddenPlaces {
  /** Names of places have at most so many words. */
  private static final int LONGEST = 6;

  private final PlaceWords words;
  private final NameLookup lookup;
  private final ReportNames names;

  HiddenPlaces(PlaceWords words, NameLookup lookup, ReportNames names) {
    this.words = words;
    this.lookup = lookup;
    this.names = names;
  }

  /**
   * The end of the place name that begins at token {@code i}, or {@code i} if none does.
   *
   * @param state the end of the name of a state that begins there, or {@code i}
   */
  int endAt(List<Token> tokens, int i, int state) {
    return switch (tokens.get(i).name()) {
      case ORGANISATION -> endInOrganisation(tokens, i, state);
      case PERSON -> endInPerson(tokens, i, state);
      case LOCATION, NONE -> endElsewhere(tokens, i, state);
    };
  }

  /** "Texas" in "Texas Department of Transportation", but not in "Texas Tech University". */
  private int endInOrganisation(List<Token> tokens, int i, int state) {
    Range run = Range.run(tokens, i);
    if (Range.is(tokens, i - 1, NameType.ORGANISATION)) {
      return endsOrganisation(tokens, i, run.end(), state) ? run.end() : i;
    }
    if (state >= run.end()) {
      return state;
    }
    int known =
        longest(i, run.end(), r -> lookup.isWellKnown(tokens, r) || names.isPlace(tokens, r));
    int local = longest(i, run.end(), r -> isMunicipal(tokens, r));
    int end = Math.max(state, Math.max(known, local));
    if (end == i) {
      return words.isBeforePlace(tokens, i) && lookup.isKnown(tokens, run) ? run.end() : i;
    }
    if (end == run.end()) {
      return names.isPerson(tokens, run) || isAcronym(tokens, run) ? i : end;
    }
    return isNameOfOther(tokens, end, run.end()) ? i : end;
  }

  /** "Human Rights League of France", but not "Bank of England". */
  private boolean endsOrganisation(List<Token> tokens, int i, int runEnd, int state) {
    boolean belongs = tokens.get(i - 1).lower().equals("of");
    boolean bank = belongs && i > 1 && words.is("not-a-place-after", tokens.get(i - 2).lower());
    return !bank && (state == runEnd || (belongs && names.isPlace(tokens, new Range(i, runEnd))));
  }

  /** "Kigali" in "Kigali City Council", however small the town. */
  private boolean isMunicipal(List<Token> tokens, Range range) {
    return range.end() < tokens.size()
        && words.is("municipal", tokens.get(range.end()).lower())
        && lookup.isKnown(tokens, range);
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

  private int endInPerson(List<Token> tokens, int i, int state) {
    Range run = Range.run(tokens, i);
    if (Range.is(tokens, i - 1, NameType.PERSON)) {
      return i;
    }
    if (state >= run.end()) {
      return state;
    }
    boolean titled = i > 0 && words.is("title", tokens.get(i - 1).lower());
    boolean place =
        names.isPlace(tokens, run)
            || lookup.isRegion(tokens, run)
            || (words.isBeforePlace(tokens, i) && lookup.isKnown(tokens, run));
    return place && !titled && !names.isPerson(tokens, run) ? run.end() : i;
  }

  private int endElsewhere(List<Token> tokens, int i, int state) {
    int limit = i;
    while (limit < i + LONGEST
        && Range.is(tokens, limit, NameType.NONE)
        && Range.isCapitalised(tokens.get(limit))) {
      limit++;
    }
    int known = longest(i, limit, r -> names.isPlace(tokens, r) || lookup.isRegion(tokens, r));
    int end = Math.max(state, known);
    if (end > i) {
      return end == i + 1 && end != state && isAcronym(tokens, new Range(i, end)) ? i : end;
    }
    if (isRegionAfterComma(tokens, i)) {
      return i + 1;
    }
    return limit > i
            && words.isBeforePlace(tokens, i)
            && tokens.get(i).isProperNoun()
            && !names.isPerson(tokens, new Range(i, i + 1))
            && lookup.isKnown(tokens, new Range(i, limit))
        ? limit
        : i;
  }

  /** "TX" in "Paris, TX". */
  private boolean isRegionAfterComma(List<Token> tokens, int i) {
    return i > 1
        && tokens.get(i - 1).text().equals(",")
        && Range.isCapitalised(tokens.get(i - 2))
        && lookup.isAbbreviation(tokens.get(i).text());
  }

  /** One short word in capitals, as ITU, which is no place of that name. */
  private static boolean isAcronym(List<Token> tokens, Range range) {
    String text = tokens.get(range.first()).text();
    return range.length() == 1
        && text.length() <= 4
        && text.chars().allMatch(Character::isUpperCase);
  }

  private static int longest(int i, int limit, Predicate<Range> test) {
    for (int end = Math.min(limit, i + LONGEST); end > i; end--) {
      if (test.test(new Range(i, end))) {
        return end;
      }
    }
    return i;
  }
}
