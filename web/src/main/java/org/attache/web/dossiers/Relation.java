package org.attache.web.dossiers;

import java.util.List;

/**
 * A relation over time as it is drawn and listed. Measures are in units of the drawing.
 *
 * @param unit "month" or "week"
 * @param other address of the same by the other unit
 * @param dots periods of which anything is known
 * @param labels years under the drawing
 * @param rows the same as a table
 * @param turns where it turned
 */
public record Relation(
    String unit,
    String other,
    List<Dot> dots,
    List<BarChart.Label> labels,
    List<Row> rows,
    List<Turn> turns) {
  /** Width of the drawing. */
  public static final int WIDTH = 900;

  /** Height of the drawing without the labels under it. */
  public static final int HEIGHT = 220;

  /** Where the scale stands. */
  public static final int LEFT = 40;

  private static final double TOP = 10;

  public Relation {
    dots = List.copyOf(dots);
    labels = List.copyOf(labels);
    rows = List.copyOf(rows);
    turns = List.copyOf(turns);
  }

  /** Where a mean from -10 to 10 stands, from above. */
  public static double y(double value) {
    return Drawn.rounded(HEIGHT * (TOP - value) / (2 * TOP));
  }

  /**
   * A period.
   *
   * @param row address of its row in the table
   * @param label for those who cannot see it
   */
  public record Dot(
      double x,
      double low,
      double high,
      double mean,
      double radius,
      String css,
      String row,
      String label) {}

  /** A period in the table. */
  public record Row(
      String id,
      String period,
      String mean,
      String interval,
      String cooperation,
      String conflict,
      List<Item> items) {
    public Row {
      items = List.copyOf(items);
    }
  }

  /** A turning point. */
  public record Turn(
      double x,
      String id,
      String period,
      boolean isImprovement,
      String before,
      String after,
      List<Item> items) {
    public Turn {
      items = List.copyOf(items);
    }
  }

  /**
   * An entry that a period or a turn rests on.
   *
   * @param telling its first telling: the evidence
   * @param sentence of that telling; empty in tables
   */
  public record Item(String entry, String words, String telling, String sentence) {}
}
