package org.attache.model;

/** What sort of actor it is. */
public enum ActorKind {
  /** A state itself: France, Paris for its government. */
  STATE,
  /** An armed force, ministry, international organisation, armed group, company, outlet. */
  ORGANISATION,
  /** One human being, by name or by office. */
  PERSON,
  /** People without a name: officials, troops, protesters, a delegation. */
  GROUP
}
