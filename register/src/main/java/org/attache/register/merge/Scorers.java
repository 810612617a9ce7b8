package org.attache.register.merge;

import java.util.EnumMap;
import java.util.Map;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;

/** The scorers by kind. */
final class Scorers {
  private static final Map<Kind, Scorer> ALL =
      new EnumMap<>(
          Map.of(
              Kind.VISIT, new VisitScorer(),
              Kind.MEETING, new MeetingScorer(),
              Kind.STATEMENT, new StatementScorer(),
              Kind.DEPLOYMENT, new DeploymentScorer(),
              Kind.AGREEMENT, new AgreementScorer(),
              Kind.EXERCISE, new ExerciseScorer(),
              Kind.RELATION, new RelationScorer(),
              Kind.EVENT, new EventScorer()));

  private Scorers() {}

  static Match match(Entry one, Entry two) {
    Scorer scorer = ALL.get(one.kind());
    if (scorer == null || one.kind() != two.kind()) {
      throw new IllegalArgumentException("not to be compared: " + one.id() + " and " + two.id());
    }
    Scale scale = new Scale(one.kind());
    scorer.weigh(one, two, scale);
    return scale.match();
  }
}
