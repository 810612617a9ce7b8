package org.attache.model;

/** What kind of source a statement has, judged by the words of its own sentence. */
public enum SourceType {
  /** A personal name. */
  NAMED,
  /** He, she, "the minister": refers back to a named person. */
  PRONOUN,
  /** A ministry, government, agency, capital for its government, newspaper. */
  INSTITUTION,
  /** A source, official, diplomat, spokesman without a name. */
  UNNAMED,
  /** A statement, release or report as the one that says. */
  DOCUMENT
}
