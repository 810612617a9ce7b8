package org.attache.output.text;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** Lines in columns for people, below a head; the last column is as long as it is. */
public final class Columns {
  private final Writer out;
  private final Style style;
  private final String line;

  /**
   * @param line a pattern of {@link String#format} with a place for each column
   */
  public Columns(Writer out, Style style, String line) {
    this.out = out;
    this.style = style;
    this.line = line;
  }

  /** The names of the columns. */
  public void head(Object... names) throws IOException {
    out.write(style.faint(String.format(Locale.ROOT, line, names)) + "\n");
  }

  /** What stands in them, without spaces at the end. */
  public void line(Object... cells) throws IOException {
    out.write(String.format(Locale.ROOT, line, cells).stripTrailing() + "\n");
  }

  /** A number with commas between its thousands. */
  public static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
