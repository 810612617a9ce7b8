package org.attache.web.home;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

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

  /** All views by name, in the order of their file; made when somebody first asks. */
  private static final class Views {
    private static final Map<String, BaseMap> ALL = read();

    private static Map<String, BaseMap> read() {
      List<List<String>> rows = Rows.of("worldviews.tsv");
      Map<String, Outlines> outlines = new LinkedHashMap<>();
      Map<String, BaseMap> views = new LinkedHashMap<>();
      for (List<String> row : rows) {
        if (row.get(0).equals("view")) {
          Outlines own =
              outlines.computeIfAbsent(
                  row.get(2), name -> Outlines.of("outlines-" + name + ".tsv"));
          views.put(row.get(1), drawn(row, own, styles(rows, row.get(1))));
        }
      }
      return Collections.unmodifiableMap(views);
    }

    /** How lines are drawn, by their owners; a line of the view goes before one for all. */
    private static Map<String, String> styles(List<List<String>> rows, String view) {
      Map<String, String> styles = new LinkedHashMap<>();
      for (String whose : List.of("*", view)) {
        rows.stream()
            .filter(row -> row.get(0).equals("border") && row.get(1).equals(whose))
            .forEach(row -> styles.put(row.get(2), row.get(3)));
      }
      return styles;
    }

    private static BaseMap drawn(List<String> row, Outlines outlines, Map<String, String> styles) {
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
    return Optional.ofNullable(Views.ALL.get(view));
  }

  /** All views. */
  static List<BaseMap> list() {
    return List.copyOf(Views.ALL.values());
  }
}
