package org.attache.reading.find.events;

/** What a verb makes of what it governs; {@code events-verbs.tsv} explains each. */
enum Effect {
  /** Is an event by itself. */
  EVENT,
  INTEND,
  AGREE,
  THREATEN,
  REQUEST,
  REFUSE,
  ORDER,
  FAIL,
  STOP,
  DO,
  SAY,
  /** Not a verb's, but what becomes of it when a government does it. */
  BY_STATE,
  NONE;

  /** Whether it needs an event in its complement to be one. */
  boolean passesOn() {
    return this == DO || this == SAY || this == INTEND || this == STOP || this == FAIL;
  }
}
