package org.attache.register.entry;

/** What people have said of an entry. */
public enum ReviewState {
  /** Nobody has decided yet. */
  CANDIDATE,
  VERIFIED,
  REJECTED,
  /** Somebody looked and could neither confirm nor rule it out. */
  NOT_VERIFIABLE
}
