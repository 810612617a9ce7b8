package org.attache.model;

/** Grammatical gender of a person as far as the report or the given name shows it. */
public enum Gender {
  FEMALE,
  MALE,
  UNKNOWN
}
