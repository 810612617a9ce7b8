package org.attache.output;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of comma-separated values (RFC 4180) that no spreadsheet takes for a formula: a value that
 * begins like one is preceded by an apostrophe, which spreadsheets do not show.
 */
final class CsvLine {
  private CsvLine() {}

  static String of(List<String> values) {
    return values.stream().map(CsvLine::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String cell(String value) {
    String safe = looksLikeFormula(value) ? "'" + value : value;
    boolean quoted =
        safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static boolean looksLikeFormula(String value) {
    return !value.isEmpty() && "=+-@\t\r\n|".indexOf(value.charAt(0)) >= 0;
  }
}
