package org.attache.sources.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The title of a text, and the lines that are not part of it.
 *
 * @param text of the title, if there is one
 * @param rest the other lines, in order
 */
record Title(Optional<String> text, List<Line> rest) {
  /** What programs put there by themselves. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?:microsoft (?:word|powerpoint)|untitled|document\\d*|print)\\b.*"
              + "|.*\\.(?:docx?|indd|pdf|rtf|odt|qxd|pages|tmp)",
          Pattern.CASE_INSENSITIVE);

  private static final int MOST_LINES = 4;
  private static final int FEWEST_WORDS = 3;
  private static final double LARGER = 1.15;

  Title {
    rest = List.copyOf(rest);
  }

  /**
   * Finds the title.
   *
   * @param lines of the text, not empty
   * @param said the title in the file's own data
   */
  static Title of(List<Line> lines, Optional<String> said) {
    List<Line> largest = largest(lines);
    String set = Paragraphs.of(largest).stream().reduce("", (a, b) -> (a + " " + b).strip());
    boolean isSet = words(set) >= FEWEST_WORDS;
    List<Line> rest = new ArrayList<>(lines);
    if (isSet && largest.size() < lines.size()) {
      rest.removeAll(largest);
    }
    Optional<String> own =
        said.map(String::strip)
            .filter(t -> words(t) >= FEWEST_WORDS && !NO_TITLE.matcher(t).matches());
    return new Title(isSet ? Optional.of(set) : own, rest);
  }

  /** The lines set larger than the text, one below the other in the upper part of page one. */
  private static List<Line> largest(List<Line> lines) {
    double body = usualSize(lines);
    double size = 0;
    for (Line line : lines) {
      if (line.page() == lines.get(0).page() && words(line.text()) > 1) {
        size = Math.max(size, line.size());
      }
    }
    List<Line> largest = new ArrayList<>();
    for (Line line : lines) {
      boolean isAsLarge = line.page() == lines.get(0).page() && line.size() > size - 0.5;
      if (isAsLarge) {
        largest.add(line);
      } else if (!largest.isEmpty()) {
        break;
      }
    }
    return size >= body * LARGER && largest.size() <= MOST_LINES ? largest : List.of();
  }

  /** The size in which most signs are set. */
  private static double usualSize(List<Line> lines) {
    Map<Double, Integer> signs = new TreeMap<>();
    for (Line line : lines) {
      signs.merge(Math.rint(line.size() * 2) / 2, line.text().length(), Integer::sum);
    }
    double usual = 1;
    int most = 0;
    for (Map.Entry<Double, Integer> size : signs.entrySet()) {
      if (size.getValue() > most) {
        most = size.getValue();
        usual = size.getKey();
      }
    }
    return usual;
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().toLowerCase(Locale.ROOT).split("\\s+").length;
  }
}
