package org.attache.reading.find.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.model.ActorKind;
import org.attache.model.Attitude;
import org.attache.model.Attribution;
import org.attache.model.AttributionKind;
import org.attache.model.DateMention;
import org.attache.model.Mention;
import org.attache.model.MentionForm;
import org.attache.model.PartialDate;
import org.attache.model.Particulars;
import org.attache.model.PloverType;
import org.attache.model.Source;
import org.attache.model.Span;
import org.attache.model.StateCode;
import org.attache.reading.find.Scene;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;

/**
 * Reads what else a sentence says of a statement: to whom, when, at whom it is aimed and what it
 * does to them, how far the report stands back from it, and who passed it on.
 */
final class ParticularsReader {
  /** How far after its word a target or an audience may begin, in tokens. */
  private static final int REACH = 8;

  private static final Set<String> NOT = Set.of("not", "n't", "never");
  private static final Set<String> FIRST_PERSON = Set.of("i", "we");
  private static final Set<String> DUTY = Set.of("must", "should", "shall");

  /** Who says that others must do something demands it. */
  private static final StanceLexicon.Entry DUTY_OF_OTHERS =
      new StanceLexicon.Entry(Attitude.DEMAND, PloverType.REQUEST, List.of());

  private final StanceLexicon stances;
  private final Phrases<Boolean> hedges;
  private final Phrases<Boolean> audiences;

  ParticularsReader(String language) {
    stances = new StanceLexicon(language);
    hedges = Phrases.set(Phrases.By.LEMMA, Table.of(language, "hedges").column("phrase"));
    audiences = Phrases.set(Phrases.By.LEMMA, Table.of(language, "audiences").column("words"));
  }

  /**
   * What is said of a statement.
   *
   * @param home the sentence of its cue
   */
  Particulars of(Scene scene, Attribution attribution, Sentence home) {
    Optional<StateCode> speaker = attribution.speaker().flatMap(Source::state);
    Optional<Mention> audience = audience(scene, attribution, home);
    Optional<Aim> aim =
        byCue(scene, attribution, home)
            .or(() -> byContent(scene, attribution, home, speaker))
            .map(
                found ->
                    found.target().isPresent()
                        ? found
                        : found.at(foreign(scene, audience, speaker)));
    Optional<Mention> target =
        aim.isPresent() ? aim.get().target() : foreign(scene, audience, speaker);
    return new Particulars(
        carrier(scene, attribution),
        audience.map(m -> m.span().in(scene.report().report().text())),
        date(scene, attribution, home),
        target.map(m -> m.span().in(scene.report().report().text())),
        target.flatMap(m -> scene.actor(m).state()),
        aim.map(a -> a.entry().stance()),
        aim.map(a -> a.entry().plover()),
        hedges(scene, attribution, home),
        Optional.empty(),
        isNegated(attribution, home));
  }

  private static Optional<Source> carrier(Scene scene, Attribution attribution) {
    return scene.attributions().stream()
        .filter(outer -> outer.kind() == AttributionKind.SAID && attribution.isWithin(outer))
        .findFirst()
        .flatMap(Attribution::speaker);
  }

  /** The day or month that the sentence names outside what is said. */
  private static Optional<PartialDate> date(Scene scene, Attribution attribution, Sentence home) {
    return scene.datesIn(home.span()).stream()
        .filter(date -> attribution.content().stream().noneMatch(date.span()::overlaps))
        .map(DateMention::date)
        .flatMap(Optional::stream)
        .filter(date -> date.month() > 0)
        .findFirst();
  }

  private Optional<Mention> audience(Scene scene, Attribution attribution, Sentence home) {
    for (int i = 0; i < home.size(); i++) {
      Optional<Phrases.Match<Boolean>> words = audiences.longestAt(home.tokens(), i);
      if (words.isPresent() && !isSaid(attribution, home.token(i))) {
        Optional<Mention> next = mentionFrom(scene, home, words.get().end(), 4);
        if (next.isPresent() && !isSpeaker(scene, attribution, next.get())) {
          return next;
        }
      }
    }
    return Optional.empty();
  }

