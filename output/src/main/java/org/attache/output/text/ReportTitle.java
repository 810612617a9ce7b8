package org.attache.output.text;

import java.util.Optional;
import org.attache.model.Report;

/** What a report is called, wherever one is named. */
public final class ReportTitle {
  /** Characters of a first line; a title may be longer. */
  private static final int LONGEST = 80;

  private static final int SHORTEST = 20;

  private ReportTitle() {}

  /**
   * Its title; where it has none the beginning of its first line, or where it has no text either
   * the name of its file.
   */
  public static String of(Report report) {
    return report
        .title()
        .filter(title -> !title.isBlank())
        .or(() -> firstLine(report.text()))
        .orElseGet(() -> file(report.origin()));
  }

  private static Optional<String> firstLine(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .findFirst()
        .map(l -> cut(l));
  }

  private static String cut(String line) {
    if (line.codePointCount(0, line.length()) <= LONGEST) {
      return line;
    }
    int end = line.offsetByCodePoints(0, LONGEST);
    int blank = line.lastIndexOf(' ', end);
    return line.substring(0, blank < SHORTEST ? end : blank) + " …";
  }

  private static String file(String origin) {
    String path = origin.endsWith("/") ? origin.substring(0, origin.length() - 1) : origin;
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }
}
