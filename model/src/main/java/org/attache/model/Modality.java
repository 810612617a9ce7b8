package org.attache.model;

/** Whether and when it happens, seen from the report's date. */
public enum Modality {
  COMPLETED,
  ONGOING,
  PLANNED,
  /** Also postponed, refused, blocked. */
  CANCELLED,
  /** Said by a side not to take place. */
  DENIED,
  /** Only claimed, and the report itself says that it is not confirmed. */
  ALLEGED,
  /** An earlier, other one mentioned as background. */
  PAST_REFERENCE
}
