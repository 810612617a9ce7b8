package org.attache.sources.tables;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts a table into records, byte for byte: a record ends with a line, unless that stands in
 * quotation marks. Works for every encoding in which ASCII is ASCII.
 */
public final class Records {
  /** In bytes. A record is held whole. */
  public static final int LONGEST = 16 << 20;

  /** A table with more quotation marks that are never closed is none. */
  private static final int MOST_REPAIRS = 100;

  private InputStream in;
  private final byte separator;
  private final ByteArrayOutputStream record = new ByteArrayOutputStream();
  private long line = 1;
  private int repairs;

  /**
   * A record.
   *
   * @param line on which it begins, counted from 1
   * @param bytes with the line break
   * @param isWhole false if it opens a quotation mark that is not closed, or is too long: then only
   *     its first line is given, and the next record begins on the next line
   */
  public record Cut(long line, byte[] bytes, boolean isWhole) {
    /** Whether there is nothing in it but spaces. */
    public boolean isBlank() {
      for (byte b : bytes) {
        if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * @param in buffered
   */
  public Records(InputStream in, Separator separator) {
    this.in = in;
    this.separator = (byte) separator.sign();
  }

  /** The next record; empty at the end, or when no end of it can be found any more. */
  public Optional<Cut> next() throws IOException {
    record.reset();
    long began = line;
    Marks marks = new Marks(separator);
    for (int b = in.read(); b >= 0; b = in.read()) {
      record.write(b);
      line += b == '\n' ? 1 : 0;
      marks.take(b);
      if (b == '\n' && marks.areBroken()) {
        return Optional.of(firstLine(began));
      }
      if (b == '\n' && !marks.areOpen()) {
        return Optional.of(new Cut(began, record.toByteArray(), true));
      }
      if (record.size() >= LONGEST) {
        return Optional.of(firstLine(began));
      }
    }
    if (record.size() == 0) {
      return Optional.empty();
    }
    boolean isWhole = !marks.areOpen() && !marks.areBroken();
    return Optional.of(isWhole ? new Cut(began, record.toByteArray(), true) : firstLine(began));
  }

  /** Quotation marks while a record is read byte by byte. */
  private static final class Marks {
    private final int separator;
    private boolean open;
    private boolean atFieldStart = true;
    private boolean justClosed;
    private boolean broken;

    Marks(int separator) {
      this.separator = separator;
    }

    void take(int b) {
      if (open) {
        open = b != '"';
        justClosed = !open;
      } else if (b == '"' && (atFieldStart || justClosed)) {
        // a second mark right behind the first means the mark itself
        open = true;
        justClosed = false;
        atFieldStart = false;
      } else if (b == separator) {
        atFieldStart = true;
        justClosed = false;
      } else if (b != ' ' && b != '\r' && b != '\n') {
        broken |= justClosed;
        atFieldStart = false;
      }
    }

    boolean areOpen() {
      return open;
    }

    /** Whether something stands behind a closing mark that is no separator. */
    boolean areBroken() {
      return broken;
    }
  }

  /** Whether the table has been given up. */
  public boolean isGivenUp() {
    return repairs > MOST_REPAIRS;
  }

  /** Gives the first line of what was read, and puts the rest back. */
  private Cut firstLine(long began) throws IOException {
    byte[] read = record.toByteArray();
    int end = 0;
    while (end < read.length && read[end] != '\n') {
      end++;
    }
    if (end == read.length) {
      skipLine();
    }
    int next = Math.min(read.length, end + 1);
    line = began + 1;
    repairs++;
    InputStream rest = new ByteArrayInputStream(read, next, read.length - next);
    in = isGivenUp() ? InputStream.nullInputStream() : new SequenceInputStream(rest, in);
    return new Cut(began, Arrays.copyOf(read, next), false);
  }

  private void skipLine() throws IOException {
    int b = in.read();
    while (b >= 0 && b != '\n') {
      b = in.read();
    }
  }
}
