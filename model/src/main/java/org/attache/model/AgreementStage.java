package org.attache.model;

/** How far an agreement has come. */
public enum AgreementStage {
  /** To be signed, drafted, under talk. */
  PROPOSED,
  /** Agreed, not signed. */
  AGREED,
  SIGNED,
  /** In force or working. */
  IN_FORCE,
  TERMINATED
}
