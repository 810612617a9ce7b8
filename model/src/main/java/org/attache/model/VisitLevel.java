package org.attache.model;

/** Level of a visit: that of its highest member, highest first. */
public enum VisitLevel {
  HEAD_OF_STATE,
  HEAD_OF_GOVERNMENT,
  FOREIGN_MINISTER,
  DEFENCE_MINISTER,
  /** Chief of the defence or general staff, and commanders of a whole service. */
  CHIEF_OF_DEFENCE,
  OTHER_MINISTER,
  /** Deputies and senior officials. */
  SENIOR_OFFICIAL,
  MILITARY_OTHER,
  /** Ambassadors and special envoys. */
  ENVOY,
  /** Parliamentary, party and other delegations. */
  OTHER
}
