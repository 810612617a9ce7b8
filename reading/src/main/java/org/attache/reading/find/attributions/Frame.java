package org.attache.reading.find.attributions;

/** Where a cue's content stands. */
enum Frame {
  /** A that-clause, or a clause without "that". */
  CLAUSE,
  /** A clause with whether, how, what … */
  WH,
  /** Direct speech. */
  QUOTE,
  /** Before the cue, or around it. */
  PAREN,
  /** To do something. */
  INF,
  /** Somebody to do something. */
  OBJINF,
  /** A noun phrase. */
  NP,
  /** A noun phrase and what it is called: "called the talks a success". */
  COMPLEMENT,
  /** Doing something. */
  GER,
  /** A recipient stands between the cue and its content. */
  TELL,
  /** No place of its own: things may "underscore" too, so a noun phrase needs a real speaker. */
  THING,
  /** No place of its own: with a person as the object it is done, not said. */
  DEED,
  /** A phrase with one of the cue's prepositions. */
  PREPOSITION
}
