package org.attache.sources.containers;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Gives no more than allowed at a time, to readers that hold whole what they read. */
final class MeteredInput extends FilterInputStream {
  private final String problem;
  private long left = Long.MAX_VALUE;

  /**
   * @param problem what is said when more is wanted
   */
  MeteredInput(InputStream in, String problem) {
    super(in);
    this.problem = problem;
  }

  /**
   * From now on gives so many bytes.
   *
   * @param bytes {@code Long.MAX_VALUE} for any number
   */
  void allow(long bytes) {
    left = bytes;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    if (left <= 0) {
      throw new IOException(problem);
    }
    int n = super.read(buffer, from, (int) Math.min(length, left));
    left -= left == Long.MAX_VALUE ? 0 : Math.max(0, n);
    return n;
  }
}
