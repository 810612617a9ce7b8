package org.attache.sources.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what is printed on every page: headers, footers, numbers of pages. */
final class Margins {
  /** Of the height of a page. */
  private static final double MARGIN = 0.14;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-–—|\\s]{0,4}(?:page|p\\.|seite)?\\s?\\d{1,4}\\s?(?:(?:of|/|von)\\s?\\d{1,4})?[-–—|\\s]{0,4}",
          Pattern.CASE_INSENSITIVE);

  private Margins() {}

  /**
   * The lines without those.
   *
   * @param heights of the pages, in points
   */
  static List<Line> without(List<Line> lines, List<Double> heights) {
    Map<String, Set<Integer>> pages = new HashMap<>();
    for (Line line : lines) {
      if (isInMargin(line, heights)) {
        pages.computeIfAbsent(pattern(line), key -> new HashSet<>()).add(line.page());
      }
    }
    int often = Math.max(2, (heights.size() + 1) / 2);
    return lines.stream()
        .filter(
            line ->
                !isInMargin(line, heights)
                    || pages.getOrDefault(pattern(line), Set.of()).size() < often
                        && !PAGE_NUMBER.matcher(line.text()).matches())
        .toList();
  }

  private static boolean isInMargin(Line line, List<Double> heights) {
    double height = heights.get(line.page());
    return line.base() < height * MARGIN || line.base() > height * (1 - MARGIN);
  }

  /** The same on all pages although numbers differ. */
  private static String pattern(Line line) {
    return line.text().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#");
  }
}