  /** The stance of the reporting word itself: "condemned", "urged X to". */
  private Optional<Aim> byCue(Scene scene, Attribution attribution, Sentence home) {
    for (int i = 0; i < home.size(); i++) {
      Token token = home.token(i);
      if (attribution.cue().stream().anyMatch(cue -> cue.overlaps(token.span()))) {
        Optional<Phrases.Match<StanceLexicon.Entry>> word = stances.at(home.tokens(), i);
        if (word.isPresent()) {
          return Optional.of(aim(scene, attribution, home, word.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** The stance of what is said: "we condemn", "Russia must withdraw". */
  private Optional<Aim> byContent(
      Scene scene, Attribution attribution, Sentence home, Optional<StateCode> speaker) {
    boolean firstPerson = false;
    for (int i = 0; i < home.size(); i++) {
      Token token = home.token(i);
      if (!isSaid(attribution, token)) {
        firstPerson = false;
        continue;
      }
      if (FIRST_PERSON.contains(token.lower())) {
        firstPerson = true;
      } else if (firstPerson && token.isVerb() && !token.lemma().equals("be")) {
        Optional<Phrases.Match<StanceLexicon.Entry>> word = stances.at(home.tokens(), i);
        if (word.isPresent() && !isNegatedBefore(home, i)) {
          return Optional.of(aim(scene, attribution, home, word.get()));
        }
      } else if (DUTY.contains(token.lower()) && i > 0) {
        Optional<Mention> who =
            scene
                .mentionAt(home, i - 1)
                .filter(m -> m.form() != MentionForm.PRONOUN)
                .filter(m -> isForeign(scene, m, speaker));
        if (who.isPresent()) {
          return Optional.of(new Aim(DUTY_OF_OTHERS, who));
        }
      }
    }
    return Optional.empty();
  }

  private static Aim aim(
      Scene scene,
      Attribution attribution,
      Sentence home,
      Phrases.Match<StanceLexicon.Entry> word) {
    for (String place : word.value().targets()) {
      int from = place.equals("obj") ? word.end() : afterPreposition(home, word.end(), place);
      Optional<Mention> target =
          from < 0
              ? Optional.empty()
              : mentionFrom(scene, home, from, place.equals("obj") ? REACH : 3)
                  .filter(m -> !isSpeaker(scene, attribution, m));
      if (target.isPresent()) {
        return new Aim(word.value(), target);
      }
    }
    return new Aim(word.value(), Optional.empty());
  }

  private static int afterPreposition(Sentence home, int from, String place) {
    String preposition = place.substring(2);
    for (int i = from; i < Math.min(home.size(), from + REACH); i++) {
      if (home.token(i).lower().equals(preposition)) {
        return i + 1;
      }
    }
    return -1;
  }

  /** The first mention of somebody that begins at this token or soon after it. */
  private static Optional<Mention> mentionFrom(Scene scene, Sentence home, int from, int reach) {
    return scene.mentions(home).stream()
        .filter(m -> m.firstToken() >= from && m.firstToken() < from + reach)
        .filter(m -> m.form() != MentionForm.PRONOUN || scene.actor(m).kind() == ActorKind.PERSON)
        .findFirst();
  }

  private static boolean isSpeaker(Scene scene, Attribution attribution, Mention mention) {
    return attribution
        .speaker()
        .flatMap(Source::actor)
        .filter(id -> id.equals(scene.actor(mention).id()))
        .isPresent();
  }

  private static Optional<Mention> foreign(
      Scene scene, Optional<Mention> mention, Optional<StateCode> speaker) {
    return mention.filter(m -> isForeign(scene, m, speaker));
  }

  private static boolean isForeign(Scene scene, Mention mention, Optional<StateCode> speaker) {
    Optional<StateCode> state = scene.actor(mention).state();
    return state.isPresent() && speaker.isPresent() && !state.equals(speaker);
  }

  private List<String> hedges(Scene scene, Attribution attribution, Sentence home) {
    List<String> found = new ArrayList<>();
    for (Phrases.Match<Boolean> hedge : hedges.in(home.tokens())) {
      Span span = home.span(hedge.first(), hedge.end());
      boolean modal = home.token(hedge.first()).tag().startsWith("NN");
      if (!modal && isAbout(attribution, span)) {
        found.add(span.in(scene.report().report().text()));
      }
    }
    return found;
  }

  /** Whether words stand within the statement, from its first piece or cue to its last. */
  private static boolean isAbout(Attribution attribution, Span span) {
    Span whole =
        attribution.content().stream()
            .reduce(Span::cover)
            .map(content -> attribution.cue().stream().reduce(content, Span::cover))
            .orElseThrow();
    return whole.contains(span);
  }

  private static boolean isSaid(Attribution attribution, Token token) {
    return attribution.content().stream().anyMatch(piece -> piece.contains(token.span()));
  }

  private static boolean isNegated(Attribution attribution, Sentence home) {
    for (int i = 0; i < home.size(); i++) {
      Token token = home.token(i);
      if (token.isVerb()
          && attribution.cue().stream().anyMatch(cue -> cue.contains(token.span()))
          && isNegatedBefore(home, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNegatedBefore(Sentence home, int verb) {
    for (int i = Math.max(0, verb - 3); i < verb; i++) {
      if (NOT.contains(home.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** A stance and at whom it is aimed. */
  private record Aim(StanceLexicon.Entry entry, Optional<Mention> target) {
    Aim at(Optional<Mention> other) {
      return new Aim(entry, other);
    }
  }
}
