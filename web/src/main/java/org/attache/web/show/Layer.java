package org.attache.web.show;

import java.util.Locale;

/** What a stretch of a report's text is. */
public enum Layer {
  /** Somebody who acts. */
  WHO,
  WHERE,
  WHEN,
  /** Words that attribute: "told reporters". */
  SAYS,
  /** Words of a finding: what for, how many, which agreement. */
  DID,
  /** What is said; drawn as a line under the words, because much else stands within. */
  SAID,
  /** Page residue. */
  FURNITURE;

  /** The class in the style sheet. */
  public String css() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it colours the ground of its words. */
  boolean hasGround() {
    return this != SAID && this != FURNITURE;
  }
}
