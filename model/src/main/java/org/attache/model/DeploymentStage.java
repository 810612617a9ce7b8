package org.attache.model;

/** How far forces abroad have come. */
public enum DeploymentStage {
  /** Offered, pledged, planned, decided; not on their way. */
  PROMISED,
  /** On their way, arriving or newly arrived. */
  SENT,
  /** There. */
  PRESENT,
  /** Left, leaving or to leave; some of them or all. */
  WITHDRAWN,
  /** Said not to be sent, or not let in. */
  REFUSED
}
