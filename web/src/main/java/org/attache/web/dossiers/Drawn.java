package org.attache.web.dossiers;

/** Measures of drawings. */
final class Drawn {
  private static final double TENTH = 10;

  private Drawn() {}

  /** To a tenth of a unit: more than a screen shows. */
  static double rounded(double value) {
    return Math.round(value * TENTH) / TENTH;
  }
}
