package org.attache.model;

/** What a speaker does to the one a statement is aimed at. */
public enum Attitude {
  PRAISE,
  CRITICISM,
  /** Says that something is not so, or refuses it. */
  DENIAL,
  /** Binds the speaker to do something. */
  PLEDGE,
  /** Wants somebody to do something. */
  DEMAND,
  /** Announces harm, or points at a danger that the other side could avert. */
  WARNING
}
