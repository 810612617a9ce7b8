package org.attache.web.dossiers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attache.output.text.Headline;
import org.attache.register.Reads;
import org.attache.register.dossier.Dossier;
import org.attache.register.dossier.SeriesPoint;
import org.attache.register.dossier.TurningPoint;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Telling;

/** Draws and lists the relation of a dyad. */
final class Relations {
  private static final int ENTRIES_OF_A_TURN = 6;
  private static final int MONTH = 7;
  private static final double SMALLEST = 2.5;
  private static final double LARGEST = 9;
  private static final double LEAST_LABEL = 40;

  private final Reads register;
  private final Map<String, Entry> entries;
  private final boolean weekly;
  private final List<SeriesPoint> points;
  private final double step;

  private Relations(Reads register, Dossier dossier, boolean weekly) {
    this.register = register;
    this.entries = dossier.timeline().stream().collect(Collectors.toMap(Entry::id, entry -> entry));
    this.weekly = weekly;
    this.points = weekly ? dossier.weekly() : dossier.monthly();
    this.step = (Relation.WIDTH - Relation.LEFT) / (double) Math.max(1, points.size());
  }

  /**
   * Empty where no event says anything of it.
   *
   * @param other address of the same by the other unit
   */
  static Optional<Relation> of(Reads register, Dossier dossier, boolean weekly, String other) {
    if (dossier.monthly().isEmpty()) {
      return Optional.empty();
    }
    Relations relations = new Relations(register, dossier, weekly);
    return Optional.of(relations.draw(dossier.turns(), other));
  }

  private Relation draw(List<TurningPoint> turns, String other) {
    List<Relation.Dot> dots = new ArrayList<>();
    List<Relation.Row> rows = new ArrayList<>();
    List<BarChart.Label> labels = new ArrayList<>();
    double lastLabel = -LEAST_LABEL;
    int year = 0;
    for (int i = 0; i < points.size(); i++) {
      SeriesPoint point = points.get(i);
      double x = Drawn.rounded(Relation.LEFT + (i + 0.5) * step);
      if (point.begin().getYear() != year && x - lastLabel >= LEAST_LABEL) {
        labels.add(new BarChart.Label(x, Integer.toString(point.begin().getYear())));
        lastLabel = x;
      }
      year = point.begin().getYear();
      if (!point.isEmpty()) {
        dots.add(dot(point, x));
        rows.add(row(point));
      }
    }
    return new Relation(
        weekly ? "week" : "month",
        other,
        dots,
        labels,
        rows,
        turns.stream().map(this::turn).toList());
  }

  private Relation.Dot dot(SeriesPoint point, double x) {
    return new Relation.Dot(
        x,
        Relation.y(point.low()),
        Relation.y(point.high()),
        Relation.y(point.mean()),
        Drawn.rounded(Math.min(LARGEST, SMALLEST + Math.sqrt(point.weight()))),
        point.mean() < 0 ? "conflict" : "cooperation",
        id(point.begin()),
        period(point.begin())
            + ": "
            + number(point.mean())
            + ", "
            + point.entries().size()
            + (point.entries().size() == 1 ? " entry" : " entries"));
  }

  private Relation.Row row(SeriesPoint point) {
    return new Relation.Row(
        id(point.begin()),
        period(point.begin()),
        number(point.mean()),
        number(point.low()) + " to " + number(point.high()),
        number(point.cooperation()),
        number(point.conflict()),
        point.entries().stream().flatMap(id -> item(id, false).stream()).toList());
  }

  private Relation.Turn turn(TurningPoint turn) {
    return new Relation.Turn(
        x(turn.begin()),
        "turn-" + turn.begin(),
        turn.begin().toString().substring(0, MONTH),
        turn.isImprovement(),
        number(turn.before()),
        number(turn.after()),
        turn.entries().stream()
            .limit(ENTRIES_OF_A_TURN)
            .flatMap(id -> item(id, true).stream())
            .toList());
  }

  /** Where a day stands among the periods drawn. */
  private double x(LocalDate day) {
    int before = (int) points.stream().filter(point -> point.begin().isBefore(day)).count();
    return Drawn.rounded(Relation.LEFT + before * step);
  }

  private Optional<Relation.Item> item(String id, boolean withSentence) {
    return Optional.ofNullable(entries.get(id))
        .map(
            entry ->
                new Relation.Item(
                    entry.id(),
                    entry.dated().map(date -> date + " ").orElse("")
                        + Headline.parties(entry)
                        + " "
                        + Headline.words(entry),
                    entry.tellings().get(0),
                    withSentence
                        ? register
                            .telling(entry.tellings().get(0))
                            .map(Telling::sentence)
                            .orElse("")
                        : ""));
  }

  private String id(LocalDate begin) {
    return "p-" + period(begin);
  }

  private String period(LocalDate begin) {
    return weekly ? begin.toString() : begin.toString().substring(0, MONTH);
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.equals("-0.0") ? "0.0" : text;
  }
}
