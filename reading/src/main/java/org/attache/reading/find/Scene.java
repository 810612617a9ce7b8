package org.attache.reading.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attache.model.Actor;
import org.attache.model.Attribution;
import org.attache.model.DateMention;
import org.attache.model.Evidence;
import org.attache.model.Mention;
import org.attache.model.Nesting;
import org.attache.model.PlaceMention;
import org.attache.model.Source;
import org.attache.model.Span;
import org.attache.reading.language.AnnotatedReport;
import org.attache.reading.language.Sentence;

/** A report with everything that was recognised in it, for the finders to look things up in. */
public final class Scene {
  private final AnnotatedReport report;
  private final Cast cast;
  private final List<PlaceMention> places;
  private final List<DateMention> dates;
  private final List<Attribution> attributions;
  private final Map<String, Actor> actorById = new HashMap<>();
  private final List<List<Mention>> mentionsBySentence = new ArrayList<>();
  private final List<Set<Attribution>> attributionsBySentence = new ArrayList<>();
  private final Nesting nesting;

  public Scene(
      AnnotatedReport report,
      Cast cast,
      List<PlaceMention> places,
      List<DateMention> dates,
      List<Attribution> attributions) {
    this.report = report;
    this.cast = cast;
    this.places = places.stream().sorted(Comparator.comparing(PlaceMention::span)).toList();
    this.dates = dates.stream().sorted(Comparator.comparing(DateMention::span)).toList();
    this.attributions = List.copyOf(attributions);
    for (Actor actor : cast.actors()) {
      actorById.put(actor.id(), actor);
    }
    for (int i = 0; i < report.sentences().size(); i++) {
      mentionsBySentence.add(new ArrayList<>());
      attributionsBySentence.add(new LinkedHashSet<>());
    }
    for (Mention mention : cast.mentions()) {
      mentionsBySentence.get(mention.sentence()).add(mention);
    }
    for (Attribution attribution : this.attributions) {
      Stream.concat(attribution.content().stream(), attribution.cue().stream())
          .flatMap(span -> sentencesIn(span).stream())
          .forEach(sentence -> attributionsBySentence.get(sentence.index()).add(attribution));
    }
    nesting = Nesting.of(this.attributions);
  }

  public AnnotatedReport report() {
    return report;
  }

  public List<Sentence> sentences() {
    return report.sentences();
  }

  public Cast cast() {
    return cast;
  }

  public List<PlaceMention> places() {
    return places;
  }

  public List<DateMention> dates() {
    return dates;
  }

  public List<Attribution> attributions() {
    return attributions;
  }

  /** Which attributions stand within which. */
  public Nesting nesting() {
    return nesting;
  }

  /** The sentences that a stretch touches, in text order. */
  public List<Sentence> sentencesIn(Span stretch) {
    List<Sentence> all = report.sentences();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().end() <= stretch.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < all.size() && all.get(end).span().start() < stretch.end()) {
      end++;
    }
    return all.subList(low, end);
  }

  /** Mentions of actors in a sentence, in text order, outer before inner. */
  public List<Mention> mentions(Sentence sentence) {
    return List.copyOf(mentionsBySentence.get(sentence.index()));
  }

  /** The outermost mention that covers a token. */
  public Optional<Mention> mentionAt(Sentence sentence, int token) {
    return mentionsBySentence.get(sentence.index()).stream()
        .filter(m -> m.firstToken() <= token && token < m.endToken())
        .findFirst();
  }

  /** The mention whose head is this token. */
  public Optional<Mention> mentionHeadedBy(Sentence sentence, int token) {
    return mentionsBySentence.get(sentence.index()).stream()
        .filter(m -> m.head() == token)
        .findFirst();
  }

  /** Whom a mention refers to. */
  public Actor actor(Mention mention) {
    Actor actor = actorById.get(mention.actor());
    if (actor == null) {
      throw new IllegalStateException("mention of an actor that is not in the cast: " + mention);
    }
    return actor;
  }

  public List<PlaceMention> placesIn(Span span) {
    return within(places, PlaceMention::span, span);
  }

  public List<DateMention> datesIn(Span span) {
    return within(dates, DateMention::span, span);
  }

  /** Those of a list in text order that lie within a stretch. */
  private static <T> List<T> within(List<T> ordered, Function<T, Span> spanOf, Span stretch) {
    int low = 0;
    int high = ordered.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spanOf.apply(ordered.get(middle)).start() < stretch.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<T> found = new ArrayList<>();
    for (int i = low; i < ordered.size(); i++) {
      Span span = spanOf.apply(ordered.get(i));
      if (span.start() >= stretch.end()) {
        break;
      }
      if (stretch.contains(span)) {
        found.add(ordered.get(i));
      }
    }
    return found;
  }

  /** The attributions that have a piece of content or their cue in this stretch. */
  public List<Attribution> attributionsIn(Span span) {
    return candidates(span)
        .filter(
            a ->
                a.content().stream().anyMatch(span::overlaps)
                    || a.cue().stream().anyMatch(span::overlaps))
        .toList();
  }

  /**
   * Who vouches for what stands at this place: the speaker of the innermost attribution whose
   * content covers it; empty when the outlet says it in its own voice.
   */
  public Optional<Source> voucherOf(Span place) {
    return candidates(place)
        .filter(a -> a.content().stream().anyMatch(c -> c.contains(place)))
        .min((a, b) -> Integer.compare(length(a), length(b)))
        .flatMap(Attribution::speaker);
  }

  /** Those of the sentences that a stretch touches, in text order. */
  private Stream<Attribution> candidates(Span span) {
    return sentencesIn(span).stream()
        .flatMap(sentence -> attributionsBySentence.get(sentence.index()).stream())
        .distinct();
  }

  private static int length(Attribution attribution) {
    return attribution.content().stream().mapToInt(Span::length).sum();
  }

  /** Evidence for something said at {@code place} in {@code sentence}. */
  public Evidence evidence(Sentence sentence, Span place) {
    return new Evidence(sentence.span(), voucherOf(place));
  }
}
