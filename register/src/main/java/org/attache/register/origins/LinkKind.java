package org.attache.register.origins;

/** How one report depends on another. */
public enum LinkKind {
  /** The same words in the same order, whatever the headline and the page around them. */
  EXACT,
  /** Another outlet prints the text, edited or cut a little. */
  REPRINT,
  /** A shortened copy: nearly all of the shorter text stands in the longer one. */
  CONTAINED,
  /** The same outlet tells its own story again, a little later. */
  UPDATE
}
