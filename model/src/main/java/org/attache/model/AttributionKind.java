package org.attache.model;

/** What the source of an attribution does with its content. */
public enum AttributionKind {
  /** Says, writes, promises, denies, praises: a speech act with a content. */
  SAID,
  /** Asks. */
  ASKED,
  /** Shows, finds: a poll, a study, a picture. */
  SHOWED,
  /** Thinks, hopes, fears, supports. */
  BELIEVED,
  /** Plans, seeks, tries. */
  INTENDED,
  /** Talks about a topic without a proposition. */
  DISCUSSED
}
