package org.attache.reading.find.statements;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.model.Attribution;
import org.attache.model.AttributionKind;
import org.attache.model.Source;
import org.attache.model.SourceType;
import org.attache.model.Span;
import org.attache.reading.find.Scene;
import org.attache.reading.lexicon.Table;

/**
 * Who only passes on what another said: an agency or paper, a body that "reports", witnesses who
 * tell what a person said. The first speaker's words are the statement then. A person who says what
 * another thinks or wants vouches for it himself.
 */
final class Carriers {
  /** How much of the carrier's content the words of the first speaker make up at least. */
  private static final double MOST = 0.6;

  private final Scene scene;
  private final Words words;
  private final Set<Attribution> carriers = new HashSet<>();

  /** The words for carriers. */
  record Words(Set<String> cues, Set<String> outlets) {
    static Words of(String language) {
      return new Words(of(language, "cue"), of(language, "outlet"));
    }

    private static Set<String> of(String language, String kind) {
      return Table.of(language, "carriers").rows().stream()
          .filter(row -> row.get("kind").equals(kind))
          .map(row -> row.get("word"))
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  Carriers(Scene scene, Words words) {
    this.scene = scene;
    this.words = words;
    for (Attribution inner : scene.attributions()) {
      for (Attribution outer : scene.nesting().around(inner)) {
        if (carries(outer, inner)) {
          carriers.add(outer);
        }
      }
    }
  }

  boolean isOne(Attribution attribution) {
    return carriers.contains(attribution);
  }

  /** Whether it is a part of what another says, who does not only carry it. */
  boolean isPart(Attribution attribution) {
    return scene.nesting().around(attribution).stream()
        .anyMatch(
            outer ->
                outer.kind() == AttributionKind.SAID
                    && !(carriers.contains(outer) && carries(outer, attribution)));
  }

  private boolean carries(Attribution outer, Attribution inner) {
    if (inner.kind() != AttributionKind.SAID
        || outer.kind() != AttributionKind.SAID
        || isSameSpeaker(inner, outer)
        || wordsOf(inner) < MOST * outer.content().stream().mapToInt(Span::length).sum()) {
      return false;
    }
    return isPerson(inner) && !isPerson(outer)
        || isOf(outer, SourceType.INSTITUTION)
            && speaks(inner)
            && (isOutlet(outer) || isReport(outer));
  }

  private boolean isReport(Attribution outer) {
    return outer.cue().stream()
        .anyMatch(cue -> words.cues().contains(scene.report().text(cue).toLowerCase(Locale.ROOT)));
  }

  private boolean isOutlet(Attribution outer) {
    return outer.speaker().stream()
        .flatMap(source -> Arrays.stream(source.wording().split("[\\s-]+")))
        .anyMatch(word -> words.outlets().contains(word.toLowerCase(Locale.ROOT)));
  }

  private static boolean speaks(Attribution inner) {
    return inner.speaker().isPresent() && !isOf(inner, SourceType.DOCUMENT);
  }

  private static boolean isPerson(Attribution attribution) {
    return isOf(attribution, SourceType.NAMED) || isOf(attribution, SourceType.PRONOUN);
  }

  private static boolean isOf(Attribution attribution, SourceType type) {
    return attribution.speaker().filter(s -> s.type() == type).isPresent();
  }

  private static boolean isSameSpeaker(Attribution one, Attribution other) {
    Optional<String> name = one.speaker().flatMap(Source::name);
    return name.isPresent() && name.equals(other.speaker().flatMap(Source::name));
  }

  /** How much of the text an attribution takes up, in UTF-16 units. */
  private static int wordsOf(Attribution attribution) {
    return Stream.of(attribution.content(), attribution.cue(), attribution.source())
        .flatMap(List::stream)
        .mapToInt(Span::length)
        .sum();
  }
}
