package org.attache.reading.confidence;

import java.util.Locale;
import org.attache.model.Agreement;
import org.attache.model.CodedEvent;
import org.attache.model.Deployment;
import org.attache.model.Exercise;
import org.attache.model.Finding;
import org.attache.model.Meeting;
import org.attache.model.RelationSignal;
import org.attache.model.Statement;
import org.attache.model.Visit;

/** The kinds of findings that are judged apart, named as in the reader's output. */
public enum FindingKind {
  VISITS(Visit.class),
  MEETINGS(Meeting.class),
  STATEMENTS(Statement.class),
  /** Statements without content: a side that did not comment. */
  SILENCES(Statement.class),
  DEPLOYMENTS(Deployment.class),
  AGREEMENTS(Agreement.class),
  EXERCISES(Exercise.class),
  RELATIONS(RelationSignal.class),
  EVENTS(CodedEvent.class);

  private final Class<? extends Finding> type;

  FindingKind(Class<? extends Finding> type) {
    this.type = type;
  }

  /** The kind of a finding. */
  public static FindingKind of(Finding finding) {
    if (finding instanceof Statement statement) {
      return statement.content().isEmpty() ? SILENCES : STATEMENTS;
    }
    for (FindingKind kind : values()) {
      if (kind.type.isInstance(finding)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("a finding of no kind: " + finding);
  }

  /** As in the table of weights and in the reader's output. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
