package org.attache.output;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.function.Function;
import org.attache.output.text.Headline;
import org.attache.output.text.Style;
import org.attache.register.entry.Entry;
import org.attache.register.entry.ReviewState;

/** Entries for people, a line each: id, day, who, what, status, how many say so. */
public final class EntryTable {
  private static final String LINE = "%-14s  %-10s  %-12s  %-11s  %5s  %4s  %s";
  private static final int BEFORE_WORDS = 70;
  private static final int FEWEST_WORDS = 30;

  private final Writer out;
  private final Style style;
  private final int width;
  private final Function<Entry, String> words;

  /**
   * @param width of the terminal, in characters
   */
  public EntryTable(Writer out, boolean colours, int width) {
    this(out, colours, width, Headline::words);
  }

  /**
   * @param width of the terminal, in characters
   * @param words what stands in the last column
   */
  public EntryTable(Writer out, boolean colours, int width, Function<Entry, String> words) {
    this.words = words;
    this.out = out;
    this.style = new Style(colours);
    this.width = width;
  }

  /** The names of the columns. */
  public void begin() throws IOException {
    String head =
        String.format(Locale.ROOT, LINE, "id", "date", "who", "status", "told", "sure", "what");
    out.write(style.faint(head) + "\n");
  }

  /** One entry. */
  public void write(Entry entry) throws IOException {
    write(entry, 0);
  }

  /**
   * One entry.
   *
   * @param more number of others that count as one with it
   */
  public void write(Entry entry, int more) throws IOException {
    String line =
        String.format(
            Locale.ROOT,
            LINE,
            entry.id(),
            entry.dated().map(Object::toString).orElse("–"),
            shortened(Headline.parties(entry), 12),
            shortened(Style.words(entry.status()), 11),
            entry.reports() == entry.origins()
                ? Integer.toString(entry.reports())
                : entry.origins() + "/" + entry.reports(),
            String.format(Locale.ROOT, "%.2f", entry.confidence()),
            shortened(
                mark(entry)
                    + (more > 0 ? "+" + more + " · " : "")
                    + style.clean(words.apply(entry)),
                Math.max(FEWEST_WORDS, width - BEFORE_WORDS)));
    out.write(entry.review() == ReviewState.REJECTED ? style.faint(line) : line);
    out.write('\n');
  }

  private static String mark(Entry entry) {
    return switch (entry.review()) {
      case CANDIDATE -> "";
      case VERIFIED -> "✓ ";
      case REJECTED -> "✗ ";
      case NOT_VERIFIABLE -> "? ";
    };
  }

  private static String shortened(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
  }
}
