package org.attache.sources.raw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream, one after the other, none of them held longer than it may be. */
public final class Lines {
  /** In bytes. A line is held whole. */
  public static final int LONGEST = 16 << 20;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int at;
  private int end;
  private long number;

  /**
   * A line.
   *
   * @param number counted from 1
   * @param bytes with its line break as it came; only the beginning if it is too long
   */
  public record Line(long number, byte[] bytes, boolean isTooLong) {
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

  public Lines(InputStream in) {
    this.in = in;
  }

  /** The next line; empty at the end. */
  public Optional<Line> next() throws IOException {
    line.reset();
    boolean began = false;
    boolean tooLong = false;
    while (at < end || fill()) {
      began = true;
      int from = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      boolean ends = at < end;
      at = ends ? at + 1 : at;
      int room = Math.min(at - from, LONGEST - line.size());
      line.write(buffer, from, room);
      tooLong |= room < at - from;
      if (ends) {
        break;
      }
    }
    return began ? Optional.of(new Line(++number, line.toByteArray(), tooLong)) : Optional.empty();
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer, 0, buffer.length));
    return end > 0;
  }
}
