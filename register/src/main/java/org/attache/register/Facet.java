package org.attache.register;

/** By what entries can be counted. */
public enum Facet {
  KIND,
  STATUS,
  REVIEW,
  /** The best supported level of a visit; entries without one do not count. */
  LEVEL,
  /** How sure it is, by tenths: 0.8 for all from 0.8 to below 0.9; 0.9 holds 1 as well. */
  CONFIDENCE,
  /** An entry counts once for each of its states. */
  STATE,
  /** Two states that take part, "FRA RWA"; an entry counts once for each pair of its states. */
  DYAD,
  /** Who acts and upon whom, "FRA RWA"; entries where one is not known do not count. */
  FLOW,
  /** An entry counts once for each of its outlets. */
  OUTLET,
  /** The year of {@code Entry.dated()}. */
  YEAR,
  /** The month of {@code Entry.dated()}, "2021-03"; entries without one do not count. */
  MONTH,
  /** The day of {@code Entry.dated()}, "2021-03-09"; entries without one do not count. */
  DAY
}
