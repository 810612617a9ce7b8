package org.attache.reading.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.attache.model.Actor;
import org.attache.model.ActorKind;
import org.attache.model.Mention;
import org.attache.model.Span;
import org.attache.model.StateCode;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.places.Countries;
import org.attache.reading.places.StateMention;
import org.attache.reading.places.StateWord;

/**
 * The states and organisations of states that the sentences of one report speak of as those who
 * act, and which of them "the two countries" are.
 *
 * <p>The dateline, a capital as a mere place ("signed in Bern") or in the name of an event ("the
 * Minsk talks") are no such words.
 */
public final class Sides {
  /** How far back the sentence may stand that named the two, in sentences. */
  private static final int BACK = 3;

  /** How long the words before the dash of a dateline may be, in tokens. */
  private static final int DATELINE = 16;

  private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "---");
  private static final Set<String> AT =
      Set.of("in", "at", "near", "outside", "around", "off", "inside", "across");

  private final Scene scene;
  private final Phrases<Boolean> events;
  private final List<List<StateMention>> named = new ArrayList<>();
  private final List<List<StateMention>> acting = new ArrayList<>();
  private final List<StateCode> frequent;

  /**
   * @param events words after which a capital is where something was
   */
  Sides(Scene scene, Phrases<Boolean> events) {
    this.scene = scene;
    this.events = events;
    Map<StateCode, Integer> counts = new TreeMap<>();
    for (Sentence sentence : scene.sentences()) {
      List<StateMention> mentions = namedIn(sentence);
      named.add(mentions);
      List<StateMention> actors = new ArrayList<>(mentions);
      actors.removeIf(m -> isAt(sentence, m));
      addPeople(sentence, mentions, actors);
      acting.add(List.copyOf(actors));
      states(sentence).forEach(state -> counts.merge(state, 1, Integer::sum));
    }
    frequent =
        counts.keySet().stream()
            .filter(state -> counts.size() == 2 || counts.getOrDefault(state, 0) > 1)
            .sorted((a, b) -> Integer.compare(counts.getOrDefault(b, 0), counts.getOrDefault(a, 0)))
            .toList();
  }

  private List<StateMention> namedIn(Sentence sentence) {
    int start = datelineEnd(sentence);
    return Countries.standard().in(sentence.tokens()).stream()
        .filter(m -> m.first() >= start)
        .filter(m -> !isWithinPlace(sentence, m))
        .filter(m -> m.word() != StateWord.CAPITAL || !isPlaceOnly(sentence, m))
        .toList();
  }

  /** The "Oman" of "the Gulf of Oman". */
  private boolean isWithinPlace(Sentence sentence, StateMention mention) {
    Span words = sentence.span(mention.first(), mention.end());
    return scene.placesIn(sentence.span()).stream()
        .anyMatch(
            place ->
                place.state().filter(mention.state()::equals).isEmpty()
                    && place.span().contains(words)
                    && !place.span().equals(words));
  }

  private boolean isPlaceOnly(Sentence sentence, StateMention capital) {
    return isAt(sentence, capital)
        || (capital.end() < sentence.size()
            && events.longestAt(sentence.tokens(), capital.end()).isPresent());
  }

  /** Whether the name only says where: "in Chad", "off the Libyan coast", "in eastern Chad". */
  public static boolean isAt(Sentence sentence, StateMention mention) {
    int i = mention.first() - 1;
    boolean name = mention.word() != StateWord.ADJECTIVE && mention.word() != StateWord.PEOPLE;
    while (i >= 0 && (sentence.token(i).tag().equals("DT") || name && isModifier(sentence, i))) {
      i--;
    }
    return i >= 0 && AT.contains(sentence.token(i).lower());
  }

  private static boolean isModifier(Sentence sentence, int i) {
    return sentence.token(i).tag().startsWith("JJ") || sentence.token(i).isProperNoun();
  }

  /** People named without their state act for it as well. */
  private void addPeople(Sentence sentence, List<StateMention> names, List<StateMention> actors) {
    int start = datelineEnd(sentence);
    for (Mention mention : scene.mentions(sentence)) {
      Actor actor = scene.actor(mention);
      boolean apart =
          names.stream()
              .noneMatch(m -> m.first() < mention.endToken() && mention.firstToken() < m.end());
      if (apart && mention.firstToken() >= start && actor.kind() == ActorKind.PERSON) {
        actor
            .state()
            .map(
                state ->
                    new StateMention(
                        mention.firstToken(), mention.endToken(), state, StateWord.PEOPLE))
            .ifPresent(actors::add);
      }
    }
    actors.sort(Comparator.comparingInt(StateMention::first));
  }

  /** Index after the dash that ends a dateline ("BEIJING, Nov. 23 (Xinhua) --"); 0 without one. */
  public static int datelineEnd(Sentence sentence) {
    String first = sentence.token(0).text();
    boolean capitals = first.length() > 1 && first.chars().noneMatch(Character::isLowerCase);
    if (!capitals) {
      return 0;
    }
    int end = Math.min(DATELINE, sentence.size());
    for (int i = 1; i < end; i++) {
      Token token = sentence.token(i);
      if (DASHES.contains(token.text())) {
        return i + 1;
      }
      if (token.isVerb()) {
        return 0;
      }
    }
    return 0;
  }

  /** Words of the sentence that name states, in text order. */
  public List<StateMention> named(Sentence sentence) {
    return named.get(sentence.index());
  }

  /** Words that name states otherwise than as a place, and people who act for one. */
  public List<StateMention> acting(Sentence sentence) {
    return acting.get(sentence.index());
  }

  /** The states that act in the sentence, each once, in text order. */
  public Set<StateCode> states(Sentence sentence) {
    Set<StateCode> states = new LinkedHashSet<>();
    acting(sentence).forEach(m -> states.add(m.state()));
    return states;
  }

  /**
   * The two states that "the two countries" are in a sentence: those it names itself, those that
   * one of the sentences before it names, or those the report speaks of most.
   */
  public Optional<Pair> pair(Sentence sentence) {
    return pair(sentence, Optional.empty());
  }

  /** The same, where one of the two is known. */
  public Optional<Pair> pairWith(Sentence sentence, StateCode one) {
    return pair(sentence, Optional.of(one));
  }

  private Optional<Pair> pair(Sentence sentence, Optional<StateCode> one) {
    for (int i = sentence.index(); i >= 0 && i >= sentence.index() - BACK; i--) {
      Set<StateCode> all = states(scene.sentences().get(i));
      all.removeIf(Sides::isOfMany);
      List<StateCode> here = List.copyOf(all);
      if (here.size() == 2 && one.map(here::contains).orElse(true)) {
        return Optional.of(new Pair(here.get(0), here.get(1)));
      }
    }
    List<StateCode> top = new ArrayList<>(frequent);
    top.removeIf(Sides::isOfMany);
    one.ifPresent(
        state -> {
          top.remove(state);
          top.add(0, state);
        });
    return top.size() < 2 ? Optional.empty() : Optional.of(new Pair(top.get(0), top.get(1)));
  }

  /** An organisation that is never one of "the two countries". */
  static boolean isOfMany(StateCode state) {
    return state.isOrganisation() && !state.equals(StateCode.EU);
  }

  /** The state that acts first in the nearest sentence before, but for those given. */
  public Optional<StateCode> lastBefore(Sentence sentence, Set<StateCode> not) {
    for (int i = sentence.index() - 1; i >= 0 && i >= sentence.index() - BACK; i--) {
      Optional<StateCode> first =
          states(scene.sentences().get(i)).stream().filter(s -> !not.contains(s)).findFirst();
      if (first.isPresent()) {
        return first;
      }
    }
    return Optional.empty();
  }

  /** Whether a sentence stands in the paragraph of the one before it. */
  boolean isTogether(Sentence sentence) {
    int before = sentence.index() - 1;
    return before >= 0 && scene.sentences().get(before).paragraph() == sentence.paragraph();
  }

  /** The state of whoever says what stands at this place. */
  public Optional<StateCode> speaker(Sentence sentence, int token) {
    return scene.voucherOf(sentence.token(token).span()).flatMap(source -> source.state());
  }

  /** Two states, in no order. */
  public record Pair(StateCode first, StateCode second) {
    public Pair {
      if (first.equals(second)) {
        throw new IllegalArgumentException("a pair of one: " + first);
      }
    }

    public List<StateCode> list() {
      return List.of(first, second);
    }
  }
}
