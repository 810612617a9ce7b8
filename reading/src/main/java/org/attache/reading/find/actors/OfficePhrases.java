package org.attache.reading.find.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.model.Sector;
import org.attache.model.StateCode;
import org.attache.model.VisitLevel;
import org.attache.reading.find.Offices;

/** Finds offices with the words that belong to them, to the left and to the right. */
final class OfficePhrases {
  private static final Set<String> FORMER =
      Set.of("former", "ex", "late", "then", "ousted", "deposed");

  /** Sectors of bodies whose heads act for no state. */
  private static final Set<Sector> CIVIL =
      Set.of(
          Sector.BUS,
          Sector.EDU,
          Sector.JRN,
          Sector.LAB,
          Sector.MED,
          Sector.NGO,
          Sector.REL,
          Sector.SOC);

  private static final int LONGEST_COMPLEMENT = 14;

  private final Marks marks;

  OfficePhrases(Marks marks) {
    this.marks = marks;
  }

  /** In text order, without overlaps. */
  List<OfficePhrase> find() {
    List<OfficePhrase> found = new ArrayList<>();
    boolean[] claimed = new boolean[marks.tokens.size()];
    int done = 0;
    for (Piece<Offices.Match> piece : marks.offices.pieces()) {
      boolean isName = marks.persons.covers(piece.first());
      if (piece.first() < done || isName || isPartOfLongerNoun(piece)) {
        continue;
      }
      OfficePhrase phrase = read(piece, claimed);
      found.add(phrase);
      done = phrase.end();
      for (int i = phrase.first(); i < phrase.end(); i++) {
        claimed[i] = true;
      }
    }
    return found;
  }

  /**
   * "minister" in "ministers' meeting", "president" in "presidential" do not count, nor "party
   * leader debate".
   */
  private boolean isPartOfLongerNoun(Piece<Offices.Match> piece) {
    int next = piece.end();
    if (marks.headOf(piece.first(), next) < next - 1) {
      return false;
    }
    boolean lowerNoun = marks.tag(next).startsWith("NN") && !marks.isCapital(next);
    return lowerNoun
        && !marks.offices.covers(next)
        && !marks.ranks.covers(next)
        && !marks.isCalendar(next)
        && !marks.persons.covers(next);
  }

  private OfficePhrase read(Piece<Offices.Match> piece, boolean[] claimed) {
    int titleFirst = piece.first();
    int titleEnd = piece.end();
    Offices.Match match = piece.value();
    NounPhrase phrase = NounPhrase.of(marks, titleFirst, titleEnd, claimed, true);
    int end = complementEnd(titleEnd, match);
    Optional<StateCode> state =
        phrase
            .state(titleFirst + 1)
            .or(() -> isDestination(titleEnd, match) ? Optional.empty() : stateIn(titleEnd, end))
            .or(() -> principal(end, match))
            .or(match.title()::state);
    boolean former = false;
    for (int i = phrase.first(); i < titleFirst; i++) {
      former |= FORMER.contains(marks.lower(i));
    }
    int bare = titleWords(phrase, titleFirst);
    return new OfficePhrase(
        phrase.first(),
        end,
        marks.headOf(titleFirst, titleEnd),
        match.title(),
        marks.text(bare, end),
        organisation(phrase.first(), titleFirst, titleEnd, end),
        state,
        sector(phrase.first(), end, match),
        match.plural(),
        former,
        phrase.reference());
  }

