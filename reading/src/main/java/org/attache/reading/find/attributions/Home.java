package org.attache.reading.find.attributions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attache.model.PlaceMention;
import org.attache.model.Report;
import org.attache.model.Span;
import org.attache.model.StateCode;
import org.attache.reading.find.Geopolitics;
import org.attache.reading.places.Countries;
import org.attache.reading.places.StateMention;
import org.attache.reading.places.StateWord;

/**
 * The state where a report is at home: that of its dateline, or of an outlet that bears a state's
 * name. Ministries and officials without a state's name are usually those of it. Where
 * organisations of states have their seats many states' officials speak: no report is at home
 * there.
 */
final class Home {
  /** How many sentences from its start a report's dateline may stand. */
  private static final int DATELINE_WITHIN = 6;

  private static final int LONGEST_DATELINE = 14;

  private static final StateCode EU = new StateCode("EUE");
  private static final StateCode NATO = new StateCode("NATO");
  private static final StateCode UN = new StateCode("UNO");

  private final Optional<StateCode> state;
  private final List<PlaceMention> places;
  private final Countries countries = Countries.standard();

  Home(Passage passage, Report report, List<PlaceMention> places) {
    Optional<StateCode> outlet = report.publisher().flatMap(this::stateIn);
    Optional<Optional<StateCode>> dateline = dateline(passage, places);
    state = outlet.or(() -> dateline.orElse(Optional.empty()));
    this.places = places;
  }

  /**
   * The state of a body or an office-holder that bears no state's name: the state whose doing it
   * explains ("Oslo reacted at once, a spokesman saying …") or that is the subject of what is said
   * ("Norway will …, the ministry said"; in their own words people speak of other states), else the
   * state the report is at home in.
   */
  Optional<StateCode> of(Draft draft) {
    Line line = draft.line();
    int start = LeftContent.afterDateline(line);
    Optional<StateCode> subject = subjectAt(line, start);
    if (subject.isPresent() && !draft.covers(line.token(start).span())) {
      return subject;
    }
    for (Span piece : draft.content()) {
      int first = firstToken(line, piece);
      if (subject.isEmpty() && line.sentence().span().contains(piece) && !line.quoted(first)) {
        subject = subjectAt(line, first);
      }
    }
    Optional<StateCode> here = scene(line, start).or(() -> state);
    return subject.isPresent() && here.isPresent() && !subject.equals(here)
        ? Optional.empty()
        : subject.or(() -> here);
  }

  /** "In La Paz, the president said": where a sentence opens with a place, it is at home there. */
  private Optional<StateCode> scene(Line line, int start) {
    if (!line.lower(start).equals("in")) {
      return Optional.empty();
    }
    Optional<NounPhrase> place =
        line.phrases().startingAt(start + 1).filter(p -> line.tag(p.end()).equals(","));
    return place.flatMap(
        p -> {
          Span words = line.sentence().span(p.first(), p.end());
          return places.stream()
              .filter(m -> words.contains(m.span()) && !isSeat(m.text()))
              .findFirst()
              .flatMap(PlaceMention::state);
        });
  }

  private static int firstToken(Line line, Span piece) {
    int i = 0;
    while (i < line.size() && line.token(i).span().end() <= piece.start()) {
      i++;
    }
    while (line.lower(i).equals("that")) {
      i++;
    }
    return i;
  }

  /** A state that begins at a token and that a verb follows. */
  private static Optional<StateCode> subjectAt(Line line, int from) {
    int first = line.lower(from).equals("the") ? from + 1 : from;
    for (StateMention mention : line.states()) {
      boolean stands =
          mention.word() != StateWord.ADJECTIVE
              && mention.word() != StateWord.PEOPLE
              && mention.word() != StateWord.ORGANISATION;
      if (mention.first() == first && stands && !mention.state().isOrganisation()) {
        int next = mention.end();
        while (line.tag(next).equals("RB")) {
          next++;
        }
        return line.isFinite(next) ? Optional.of(mention.state()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<StateCode> stateIn(String publisher) {
    return countries.in(StateWords.tokens(publisher)).stream()
        .map(StateMention::state)
        .filter(code -> !code.isOrganisation())
        .findFirst();
  }

  /** The state of the first dateline; inside empty where it is a seat of organisations. */
  private static Optional<Optional<StateCode>> dateline(
      Passage passage, List<PlaceMention> places) {
    for (Line line :
        passage.lines().subList(0, Math.min(DATELINE_WITHIN, passage.lines().size()))) {
      int end = LeftContent.afterDateline(line);
      if (end == 0 && isDateline(line)) {
        end = line.size();
      }
      if (end > 0) {
        Span dateline = line.sentence().span(0, end);
        Optional<PlaceMention> place =
            places.stream().filter(p -> dateline.contains(p.span())).findFirst();
        if (place.isPresent()) {
          return Optional.of(isSeat(place.get().text()) ? Optional.empty() : place.get().state());
        }
      }
    }
    return Optional.empty();
  }

  /** A town of organisations more than of its state's government. */
  private static boolean isSeat(String town) {
    Geopolitics geopolitics = Geopolitics.standard();
    boolean capital = Countries.standard().byWord(town, StateWord.CAPITAL).isPresent();
    return geopolitics.isSeat(town, EU)
        || geopolitics.isSeat(town, NATO)
        || geopolitics.isSeat(town, UN) && !capital;
  }

  /** "CAIRO, April 2, 1997 (AFP)" in a line of its own. */
  private static boolean isDateline(Line line) {
    String town = line.token(0).text();
    boolean capitals = town.length() > 2 && town.equals(town.toUpperCase(Locale.ROOT));
    boolean marks = false;
    for (int i = 0; i < line.size(); i++) {
      if (line.isFinite(i)) {
        return false;
      }
      marks |= line.tag(i).equals("CD") || line.tag(i).equals("-LRB-");
    }
    return capitals
        && Character.isLetter(town.charAt(0))
        && marks
        && line.size() <= LONGEST_DATELINE;
  }
}
