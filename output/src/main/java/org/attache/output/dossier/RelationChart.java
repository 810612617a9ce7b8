package org.attache.output.dossier;

import java.util.List;
import java.util.Locale;
import org.attache.output.text.Html;
import org.attache.register.dossier.SeriesPoint;
import org.attache.register.dossier.TurningPoint;

/**
 * The relation of a dyad over time as SVG: the mean by month with its 95 % interval, months without
 * entries left open, turning points marked.
 */
final class RelationChart {
  private static final int WIDTH = 900;
  private static final int HEIGHT = 240;
  private static final int LEFT = 40;
  private static final int BOTTOM = 24;
  private static final int SCALE = 10;

  private RelationChart() {}

  static String of(List<SeriesPoint> months, List<TurningPoint> turns) {
    StringBuilder svg = new StringBuilder();
    svg.append("<figure>\n<svg viewBox=\"0 0 ").append(WIDTH).append(' ').append(HEIGHT);
    svg.append("\" role=\"img\" aria-label=\"Relation by month\">\n");
    for (int value = -SCALE; value <= SCALE; value += 5) {
      line(svg, value == 0 ? "zero" : "grid", LEFT, y(value), WIDTH, y(value));
      text(svg, 4, y(value) + 4, Integer.toString(value));
    }
    double step = (WIDTH - LEFT) / (double) months.size();
    for (int i = 0; i < months.size(); i++) {
      SeriesPoint month = months.get(i);
      double x = LEFT + (i + 0.5) * step;
      if (i == 0 || month.begin().getMonthValue() == 1) {
        text(svg, x - 14, HEIGHT - 6, Integer.toString(month.begin().getYear()));
      }
      if (!month.isEmpty()) {
        svg.append("<g class=\"").append(month.mean() < 0 ? "conflict" : "cooperation");
        svg.append("\"><title>").append(Html.escaped(label(month))).append("</title>");
        line(svg, "range", x, y(month.low()), x, y(month.high()));
        svg.append(
            String.format(
                Locale.ROOT,
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/></g>\n",
                x,
                y(month.mean()),
                Math.min(8, 2.5 + Math.sqrt(month.weight()))));
      }
      for (TurningPoint turn : turns) {
        if (turn.begin().equals(month.begin())) {
          line(svg, "turn", x - step / 2, 0, x - step / 2, HEIGHT - BOTTOM);
        }
      }
    }
    svg.append("</svg>\n<figcaption>Mean intensity of what the two did, by month, with the 95 %");
    svg.append(" interval; the larger the dot, the more independent origins. Dashed: turning");
    svg.append(" points.</figcaption>\n</figure>\n");
    return svg.toString();
  }

  private static String label(SeriesPoint month) {
    return month.begin().toString().substring(0, 7)
        + ": "
        + Sections.number(month.mean())
        + " ("
        + Sections.number(month.low())
        + " to "
        + Sections.number(month.high())
        + "), entries "
        + String.join(", ", month.entries());
  }

  private static double y(double value) {
    return (HEIGHT - BOTTOM) * (SCALE - value) / (2.0 * SCALE);
  }

  private static void line(
      StringBuilder svg, String kind, double x1, double y1, double x2, double y2) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>\n",
            kind,
            x1,
            y1,
            x2,
            y2));
  }

  private static void text(StringBuilder svg, double x, double y, String text) {
    svg.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\">%s</text>\n", x, y, text));
  }
}
