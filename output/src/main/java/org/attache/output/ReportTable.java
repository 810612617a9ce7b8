package org.attache.output;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.attache.output.text.Style;
import org.attache.register.entry.RegisteredReport;

/** Reports for people, a line each: id, day, outlet, title or beginning. */
public final class ReportTable {
  private static final String LINE = "%-12s  %-10s  %-24s  %s";
  private static final int WORDS = 70;

  private final Writer out;
  private final Style style;

  public ReportTable(Writer out, boolean colours) {
    this.out = out;
    this.style = new Style(colours);
  }

  /** The names of the columns. */
  public void begin() throws IOException {
    String head = String.format(Locale.ROOT, LINE, "report", "published", "outlet", "title");
    out.write(style.faint(head) + "\n");
  }

  /** One report. */
  public void write(RegisteredReport report) throws IOException {
    out.write(line(report, style) + "\n");
  }

  static String line(RegisteredReport report, Style style) {
    String published = report.report().published().orElse("–");
    String title = report.report().title().orElse(report.report().text()).strip();
    return String.format(
        Locale.ROOT,
        LINE,
        report.shortId(),
        published.substring(0, Math.min(10, published.length())),
        style.clean(report.outlet().orElse("–")),
        style.clean(shortened(title.lines().findFirst().orElse(""))));
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= WORDS
        ? text
        : text.substring(0, text.offsetByCodePoints(0, WORDS - 1)) + "…";
  }
}
