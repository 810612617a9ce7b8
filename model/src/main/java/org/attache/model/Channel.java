package org.attache.model;

/** The way by which a statement reached the public, where the report says it. */
public enum Channel {
  STATEMENT,
  PRESS_CONFERENCE,
  INTERVIEW,
  TWITTER,
  SOCIAL_MEDIA,
  SPEECH,
  PARLIAMENT,
  LETTER,
  LEAKED_DOCUMENT
}
