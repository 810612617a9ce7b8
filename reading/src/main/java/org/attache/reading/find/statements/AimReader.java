package org.attache.reading.find.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.model.ActorKind;
import org.attache.model.Attitude;
import org.attache.model.Attribution;
import org.attache.model.Mention;
import org.attache.model.MentionForm;
import org.attache.model.PloverType;
import org.attache.model.Source;
import org.attache.model.Span;
import org.attache.model.StateCode;
import org.attache.reading.find.Scene;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.places.Countries;

/** Reads at whom a statement is aimed, and what it does to them. */
final class AimReader {
  /** How far after its word a target may begin, in tokens. */
  private static final int REACH = 8;

  /** How far into a that-clause its target is sought, in tokens. */
  private static final int CLAUSE_REACH = 14;

  private static final Set<String> FIRST_PERSON = Set.of("i", "we");
  private static final Set<String> DUTY = Set.of("must", "should", "shall");

  /** Who says that others must do something demands it. */
  private static final StanceLexicon.Entry DUTY_OF_OTHERS =
      new StanceLexicon.Entry(Attitude.DEMAND, PloverType.REQUEST, List.of());

  /** At whom something is aimed: the words, and their state. */
  record Target(Span words, Optional<StateCode> state) {}

  /** A stance and at whom it is aimed. */
  record Aim(StanceLexicon.Entry entry, Optional<Target> target) {}

  private final StanceLexicon stances;
  private final Countries countries = Countries.standard();

  AimReader(String language) {
    stances = new StanceLexicon(language);
  }

  /** The stance of a statement, by the reporting word or by what is said. */
  Optional<Aim> of(Scene scene, Attribution attribution, Sentence home) {
    return byCue(scene, attribution, home).or(() -> byContent(scene, attribution, home));
  }

  /** Somebody of another state than the speaker's. */
  static boolean isForeign(Attribution attribution, Optional<StateCode> state) {
    Optional<StateCode> speaker = attribution.speaker().flatMap(Source::state);
    return state.isPresent() && speaker.isPresent() && !state.equals(speaker);
  }

