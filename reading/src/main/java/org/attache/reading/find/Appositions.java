package org.attache.reading.find;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.model.Actor;
import org.attache.model.ActorKind;
import org.attache.model.Mention;
import org.attache.model.Office;
import org.attache.model.StateCode;
import org.attache.model.VisitLevel;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;

/**
 * Ties names to the offices that stand beside them: "chief of staff of the army, X", "the premier
 * of Chad (ABC) X"; and an office that is named again without its holder to the one who holds it.
 */
final class Appositions {
  private final Map<String, Actor> officeOf = new HashMap<>();
  private final Map<String, Actor> holderOf = new HashMap<>();

  Appositions(Scene scene, Offices offices) {
    for (Sentence sentence : scene.sentences()) {
      List<Mention> mentions = scene.mentions(sentence);
      for (int i = 0; i + 1 < mentions.size(); i++) {
        int next = i + 1;
        while (next < mentions.size()
            && mentions.get(next).firstToken() < mentions.get(i).endToken()) {
          next++;
        }
        Optional<Mention> second =
            next < mentions.size() ? beside(sentence, mentions, i, next) : Optional.empty();
        if (second.isPresent()) {
          tie(scene.actor(mentions.get(i)), scene.actor(second.get()));
        }
      }
    }
    Map<VisitLevel, Map<String, Actor>> holders = holders(scene, offices);
    for (Actor actor : scene.cast().actors()) {
      if (isOffice(actor) && !holderOf.containsKey(actor.id())) {
        Optional<VisitLevel> level = offices.level(actor.name());
        Map<String, Actor> same =
            level.map(l -> holders.getOrDefault(l, Map.of())).orElse(Map.of());
        List<Actor> fitting =
            same.values().stream()
                .filter(a -> actor.state().isEmpty() || state(a).equals(actor.state()))
                .toList();
        if (fitting.size() == 1 && level.get().compareTo(VisitLevel.CHIEF_OF_DEFENCE) <= 0) {
          holderOf.put(actor.id(), fitting.get(0));
        }
      }
    }
  }

  private Map<VisitLevel, Map<String, Actor>> holders(Scene scene, Offices offices) {
    Map<VisitLevel, Map<String, Actor>> holders = new HashMap<>();
    for (Actor actor : scene.cast().actors()) {
      if (actor.kind() == ActorKind.PERSON && actor.named()) {
        office(actor)
            .office()
            .flatMap(o -> o.title())
            .flatMap(offices::level)
            .ifPresent(
                level ->
                    holders
                        .computeIfAbsent(level, l -> new LinkedHashMap<>())
                        .put(actor.id(), actor));
      }
    }
    return holders;
  }

  private Optional<StateCode> state(Actor actor) {
    return actor.state().or(() -> office(actor).state());
  }

  /** The next mention, if nothing but a comma or an abbreviation in brackets stands between. */
  private static Optional<Mention> beside(
      Sentence sentence, List<Mention> mentions, int first, int next) {
    int end = mentions.get(first).endToken();
    for (int i = next; i < mentions.size() && i <= next + 1; i++) {
      Mention second = mentions.get(i);
      if (isGap(sentence, end, second.firstToken())) {
        return Optional.of(second);
      }
    }
    return Optional.empty();
  }

  private static boolean isGap(Sentence sentence, int first, int end) {
    int gap = end - first;
    if (gap == 0) {
      return true;
    }
    Token opening = sentence.token(first);
    if (gap == 1) {
      return opening.text().equals(",");
    }
    boolean brackets = opening.text().equals("(") || opening.text().equals("-LRB-");
    Token closing = sentence.token(end - 1);
    return gap == 3 && brackets && (closing.text().equals(")") || closing.text().equals("-RRB-"));
  }

  private void tie(Actor a, Actor b) {
    if (isNamed(a) && isOffice(b)) {
      officeOf.putIfAbsent(a.id(), b);
      holderOf.putIfAbsent(b.id(), a);
    } else if (isOffice(a) && isNamed(b)) {
      officeOf.putIfAbsent(b.id(), a);
      holderOf.putIfAbsent(a.id(), b);
    }
  }

  private static boolean isNamed(Actor actor) {
    return actor.kind() == ActorKind.PERSON
        && actor.named()
        && actor.offices().stream().allMatch(Office::former);
  }

  private static boolean isOffice(Actor actor) {
    return actor.kind() == ActorKind.PERSON
        && !actor.named()
        && !actor.plural()
        && actor.office().isPresent();
  }

  /**
   * The actor under whom the office of a person is found: themselves, or the office beside them.
   */
  Actor office(Actor actor) {
    return officeOf.getOrDefault(actor.id(), actor);
  }

  /** Who holds an office that is named without them; the actor itself otherwise. */
  Actor holder(Actor actor) {
    return holderOf.getOrDefault(actor.id(), actor);
  }
}
