package org.attache.spark;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The lines of a stream that begin within a range of bytes, as a stream. What one range begins with
 * in the middle of a line belongs to the range before.
 */
final class WholeLines extends FilterInputStream {
  private long position;
  private final long end;
  private boolean ended;

  /**
   * @param in stands at {@code start - 1}, or at 0 if that is the start
   */
  WholeLines(InputStream in, long start, long end) throws IOException {
    super(in);
    this.position = start;
    this.end = end;
    if (start > 0) {
      int before = in.read();
      while (before >= 0 && before != '\n') {
        before = in.read();
        position++;
      }
      ended = before < 0;
    }
    ended |= position >= end;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (ended) {
      return -1;
    }
    int n = super.read(bytes, from, length);
    if (n < 0) {
      ended = true;
      return -1;
    }
    // the line in which the range ends is the last one
    for (long i = Math.max(0, end - 1 - position); i < n; i++) {
      if (bytes[from + (int) i] == '\n') {
        ended = true;
        position += i + 1;
        return (int) i + 1;
      }
    }
    position += n;
    return n;
  }

  @Override
  public long skip(long n) {
    return 0;
  }

  @Override
  public int available() {
    return 0;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