  /** The stance of the reporting word itself: "condemned", "urged X to". */
  private Optional<Aim> byCue(Scene scene, Attribution attribution, Sentence home) {
    for (int i = 0; i < home.size(); i++) {
      Token token = home.token(i);
      if (attribution.cue().stream().anyMatch(cue -> cue.overlaps(token.span()))) {
        int at = i;
        Optional<Phrases.Match<StanceLexicon.Entry>> word =
            stances.at(home.tokens(), i).or(() -> stances.nounAt(home.tokens(), at));
        if (word.isPresent()) {
          return Optional.of(aim(scene, attribution, home, word.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** The stance of what is said: "we condemn", "Russia must withdraw"; first one with a target. */
  private Optional<Aim> byContent(Scene scene, Attribution attribution, Sentence home) {
    List<Aim> found = new ArrayList<>();
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
        stances
            .at(home.tokens(), i)
            .filter(word -> !Negation.before(home, word.first()))
            .ifPresent(word -> found.add(aim(scene, attribution, home, word)));
      } else if (DUTY.contains(token.lower()) && i > 0) {
        scene
            .mentionAt(home, i - 1)
            .filter(m -> m.form() != MentionForm.PRONOUN)
            .map(m -> target(scene, m))
            .filter(t -> isForeign(attribution, t.state()))
            .ifPresent(who -> found.add(new Aim(DUTY_OF_OTHERS, Optional.of(who))));
      }
    }
    return found.stream()
        .filter(aim -> aim.target().isPresent())
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  private Aim aim(
      Scene scene,
      Attribution attribution,
      Sentence home,
      Phrases.Match<StanceLexicon.Entry> word) {
    StanceLexicon.Entry entry = word.value();
    for (String place : entry.targets()) {
      Optional<Target> target =
          place.equals("obj")
              ? object(scene, home, word.end())
              : afterPreposition(scene, home, word.end(), place.substring(2));
      target = target.filter(t -> !isSpeaker(scene, attribution, home, t));
      if (entry.stance() == Attitude.PLEDGE) {
        target = target.filter(t -> t.state().isPresent() || !isGroup(scene, home, t));
      }
      if (entry.stance() == Attitude.DENIAL) {
        target = target.filter(t -> isForeign(attribution, t.state()));
      }
      if (target.isPresent()) {
        return new Aim(entry, target);
      }
    }
    return new Aim(entry, inClause(scene, attribution, home, word));
  }

  /** The object of a verb: before the next clause, verb or conjunction begins. */
  private Optional<Target> object(Scene scene, Sentence home, int from) {
    for (int i = from; i < Math.min(home.size(), from + REACH); i++) {
      Optional<Target> here = targetAt(scene, home, i);
      if (here.isPresent()) {
        return here;
      }
      Token token = home.token(i);
      boolean stops =
          token.tag().equals("CC")
              || token.tag().equals(",")
              || token.tag().startsWith("W")
              || token.lower().equals("that")
              || (i > from && token.tag().equals("TO"))
              || (token.isFiniteVerb() && i > from);
      if (stops) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Target> afterPreposition(
      Scene scene, Sentence home, int from, String preposition) {
    for (int i = from; i < Math.min(home.size(), from + REACH); i++) {
      if (home.token(i).lower().equals(preposition)) {
        return targetFrom(scene, home, i + 1, 3);
      }
    }
    return Optional.empty();
  }

  /**
   * "Demanded that Manila withdraw", "warned that it would cut gas to Moldova": whoever foreign is
   * first spoken of in the clause; of a demand only its subject.
   */
  private Optional<Target> inClause(
      Scene scene,
      Attribution attribution,
      Sentence home,
      Phrases.Match<StanceLexicon.Entry> word) {
    Attitude stance = word.value().stance();
    boolean that =
        word.end() < home.size()
            && home.token(word.end()).lower().equals("that")
            && (stance == Attitude.DEMAND
                || stance == Attitude.WARNING
                || stance == Attitude.PLEDGE);
    int reach = stance == Attitude.DEMAND ? 3 : CLAUSE_REACH;
    for (int i = word.end() + 1; that && i < Math.min(home.size(), word.end() + 1 + reach); i++) {
      Optional<Target> target =
          targetAt(scene, home, i).filter(t -> isForeign(attribution, t.state()));
      if (target.isPresent()) {
        return target;
      }
    }
    return Optional.empty();
  }

  private Optional<Target> targetFrom(Scene scene, Sentence home, int from, int reach) {
    for (int i = from; i < Math.min(home.size(), from + reach); i++) {
      Optional<Target> target = targetAt(scene, home, i);
      if (target.isPresent()) {
        return target;
      }
    }
    return Optional.empty();
  }

  /** Somebody whose mention begins at this token, or a capital that stands for its government. */
  private Optional<Target> targetAt(Scene scene, Sentence home, int i) {
    Optional<Mention> mention =
        scene.mentions(home).stream()
            .filter(m -> m.firstToken() == i)
            .filter(
                m -> m.form() != MentionForm.PRONOUN || scene.actor(m).kind() == ActorKind.PERSON)
            .findFirst();
    return mention
        .map(m -> target(scene, m))
        .or(
            () ->
                countries
                    .longestAt(home.tokens(), i)
                    .map(s -> new Target(home.span(s.first(), s.end()), Optional.of(s.state()))));
  }

  static Target target(Scene scene, Mention mention) {
    return new Target(mention.span(), scene.actor(mention).state());
  }

  private static boolean isSpeaker(
      Scene scene, Attribution attribution, Sentence home, Target target) {
    Optional<String> speaker = attribution.speaker().flatMap(Source::actor);
    return speaker.isPresent()
        && scene.mentions(home).stream()
            .anyMatch(m -> m.span().equals(target.words()) && speaker.get().equals(m.actor()));
  }

  /** "Promised 200 police officers": what is promised, not to whom. */
  private static boolean isGroup(Scene scene, Sentence home, Target target) {
    return scene.mentions(home).stream()
        .anyMatch(m -> m.span().equals(target.words()) && scene.actor(m).kind() == ActorKind.GROUP);
  }

  private static boolean isSaid(Attribution attribution, Token token) {
    return attribution.content().stream().anyMatch(piece -> piece.contains(token.span()));
  }
}
