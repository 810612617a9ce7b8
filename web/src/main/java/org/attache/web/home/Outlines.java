package org.attache.web.home;

import java.util.ArrayList;
import java.util.List;

/** The outlines of land and the lines between states, as paths of SVG. */
final class Outlines {
  private static final double UNIT = 100;
  private static final int TURN = 36_000;

  private final List<Line> lines = new ArrayList<>();
  private final String land;

  /**
   * A line.
   *
   * @param owners the two states it lies between, "ESH MAR"; empty for a coast
   * @param points east and north in hundredths of a degree
   */
  record Line(String owners, List<int[]> points) {
    Line {
      points = List.copyOf(points);
    }
  }

  private Outlines(List<List<String>> rows) {
    StringBuilder path = new StringBuilder();
    for (List<String> row : rows) {
      if (row.get(0).equals("line")) {
        lines.add(new Line(row.get(1), points(row.get(2))));
      } else {
        String outline = path(ring(row.get(2)));
        path.append(outline).append(outline.isEmpty() ? "" : "z");
      }
    }
    this.land = path.toString();
  }

  /** Those of a file. */
  static Outlines of(String file) {
    return new Outlines(Rows.of(file));
  }

  private static List<int[]> points(String steps) {
    List<int[]> points = new ArrayList<>();
    int x = 0;
    int y = 0;
    for (String step : steps.split(" ")) {
      int comma = step.indexOf(',');
      x += Integer.parseInt(step.substring(0, comma));
      y += Integer.parseInt(step.substring(comma + 1));
      points.add(new int[] {x, y});
    }
    return points;
  }

  /** The points of lines one after the other; the last one of each is the first of the next. */
  private List<int[]> ring(String numbers) {
    List<int[]> ring = new ArrayList<>();
    for (String number : numbers.split(" ")) {
      int n = Integer.parseInt(number);
      List<int[]> points = lines.get(Math.abs(n) - 1).points();
      for (int i = 0; i < points.size() - 1; i++) {
        ring.add(points.get(n > 0 ? i : points.size() - 1 - i));
      }
    }
    return ring;
  }

  /** All land, each piece closed. */
  String land() {
    return land;
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }

  /** A path through points; what crosses the line of dates goes on beyond it. */
  static String path(List<int[]> points) {
    List<int[]> whole = new ArrayList<>();
    int turn = 0;
    long sum = 0;
    for (int i = 0; i < points.size(); i++) {
      int[] point = points.get(i);
      int step = i == 0 ? 0 : point[0] - points.get(i - 1)[0];
      turn += step > TURN / 2 ? -TURN : step < -TURN / 2 ? TURN : 0;
      whole.add(new int[] {point[0] + turn, point[1]});
      sum += point[0] + turn;
    }
    // on the side where most of it lies
    long middle = sum / Math.max(1, points.size());
    int shift = middle > TURN / 2 ? -TURN : middle < -TURN / 2 ? TURN : 0;
    return written(whole, shift);
  }

  private static String written(List<int[]> points, int shift) {
    StringBuilder path = new StringBuilder();
    long atX = 0;
    long atY = 0;
    for (int[] point : points) {
      double latitude = point[1] / UNIT;
      long x = Math.round(EqualEarth.x(latitude, (point[0] + shift) / UNIT));
      long y = Math.round(EqualEarth.y(latitude));
      if (path.length() == 0) {
        path.append('M').append(x).append(' ').append(y).append('l');
      } else if (x != atX || y != atY) {
        number(path, x - atX);
        number(path, y - atY);
      }
      atX = x;
      atY = y;
    }
    // an island smaller than a unit is no path
    return path.charAt(path.length() - 1) == 'l' ? "" : path.toString();
  }

  /** A minus sign separates as well as a blank does. */
  private static void number(StringBuilder path, long number) {
    char last = path.charAt(path.length() - 1);
    if (number >= 0 && last != 'l') {
      path.append(' ');
    }
    path.append(number);
  }
}
