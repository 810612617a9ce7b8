package org.attache.reading.confidence;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.attache.model.Actor;
import org.attache.model.DateMention;
import org.attache.model.Mention;
import org.attache.model.MentionForm;
import org.attache.model.PlaceMention;
import org.attache.model.Reading;
import org.attache.model.Span;
import org.attache.model.StateCode;

/** What stands in the sentences of a reading, to look up by span. */
final class Surroundings {
  private final String text;
  private final Map<String, Actor> actors = new HashMap<>();
  private final NavigableMap<Integer, Mention> mentions;
  private final NavigableMap<Integer, PlaceMention> places;
  private final NavigableMap<Integer, DateMention> dates;
  private final int start;

  Surroundings(Reading reading) {
    text = reading.report().text();
    reading.actors().forEach(actor -> actors.put(actor.id(), actor));
    mentions = byStart(reading.mentions(), Mention::span);
    places = byStart(reading.places(), PlaceMention::span);
    dates = byStart(reading.dates(), DateMention::span);
    start =
        reading.findings().stream().mapToInt(f -> f.evidence().sentence().start()).min().orElse(0);
  }

  /** Of several that begin at one place the last, which is the innermost. */
  private static <T> NavigableMap<Integer, T> byStart(List<T> all, Function<T, Span> span) {
    NavigableMap<Integer, T> byStart = new TreeMap<>();
    all.forEach(one -> byStart.put(span.apply(one).start(), one));
    return byStart;
  }

  Sentence of(Span span) {
    Set<StateCode> byName = new LinkedHashSet<>();
    Set<StateCode> byPronoun = new LinkedHashSet<>();
    for (Mention mention : mentions.subMap(span.start(), span.end()).values()) {
      Actor actor = actors.get(mention.actor());
      if (actor != null) {
        boolean pronoun = mention.form() == MentionForm.PRONOUN;
        actor.state().ifPresent(pronoun ? byPronoun::add : byName::add);
      }
    }
    Set<StateCode> byPlace = new LinkedHashSet<>();
    for (PlaceMention place : places.subMap(span.start(), span.end()).values()) {
      place.state().ifPresent(byPlace::add);
    }
    String words = span.in(text);
    return new Sentence(
        words,
        span.start() <= start,
        !dates.subMap(span.start(), span.end()).isEmpty(),
        byName,
        byPronoun,
        byPlace);
  }

  /**
   * A sentence.
   *
   * @param isFirst whether no finding rests on an earlier one
   * @param isDated whether a date stands in it
   * @param byName states of those whom it names or describes
   * @param byPronoun states of those for whom it has a pronoun
   * @param byPlace states of its places
   */
  record Sentence(
      String text,
      boolean isFirst,
      boolean isDated,
      Set<StateCode> byName,
      Set<StateCode> byPronoun,
      Set<StateCode> byPlace) {

    int words() {
      int words = 0;
      boolean inside = false;
      for (int i = 0; i < text.length(); i++) {
        boolean blank = Character.isWhitespace(text.charAt(i));
        if (!blank && !inside) {
          words++;
        }
        inside = !blank;
      }
      return words;
    }

    boolean isQuoting() {
      return text.indexOf('"') >= 0 || text.indexOf('“') >= 0 || text.indexOf('”') >= 0;
    }

    /** Every state that it speaks of. */
    Set<StateCode> states() {
      Set<StateCode> all = new LinkedHashSet<>(byName);
      all.addAll(byPronoun);
      all.addAll(byPlace);
      return all;
    }

    boolean onlyByPronoun(StateCode state) {
      return byPronoun.contains(state) && !byName.contains(state) && !byPlace.contains(state);
    }

    boolean onlyByPlace(StateCode state) {
      return byPlace.contains(state) && !byName.contains(state) && !byPronoun.contains(state);
    }
  }
}
