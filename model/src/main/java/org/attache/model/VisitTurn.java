package org.attache.model;

/** What becomes of a visit, as a report tells it. */
public enum VisitTurn {
  ANNOUNCED,
  BEGUN,
  ENDED,
  /** Made longer than planned. */
  EXTENDED,
  /** Put off to another time, or to none that is named. */
  POSTPONED,
  CANCELLED,
  /** The host would not have it. */
  REFUSED,
  /** A side says that it does not take place. */
  DENIED
}
