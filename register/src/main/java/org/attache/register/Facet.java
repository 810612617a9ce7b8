package org.attache.register;

/** By what entries can be counted. */
public enum Facet {
  KIND,
  STATUS,
  REVIEW,
  /** An entry counts once for each of its states. */
  STATE,
  /** An entry counts once for each of its outlets. */
  OUTLET,
  /** The year of {@code Entry.dated()}. */
  YEAR
}
