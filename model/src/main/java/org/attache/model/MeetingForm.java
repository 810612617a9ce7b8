package org.attache.model;

/** How people of two sides come together. */
public enum MeetingForm {
  IN_PERSON,
  /** By telephone. */
  CALL,
  /** By video link. */
  VIDEO,
  /** Letters and messages. */
  LETTER
}
