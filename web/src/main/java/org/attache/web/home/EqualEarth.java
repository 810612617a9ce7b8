package org.attache.web.home;

/**
 * The Equal Earth projection (Šavrič, Patterson and Jenny, 2018): equal areas stay equal, so that
 * no state looks larger than it is. In units of the drawing, with 0° in the middle.
 */
final class EqualEarth {
  /** Width of the drawing. */
  static final int WIDTH = 2_000;

  /** Height of the drawing: from 84° north to 57° south, where people live. */
  static final int HEIGHT;

  private static final double A1 = 1.340264;
  private static final double A2 = -0.081106;
  private static final double A3 = 0.000893;
  private static final double A4 = 0.003796;
  private static final double M = Math.sqrt(3) / 2;
  private static final double NORTH = 84;
  private static final double SOUTH = -57;
  private static final double SCALE = WIDTH / (2 * easting(0, 180));

  static {
    HEIGHT = (int) Math.ceil((northing(NORTH) - northing(SOUTH)) * SCALE);
  }

  private EqualEarth() {}

  private static double parameter(double latitude) {
    return Math.asin(M * Math.sin(Math.toRadians(latitude)));
  }

  private static double easting(double latitude, double longitude) {
    double t = parameter(latitude);
    double t2 = t * t;
    double t6 = t2 * t2 * t2;
    return Math.toRadians(longitude)
        * Math.cos(t)
        / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
  }

  private static double northing(double latitude) {
    double t = parameter(latitude);
    double t2 = t * t;
    double t6 = t2 * t2 * t2;
    return t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
  }

  /** From the left, in units of the drawing. */
  static double x(double latitude, double longitude) {
    return WIDTH / 2.0 + easting(latitude, longitude) * SCALE;
  }

  /** From above, in units of the drawing. */
  static double y(double latitude) {
    return (northing(NORTH) - northing(latitude)) * SCALE;
  }
}
