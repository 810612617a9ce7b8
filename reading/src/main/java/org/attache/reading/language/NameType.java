package org.attache.reading.language;

/** What the name model takes a token for. */
public enum NameType {
  NONE,
  PERSON,
  ORGANISATION,
  LOCATION
}
