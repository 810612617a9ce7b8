package org.attache.reading.find.actors;

import java.util.List;
import java.util.Set;
import org.attache.reading.language.NameType;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Phrases;

/**
 * Marks personal names: what the name model says, without titles; names that it misses after a
 * title or rank; and surnames that the report has introduced before.
 */
final class PersonNames {
  private static final int LONGEST_NAME = 6;

  private final Marks marks;
  private final Set<String> surnames;

  PersonNames(Marks marks, Set<String> surnames) {
    this.marks = marks;
    this.surnames = surnames;
  }

  void mark() {
    markModelNames();
    markLeaders();
    markNamesAfterTitles();
    markSurnames();
  }

  private void markModelNames() {
    int i = 0;
    int n = marks.tokens.size();
    while (i < n) {
      if (!isModelName(i)) {
        i++;
        continue;
      }
      int first = i;
      while (i < n && (isModelName(i) || isHyphenInName(i))) {
        i++;
      }
      add(first, i);
    }
  }

  /** "Jokowi", "Xi Jinping": names that everybody knows and the model may not. */
  private void markLeaders() {
    for (Phrases.Match<Boolean> name : marks.words.leaders.names.in(marks.tokens)) {
      boolean spelled = true;
      for (int i = name.first(); i < name.end(); i++) {
        boolean place = marks.tokens.get(i).name() == NameType.LOCATION;
        spelled &= marks.tokens.get(i).isProperNoun() && !place;
      }
      boolean apart = !isUpperProper(name.first() - 1) && !isUpperProper(name.end());
      if (spelled && apart && marks.isCapital(name.first())) {
        marks.persons.add(name.first(), name.end(), true);
      }
    }
  }

  private boolean isModelName(int i) {
    return marks.tokens.get(i).name() == NameType.PERSON;
  }

  /** "Alliot-Marie": the tokenizer parts it, and the model sees two names. */
  private boolean isHyphenInName(int i) {
    List<Token> tokens = marks.tokens;
    return tokens.get(i).text().equals("-")
        && i + 1 < tokens.size()
        && isModelName(i - 1)
        && isModelName(i + 1)
        && tokens.get(i - 1).span().end() == tokens.get(i).span().start()
        && tokens.get(i).span().end() == tokens.get(i + 1).span().start();
  }

  private void add(int from, int to) {
    int first = from;
    int end = to;
    while (first < end) {
      int skip = titleEnd(first, end);
      if (skip == first) {
        break;
      }
      first = skip;
    }
    while (end > first
        && !Character.isLetter(lastChar(end - 1))
        && marks.tag(end - 1).equals("POS")) {
      end--;
    }
    while (first > 0 && isGivenName(first - 1)) {
      first--;
    }
    first = givenNames(first);
    while (isGlued(end) && isGlued(end + 1) && isHyphen(end) && isNameWord(end + 1)) {
      end += 2;
    }
    if (end - first == 1 && (isNoName(first) || isShouted(first))) {
      return;
    }
    if (end > first && marks.isCapital(first)) {
      marks.persons.add(first, end, true);
    }
  }

  private boolean isHyphen(int i) {
    return i < marks.tokens.size() && marks.lower(i).equals("-");
  }

  /** Whether a token follows the one before it without a space. */
  private boolean isGlued(int i) {
    return i > 0
        && i < marks.tokens.size()
        && marks.tokens.get(i - 1).span().end() == marks.tokens.get(i).span().start();
  }

  /** Where names begin that stand between a title and what the model marked. */
  private int givenNames(int first) {
    int i = first;
    while (i > 0 && isNameWord(i - 1)) {
      i--;
    }
    boolean titled =
        marks.ranks.endingAt(i).isPresent()
            || marks.honorifics.endingAt(i).isPresent()
            || marks.offices.endingAt(i).isPresent();
    return titled ? i : first;
  }

  /** "met Recep Tayyip Erdogan": the model takes a rare first word for something else. */
  private boolean isGivenName(int i) {
    return marks.words.givenNames.containsKey(marks.lower(i)) && isNameWord(i);
  }

  /** A word in capitals without a title before it is a code name or a headline. */
  private boolean isShouted(int i) {
    String text = marks.tokens.get(i).text();
    return text.length() > 2
        && text.chars().filter(Character::isLetter).allMatch(Character::isUpperCase)
        && !surnames.contains(marks.lower(i));
  }

  private int lastChar(int i) {
    String text = marks.tokens.get(i).text();
    return text.codePointBefore(text.length());
  }

  /** Where a title ends that the model took into the name. */
  private int titleEnd(int first, int end) {
    return marks
        .offices
        .at(first)
        .map(Piece::end)
        .or(() -> marks.ranks.at(first).map(Piece::end))
        .or(() -> marks.honorifics.at(first).map(Piece::end))
        .filter(e -> e < end)
        .orElse(first);
  }

  /** A single word that the model takes for a name and the lexicons for something else. */
  private boolean isNoName(int i) {
    return marks.states.covers(i)
        || marks.bodies.covers(i)
        || marks.isCalendar(i)
        || !marks.isCapital(i)
        || marks.offices.covers(i);
  }

  private void markNamesAfterTitles() {
    for (int i = 1; i < marks.tokens.size(); i++) {
      boolean strong =
          marks.ranks.endingAt(i).isPresent() || marks.honorifics.endingAt(i).isPresent();
      boolean office =
          marks.offices.endingAt(i).filter(p -> !p.value().plural()).isPresent()
              && marks.isCapital(i - 1);
      if ((strong || office) && isNameWord(i)) {
        int end = i;
        while (end < marks.tokens.size() && end - i < LONGEST_NAME && isNameWord(end)) {
          end++;
        }
        marks.persons.add(i, end, true);
      }
    }
  }

  private boolean isNameWord(int i) {
    Token token = marks.tokens.get(i);
    return marks.isCapital(i)
        && token.isProperNoun()
        && token.text().codePoints().filter(Character::isLetter).count() > 1
        && token.name() != NameType.LOCATION
        && !marks.states.covers(i)
        && !marks.bodies.covers(i)
        && !marks.bodyNouns.covers(i)
        && !marks.offices.covers(i)
        && !marks.ranks.covers(i)
        && !marks.honorifics.covers(i)
        && !marks.groups.covers(i)
        && !marks.isCalendar(i);
  }

  private void markSurnames() {
    for (int i = 0; i < marks.tokens.size(); i++) {
      if (surnames.contains(marks.lower(i))
          && isNameWord(i)
          && !marks.persons.covers(i)
          && !isUpperProper(i - 1)
          && !isUpperProper(i + 1)) {
        marks.persons.add(i, i + 1, true);
      }
    }
  }

  private boolean isUpperProper(int i) {
    return marks.tag(i).startsWith("NNP")
        && marks.isCapital(i)
        && !marks.isCalendar(i)
        && !marks.offices.covers(i)
        && !marks.ranks.covers(i)
        && !marks.honorifics.covers(i);
  }
}
