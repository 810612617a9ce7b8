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
import org.attache.reading.find.PartyReader;
import org.attache.reading.find.Scene;
import org.attache.reading.find.Sides;
import org.attache.reading.language.Sentence;

/**
 * Finds what a report says of the relation between two states: one signal for each pair. A change
 * says more than a state of things; of two changes the first counts.
 */
public final class RelationFinder implements Finder<RelationSignal> {
  private final SignalReader signals;
  private final PartyReader parties;

  /** Reads the lexicons of a language (ISO 639-1). */
  public RelationFinder(String language) {
    signals = new SignalReader(language);
    parties = new PartyReader(language);
  }

  @Override
  public List<RelationSignal> find(Scene scene) {
    Sides sides = new Sides(scene);
    Map<Sides.Pair, RelationSignal> byPair = new LinkedHashMap<>();
    for (Sentence sentence : scene.sentences()) {
      for (Signal signal : signals.read(sentence)) {
        pair(sides, sentence, signal)
            .map(pair -> relation(scene, sentence, signal, pair))
            .ifPresent(r -> byPair.merge(pairOf(r), r, RelationFinder::moreTelling));
      }
    }
    return new ArrayList<>(byPair.values());
  }

  private static Sides.Pair pairOf(RelationSignal relation) {
    return new Sides.Pair(relation.first(), relation.second());
  }

  private static RelationSignal moreTelling(RelationSignal a, RelationSignal b) {
    return a.direction() == Direction.STABLE && b.direction() != Direction.STABLE ? b : a;
  }

  private static RelationSignal relation(
      Scene scene, Sentence sentence, Signal signal, Sides.Pair pair) {
    return new RelationSignal(
        pair.first(),
        pair.second(),
        signal.direction(),
        scene.evidence(sentence, sentence.token(signal.anchor()).span()));
  }

  private Optional<Sides.Pair> pair(Sides sides, Sentence sentence, Signal signal) {
    Set<StateCode> around = parties.around(sides, sentence, signal.anchor());
    Set<StateCode> here = sides.states(sentence);
    if (around.size() < 2 && here.size() == 2 && here.containsAll(around)) {
      around = here;
    }
    List<StateCode> two = around.stream().filter(state -> !state.equals(StateCode.UN)).toList();
    return two.size() == 2 ? Optional.of(new Sides.Pair(two.get(0), two.get(1))) : Optional.empty();
  }
}
