package org.attache.model;

/** Something a report shows that belongs into the register. */
public sealed interface Finding
    permits Visit, Meeting, Statement, Deployment, Agreement, Exercise, RelationSignal, CodedEvent {
  Evidence evidence();

  /** The same finding, resting on other evidence. */
  Finding with(Evidence other);
}
