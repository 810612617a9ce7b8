package org.attache.web.home;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where states are drawn: at their capitals. */
final class Capitals {
  private static final Map<String, Point> POINTS = read();

  /**
   * A point of the drawing.
   *
   * @param turn how far from it the same point lies, once around the earth
   */
  record Point(double x, double y, double turn) {

    /** The same point, once around to the east or, with a minus, to the west. */
    Point turned(int times) {
      return new Point(x + times * turn, y, turn);
    }
  }

  private Capitals() {}

  private static Map<String, Point> read() {
    Map<String, Point> points = new LinkedHashMap<>();
    for (List<String> row : Rows.of("capitals.tsv")) {
      double latitude = Double.parseDouble(row.get(2));
      points.put(
          row.get(0),
          new Point(
              EqualEarth.x(latitude, Double.parseDouble(row.get(3))),
              EqualEarth.y(latitude),
              2 * (EqualEarth.x(latitude, 180) - EqualEarth.x(latitude, 0))));
    }
    return points;
  }

  /** Of a code; empty for what lies nowhere. */
  static Optional<Point> of(String code) {
    return Optional.ofNullable(POINTS.get(code));
  }
}
