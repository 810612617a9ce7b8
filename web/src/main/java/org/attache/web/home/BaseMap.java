package org.attache.web.home;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The world as a view has it: what lies under the arcs and circles.
 *
 * @param view in addresses: "un"
 * @param label for people
 * @param words what it shows
 * @param land a path of SVG, likewise the others
 * @param borders solid lines
 * @param disputed dashed lines
 */
public record BaseMap(
    String view, String label, String words, String land, String borders, String disputed) {
  public BaseMap {
    Objects.requireNonNull(view, "view");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(land, "land");
    Objects.requireNonNull(borders, "borders");
    Objects.requireNonNull(disputed, "disputed");
  }

  /**
   * A view that can be chosen.
   *
   * @param view in addresses: "un"
   * @param label for people
   */
  public record Choice(String view, String label) {
    public Choice {
      Objects.requireNonNull(view, "view");
      Objects.requireNonNull(label, "label");
    }
  }

  /** What is asked for first is made first: nobody waits for the other views. */
  private static final class Views {
    private static final List<List<String>> ROWS = Rows.of("worldviews.tsv");
    private static final Map<String, Outlines> OUTLINES = new ConcurrentHashMap<>();
    private static final Map<String, BaseMap> MADE = new ConcurrentHashMap<>();

    private static Stream<List<String>> views() {
      return ROWS.stream().filter(row -> row.get(0).equals("view"));
    }

    private static BaseMap made(List<String> row) {
      return MADE.computeIfAbsent(row.get(1), view -> drawn(row));
    }

    /** How lines are drawn, by their owners; a line of the view goes before one for all. */
    private static Map<String, String> styles(String view) {
      Map<String, String> styles = new LinkedHashMap<>();
      for (String whose : List.of("*", view)) {
        ROWS.stream()
            .filter(row -> row.get(0).equals("border") && row.get(1).equals(whose))
            .forEach(row -> styles.put(row.get(2), row.get(3)));
      }
      return styles;
    }

    private static BaseMap drawn(List<String> row) {
      Outlines outlines =
          OUTLINES.computeIfAbsent(row.get(2), name -> Outlines.of("outlines-" + name + ".tsv"));
      Map<String, String> styles = styles(row.get(1));
      return new BaseMap(
          row.get(1),
          row.get(3),
          row.get(4),
          outlines.land(),
          lines(outlines, styles, "solid"),
          lines(outlines, styles, "dashed"));
    }

    private static String lines(Outlines outlines, Map<String, String> styles, String style) {
      return outlines.lines().stream()
          .filter(line -> !line.owners().isEmpty())
          .filter(line -> styles.getOrDefault(line.owners(), "solid").equals(style))
          .map(line -> Outlines.path(line.points()))
          .collect(Collectors.joining());
    }
  }

  /** The view of a name. */
  static Optional<BaseMap> named(String view) {
    return Views.views().filter(row -> row.get(1).equals(view)).findFirst().map(Views::made);
  }

  /** All views, in the order of their file. */
  static List<Choice> choices() {
    return Views.views().map(row -> new Choice(row.get(1), row.get(3))).toList();
  }
}
