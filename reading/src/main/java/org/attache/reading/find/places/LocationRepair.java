package org.attache.reading.find.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.reading.language.NameType;
import org.attache.reading.language.Token;

/** Corrects the ends of what the name model takes for places, and parts what it runs together. */
final class LocationRepair {
  private final NameLookup lookup;
  private final PlaceWords words;

  LocationRepair(NameLookup lookup, PlaceWords words) {
    this.lookup = lookup;
    this.words = words;
  }

  /** The names in a run of tokens that the name model calls a location, in text order. */
  List<Range> names(List<Token> tokens, Range run) {
    Optional<Range> trimmed = trimmed(tokens, run);
    if (trimmed.isEmpty()) {
      return List.of();
    }
    Range name = extended(tokens, trimmed.get());
    if (lookup.isKnown(tokens, name)) {
      return List.of(name);
    }
    List<Range> parted = parted(tokens, name);
    return parted.isEmpty() ? List.of(reduced(tokens, name)) : parted;
  }

  /** "Hubei province" and "the Sudan" without the words in lower case. */
  private static Optional<Range> trimmed(List<Token> tokens, Range run) {
    int first = run.first();
    int end = run.end();
    while (end > first
        && !Range.isCapitalised(tokens.get(end - 1))
        && isWord(tokens.get(end - 1))) {
      end--;
    }
    while (first < end && !Range.isCapitalised(tokens.get(first))) {
      first++;
    }
    return end > first ? Optional.of(new Range(first, end)) : Optional.empty();
  }

  private static boolean isWord(Token token) {
    return Character.isLetter(token.text().codePointAt(0));
  }

  /** With the county, island or camp that belongs to it, and the point of an abbreviation. */
  private Range extended(List<Token> tokens, Range name) {
    int first = name.first();
    int end = name.end();
    if (end < tokens.size() && belongs(tokens.get(end))) {
      end++;
    }
    if (first > 0
        && Range.isCapitalised(tokens.get(first - 1))
        && tokens.get(first - 1).name() == NameType.NONE
        && words.is("feature-before", tokens.get(first - 1).lower())) {
      first--;
    }
    if (end < tokens.size()
        && tokens.get(end).text().equals(".")
        && tokens.get(end).span().start() == tokens.get(end - 1).span().end()
        && lookup.takesPoint(tokens.get(end - 1).text())) {
      end++;
    }
    return new Range(first, end);
  }

  private boolean belongs(Token next) {
    return Range.isCapitalised(next)
        && next.name() != NameType.PERSON
        && (words.is("area", next.lower()) || words.is("feature", next.lower()));
  }

  /** "Greece Italy" and "Ireland and Wales" are two names. */
  private List<Range> parted(List<Token> tokens, Range name) {
    List<Range> parts = new ArrayList<>();
    int i = name.first();
    while (i < name.end()) {
      if (!Range.isCapitalised(tokens.get(i))) {
        i++;
        continue;
      }
      int end = name.end();
      while (end > i && !lookup.isWellKnown(tokens, new Range(i, end))) {
        end--;
      }
      if (end == i) {
        return List.of();
      }
      parts.add(new Range(i, end));
      i = end;
    }
    return parts.size() > 1 ? parts : List.of();
  }

  /** "Northeast Georgia" is Georgia, "Dawson County Jail" Dawson County; others stay. */
  private Range reduced(List<Token> tokens, Range name) {
    int first = name.first();
    while (first + 1 < name.end() && words.is("direction", tokens.get(first).lower())) {
      first++;
    }
    Range rest = new Range(first, name.end());
    if (first > name.first() && lookup.isRegion(tokens, rest)) {
      return rest;
    }
    if (words.is("institution", tokens.get(name.end() - 1).lower())) {
      for (int end = name.end() - 1; end > name.first(); end--) {
        Range start = new Range(name.first(), end);
        if (lookup.isKnown(tokens, start)) {
          return start;
        }
      }
    }
    return name;
  }
}
