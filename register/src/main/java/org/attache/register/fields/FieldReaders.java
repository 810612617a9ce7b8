package org.attache.register.fields;

import java.util.EnumMap;
import java.util.Map;
import org.attache.register.entry.Kind;

/** The field readers by kind. */
public final class FieldReaders {
  private static final Map<Kind, FieldReader> ALL =
      new EnumMap<>(
          Map.of(
              Kind.VISIT, new VisitFields(),
              Kind.MEETING, new MeetingFields(),
              Kind.STATEMENT, new StatementFields(),
              Kind.DEPLOYMENT, new DeploymentFields(),
              Kind.AGREEMENT, new AgreementFields(),
              Kind.EXERCISE, new ExerciseFields(),
              Kind.RELATION, new RelationFields(),
              Kind.EVENT, new EventFields()));

  private FieldReaders() {}

  public static FieldReader of(Kind kind) {
    FieldReader reader = ALL.get(kind);
    if (reader == null) {
      throw new IllegalArgumentException("no fields of " + kind);
    }
    return reader;
  }
}
