package org.attache.reading.find.relations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.model.RelationSignal;
import org.attache.model.RelationSignal.Direction;
import org.attache.model.StateCode;
import org.attache.reading.find.Finder;
import org.attache.reading.find.Headlines;
import org.attache.reading.find.PartyReader;
import org.attache.reading.find.Scene;
import org.attache.reading.find.Sides;
import org.attache.reading.language.Sentence;

/**
 * Finds what a report says of the relation between two states: one signal for each pair. A change
 * says more than a state of things; of two changes the one the report speaks of more.
 */
public final class RelationFinder implements Finder<RelationSignal> {
  private final SignalReader signals;
  private final TriggerReader triggers;
  private final PartyReader parties;

  /** Reads the lexicons of a language (ISO 639-1). */
  public RelationFinder(String language) {
    signals = new SignalReader(language);
    triggers = new TriggerReader(language);
    parties = new PartyReader(language);
  }

  @Override
  public List<RelationSignal> find(Scene scene) {
    Sides sides = parties.sides(scene);
    Map<Sides.Pair, List<RelationSignal>> byPair = new LinkedHashMap<>();
    for (Sentence sentence : scene.sentences()) {
      if (!Headlines.isOne(scene, sentence)) {
        for (Signal signal : signals.read(sentence)) {
          pair(sides, sentence, signal)
              .map(pair -> relation(scene, sentence, signal, pair))
              .ifPresent(r -> byPair.computeIfAbsent(pairOf(r), p -> new ArrayList<>()).add(r));
        }
      }
    }
    return byPair.values().stream().map(RelationFinder::mostTelling).toList();
  }

  private static Sides.Pair pairOf(RelationSignal relation) {
    return new Sides.Pair(relation.first(), relation.second());
  }

  /** The first of the direction that the report speaks of most, a change before a state. */
  private static RelationSignal mostTelling(List<RelationSignal> all) {
    RelationSignal best = all.get(0);
    for (RelationSignal relation : all) {
      if (weight(all, relation) > weight(all, best)) {
        best = relation;
      }
    }
    return best;
  }

  private static long weight(List<RelationSignal> all, RelationSignal one) {
    return one.direction() == Direction.STABLE
        ? 0
        : all.stream().filter(r -> r.direction() == one.direction()).count();
  }

  private RelationSignal relation(Scene scene, Sentence sentence, Signal signal, Sides.Pair pair) {
    return new RelationSignal(
        pair.first(),
        pair.second(),
        signal.direction(),
        signal.wording(),
        triggers.read(scene, sentence, signal),
        scene.evidence(sentence, sentence.token(signal.anchor()).span()));
  }

  private Optional<Sides.Pair> pair(Sides sides, Sentence sentence, Signal signal) {
    PartyReader.Found found = parties.around(sides, sentence, signal.anchor());
    Set<StateCode> states = found.states();
    Set<StateCode> here = sides.states(sentence);
    if (!found.isClosed() && !found.isComplete() && here.size() == 2 && here.containsAll(states)) {
      states = here;
    }
    List<StateCode> two = states.stream().filter(state -> !state.equals(StateCode.UN)).toList();
    return two.size() == 2 ? Optional.of(new Sides.Pair(two.get(0), two.get(1))) : Optional.empty();
  }
}
