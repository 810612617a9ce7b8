package org.attache.output.export;

/** Text in tables that spreadsheets open. */
final class Csv {
  private Csv() {}

  /**
   * Text that no spreadsheet takes for a formula: an apostrophe goes before what would be one
   * (OWASP, CSV injection).
   */
  static String safe(String text) {
    if (text.isEmpty()) {
      return text;
    }
    return switch (text.charAt(0)) {
      case '=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠' -> "'" + text;
      default -> text;
    };
  }
}