  /** First token of the title proper: no article, no state, no number, no "former". */
  private int titleWords(NounPhrase phrase, int titleFirst) {
    int i = phrase.bare();
    while (i < titleFirst) {
      Optional<Integer> stateEnd =
          marks.states.startingAt(i).map(Piece::end).filter(e -> e <= titleFirst);
      if (stateEnd.isPresent()) {
        i = stateEnd.get();
      } else if (marks.tag(i).equals("POS")
          || marks.tag(i).equals("CD")
          || marks.lower(i).equals("-")
          || FORMER.contains(marks.lower(i))
          || marks.tag(i).equals("VBG")) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  /** "the envoy of Chinese President X": the state of whom he serves. */
  private Optional<StateCode> principal(int end, Offices.Match match) {
    int next = linkEnd(end, match, 0);
    return next < 0 ? Optional.empty() : marks.states.startingAt(next).map(p -> p.value().state());
  }

  private boolean isDestination(int titleEnd, Offices.Match match) {
    return match.title().level() == VisitLevel.ENVOY
        && (marks.lower(titleEnd).equals("to")
            || marks.lower(titleEnd).equals("in")
            || marks.lower(titleEnd).equals("for"));
  }

  private int complementEnd(int titleEnd, Offices.Match match) {
    boolean linked = match.title().words().contains(" of ");
    int end = linked ? tailEnd(titleEnd) : titleEnd;
    if (linked && marks.lower(titleEnd).equals("and") && joins(titleEnd, match.plural())) {
      end = Math.max(titleEnd, nounsEnd(titleEnd + 1, match.plural()));
    }
    for (int links = 0; links < 3; links++) {
      int next = linkEnd(end, match, links);
      int stop = next < 0 ? -1 : nounsEnd(next, match.plural());
      boolean anothers = next >= 0 && marks.offices.firstIn(next, Math.max(next, stop)).isPresent();
      if (stop <= next || (anothers && marks.persons.covers(stop))) {
        break;
      }
      end = stop;
    }
    return end;
  }

  /** "chief of the armed forces [staff]": nouns that the end of a title describes. */
  private int tailEnd(int titleEnd) {
    int end = titleEnd;
    while (marks.tag(end).startsWith("NN")
        && !marks.isCapital(end)
        && !marks.offices.covers(end)
        && !marks.ranks.covers(end)
        && !marks.isCalendar(end)
        && !marks.persons.covers(end)) {
      end++;
    }
    return end;
  }

  /** After "of", "for", "to", "in charge of"; -1 where nothing of the kind follows. */
  private int linkEnd(int at, Offices.Match match, int links) {
    String word = marks.lower(at);
    boolean envoy = match.title().level() == VisitLevel.ENVOY;
    if (word.equals("of") || word.equals("for")) {
      return at + 1;
    }
    if (word.equals("to") && links == 0 && !marks.tag(at + 1).equals("VB")) {
      boolean adviser = match.title().level() == VisitLevel.SENIOR_OFFICIAL;
      return envoy || adviser ? at + 1 : -1;
    }
    if (word.equals("in")
        && marks.lower(at + 1).equals("charge")
        && marks.lower(at + 2).equals("of")) {
      return at + 3;
    }
    return envoy && word.equals("in") && links == 0 && marks.states.covers(at + 1) ? at + 1 : -1;
  }

  private int nounsEnd(int from, boolean plural) {
    int i = from;
    int end = from;
    while (i < marks.tokens.size() && i - from < LONGEST_COMPLEMENT && !marks.persons.covers(i)) {
      String tag = marks.tag(i);
      if (marks.isCalendar(i)
          || (marks.ranks.covers(i)
              && !marks.bodyNouns.covers(i)
              && marks.isCapital(i)
              && marks.persons.covers(i + 1))) {
        break;
      }
      if (tag.equals("DT") || tag.equals("PRP$")) {
        if (i > from) {
          break;
        }
      } else if (tag.startsWith("NN") || (tag.equals("VBG") && marks.isCapital(i))) {
        end = i + 1;
      } else if (tag.equals("CC") && marks.lower(i).equals("and")) {
        if (!joins(i, plural)) {
          break;
        }
      } else if (!tag.startsWith("JJ")
          && !tag.equals("POS")
          && !tag.equals("CD")
          && !tag.equals("HYPH")
          && !(tag.equals("VBN") && marks.isCapital(i))) {
        break;
      }
      i++;
    }
    return end;
  }

  private boolean joins(int and, boolean plural) {
    if (marks.states.covers(and + 1)) {
      return plural && marks.states.covers(and - 1);
    }
    boolean noun =
        marks.tag(and + 1).startsWith("NN")
            || (marks.tag(and + 1).equals("VBG") && marks.isCapital(and + 1));
    return noun
        && marks.isCapital(and - 1) == marks.isCapital(and + 1)
        && !marks.persons.covers(and + 1)
        && !marks.offices.covers(and + 1);
  }

  private Optional<StateCode> stateIn(int first, int end) {
    return marks
        .states
        .firstIn(first, end)
        .map(p -> p.value().state())
        .or(() -> marks.bodies.firstIn(first, end).flatMap(p -> p.value().state()));
  }

  private Optional<String> organisation(int first, int titleFirst, int titleEnd, int end) {
    for (int i = titleEnd; i < end; i++) {
      if (marks.bodies.covers(i) || marks.bodyNouns.covers(i) || marks.namedBodies.covers(i)) {
        int from = titleEnd + 1;
        while (from < end - 1
            && (marks.tag(from).equals("DT")
                || marks.tag(from).equals("IN")
                || marks.tag(from).equals("PRP$"))) {
          from++;
        }
        return Optional.of(marks.text(from, end));
      }
    }
    for (int i = first; i < titleFirst; i++) {
      int bodyEnd =
          Math.max(
              marks.bodies.startingAt(i).map(Piece::end).orElse(0),
              marks.namedBodies.startingAt(i).map(Piece::end).orElse(0));
      if (bodyEnd > 0) {
        return Optional.of(marks.text(i, Math.min(bodyEnd, titleFirst)));
      }
      Optional<Integer> nounEnd = marks.bodyNouns.startingAt(i).map(Piece::end);
      if (nounEnd.isPresent() && nounEnd.get() <= titleFirst) {
        return Optional.of(marks.text(i, nounEnd.get()));
      }
    }
    return Optional.empty();
  }

  private Optional<Sector> sector(int first, int end, Offices.Match match) {
    return civilBody(first, end, match)
        .or(match.title()::sector)
        .or(() -> marks.bodies.firstIn(first, end).flatMap(p -> p.value().sector()))
        .or(() -> marks.bodyNouns.firstIn(first, end).map(Piece::value))
        .or(() -> groupSector(first, end));
  }

  /**
   * "president of the airline": the body says what a title is that states and firms both give;
   * ministers of universities stay ministers.
   */
  private Optional<Sector> civilBody(int first, int end, Offices.Match match) {
    boolean common =
        switch (match.title().level()) {
          case HEAD_OF_STATE, SENIOR_OFFICIAL, OTHER -> true;
          default -> false;
        };
    return common
        ? marks
            .bodyNouns
            .firstIn(first, end)
            .filter(noun -> !marks.bodies.covers(noun.first()))
            .map(Piece::value)
            .filter(CIVIL::contains)
        : Optional.empty();
  }

  private Optional<Sector> groupSector(int first, int end) {
    return marks.groups.firstIn(first, end).flatMap(p -> p.value().sector());
  }
}
