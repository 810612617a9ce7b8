package org.attache.reading.find;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.attache.model.Mention;
import org.attache.model.StateCode;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.places.Countries;
import org.attache.reading.places.StateMention;
import org.attache.reading.places.StateWord;

/**
 * The states and organisations of states that the sentences of one report speak of as those who
 * act, and which of them "the two countries" are.
 *
 * <p>A capital as a mere place ("signed in Bern") and the dateline are no such words.
 */
public final class Sides {
  /** How far back the sentence may stand that named the two, in sentences. */
  private static final int BACK = 3;

  /** How long the words before the dash of a dateline may be, in tokens. */
  private static final int DATELINE = 16;

  private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "---");
  private static final Set<String> AT = Set.of("in", "at", "near", "outside", "around", "off");

  private final Scene scene;
  private final List<List<StateMention>> named = new ArrayList<>();
  private final List<Set<StateCode>> states = new ArrayList<>();
  private final List<StateCode> frequent;

  public Sides(Scene scene) {
    this.scene = scene;
    Map<StateCode, Integer> counts = new TreeMap<>();
    for (Sentence sentence : scene.sentences()) {
      List<StateMention> mentions = namedIn(sentence);
      named.add(mentions);
      Set<StateCode> all = new LinkedHashSet<>();
      mentions.forEach(m -> all.add(m.state()));
      actorsIn(sentence).forEach(all::add);
      states.add(all);
      all.forEach(state -> counts.merge(state, 1, Integer::sum));
    }
    frequent =
        counts.keySet().stream()
            .sorted((a, b) -> Integer.compare(counts.get(b), counts.get(a)))
            .filter(state -> counts.get(state) > 1)
            .toList();
  }

  private List<StateMention> namedIn(Sentence sentence) {
    int start = datelineEnd(sentence);
    return Countries.standard().in(sentence.tokens()).stream()
        .filter(m -> m.first() >= start)
        .filter(m -> !isPlaceOnly(sentence, m))
        .toList();
  }

  private static boolean isPlaceOnly(Sentence sentence, StateMention mention) {
    return mention.word() == StateWord.CAPITAL
        && mention.first() > 0
        && AT.contains(sentence.token(mention.first() - 1).lower());
  }

  private List<StateCode> actorsIn(Sentence sentence) {
    int start = datelineEnd(sentence);
    return scene.mentions(sentence).stream()
        .filter(m -> m.firstToken() >= start)
        .map((Mention m) -> scene.actor(m).state())
        .flatMap(Optional::stream)
        .toList();
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

  /** Words of the sentence that stand for states as actors, in text order. */
  public List<StateMention> named(Sentence sentence) {
    return named.get(sentence.index());
  }

  /** The states the sentence speaks of, by their names or through people who act for them. */
  public Set<StateCode> states(Sentence sentence) {
    return Collections.unmodifiableSet(states.get(sentence.index()));
  }

  /**
   * The two states that "the two countries" are in a sentence: those it names itself, those that
   * one of the sentences before it names, or those the report speaks of most. Empty where three
   * would do as well.
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
      List<StateCode> here = List.copyOf(states.get(i));
      if (here.size() == 2 && one.map(here::contains).orElse(true)) {
        return Optional.of(new Pair(here.get(0), here.get(1)));
      }
    }
    List<StateCode> top = new ArrayList<>(frequent);
    one.ifPresent(
        state -> {
          top.remove(state);
          top.add(0, state);
        });
    return top.size() < 2 ? Optional.empty() : Optional.of(new Pair(top.get(0), top.get(1)));
  }

  /** The state that the nearest sentence before names first, but for those given. */
  public Optional<StateCode> lastBefore(Sentence sentence, Set<StateCode> not) {
    for (int i = sentence.index() - 1; i >= 0 && i >= sentence.index() - BACK; i--) {
      Optional<StateCode> first =
          states.get(i).stream().filter(state -> !not.contains(state)).findFirst();
      if (first.isPresent()) {
        return first;
      }
    }
    return Optional.empty();
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
