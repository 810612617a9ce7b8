package org.attache.reading.find.actors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.model.ActorKind;
import org.attache.model.StateCode;
import org.attache.model.VisitLevel;
import org.attache.reading.find.Geopolitics;
import org.attache.reading.find.Offices;
import org.attache.reading.language.Sentence;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;
import org.attache.reading.places.Countries;
import org.attache.reading.places.StateMention;
import org.attache.reading.places.StateWord;

/**
 * The state whose office-holders a report names without their state: that for which its outlet
 * speaks, or that of the capital in its dateline. "LILONGWE, Jan 19 - President X will stay at
 * home": Malawi's.
 */
final class HomeState {
  /** How many tokens a dateline may have before its dash. */
  private static final int LONGEST_DATELINE = 14;

  private static final Set<String> CLOSING = Set.of("-", "--", "–", "—", ":");

  private static final Phrases<Boolean> COMPANIONS =
      Phrases.set(Phrases.By.TEXT, Table.of("en", "delegation-words").column("words"));

  private Optional<StateCode> dateline = Optional.empty();
  private final Optional<StateCode> outlet;
  private boolean seat;
  private boolean named;

  /**
   * @param outlet the state that the outlet speaks for, where it is a ministry or the like
   */
  HomeState(Optional<StateCode> outlet) {
    this.outlet = outlet;
  }

  /** Takes note of one more sentence, in text order. */
  void see(Sentence sentence) {
    int body = 0;
    if (dateline.isEmpty()) {
      Optional<StateMention> capital = capital(sentence);
      if (capital.isPresent()) {
        dateline = Optional.of(capital.get().state());
        seat = isSeat(sentence.token(0).lower());
        body = capital.get().end();
      }
    }
    if (dateline.isPresent() && !named) {
      for (StateMention mention : Countries.standard().in(sentence.tokens())) {
        named |= mention.first() >= body && dateline.get().equals(mention.state());
      }
    }
  }

  private static boolean isSeat(String town) {
    return Geopolitics.standard().isSeat(town, StateCode.EU)
        || Geopolitics.standard().isSeat(town, StateCode.UN)
        || Geopolitics.standard().isSeat(town, StateCode.NATO);
  }

  /** A capital in capitals at the head of a sentence, with a dash or colon soon after it. */
  private static Optional<StateMention> capital(Sentence sentence) {
    String first = sentence.token(0).text();
    boolean capitals = first.length() > 2 && first.chars().noneMatch(Character::isLowerCase);
    boolean closed = false;
    for (int i = 1; capitals && i < sentence.size() && i < LONGEST_DATELINE; i++) {
      closed |= CLOSING.contains(sentence.token(i).text());
    }
    return closed
        ? Countries.standard()
            .longestAt(sentence.tokens(), 0)
            .filter(m -> m.word() == StateWord.CAPITAL)
        : Optional.empty();
  }

  /**
   * The state of somebody whose office the report names without one; empty where another holds the
   * same high office of that state.
   *
   * @param placed every mention of the report
   */
  Optional<StateCode> of(Draft draft, List<Linker.Placed> placed, Vocabulary words) {
    Optional<StateCode> home = seat && !named ? outlet : outlet.or(() -> dateline);
    if (home.isEmpty() || draft.kind() != ActorKind.PERSON) {
      return Optional.empty();
    }
    Optional<VisitLevel> level = level(draft, words.offices);
    if (level.isEmpty() || level.get() == VisitLevel.ENVOY || level.get() == VisitLevel.OTHER) {
      return Optional.empty();
    }
    if (isCompanion(draft, placed)) {
      return Optional.empty();
    }
    boolean elsewhere =
        draft.offices().stream()
            .flatMap(o -> o.organisation().stream())
            .anyMatch(name -> !isOfState(name, words));
    if (elsewhere) {
      return Optional.empty();
    }
    boolean high = level.get().compareTo(VisitLevel.DEFENCE_MINISTER) <= 0;
    boolean taken =
        high
            && placed.stream()
                .map(Linker.Placed::draft)
                .anyMatch(
                    d ->
                        d != draft
                            && d.kind() == ActorKind.PERSON
                            && d.state().equals(home)
                            && level(d, words.offices).equals(level));
    return taken ? Optional.empty() : home;
  }

  /** "X of Denmark, accompanied by Y": who goes along is of the other's state, not of this one. */
  private boolean isCompanion(Draft draft, List<Linker.Placed> placed) {
    for (Linker.Placed one : placed) {
      if (one.draft() == draft) {
        int end = one.candidate().words().first();
        return COMPANIONS.in(one.sentence().tokens().subList(0, end)).stream()
            .anyMatch(m -> end - m.end() < LONGEST_DATELINE);
      }
    }
    return false;
  }

  /** Whether a body is one that every state has: a ministry, an army, a parliament. */
  private static boolean isOfState(String body, Vocabulary words) {
    String[] parts = body.split(" ");
    for (int first = 0; first < parts.length; first++) {
      for (int end = first + 1; end <= parts.length; end++) {
        if (words.bodyNouns.get(String.join(" ", List.of(parts).subList(first, end))).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  private static Optional<VisitLevel> level(Draft draft, Offices offices) {
    return draft.offices().stream()
        .filter(o -> !o.former())
        .flatMap(o -> o.title().stream())
        .flatMap(t -> offices.level(t).stream())
        .findFirst();
  }
}
