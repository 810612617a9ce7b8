package org.attache.sources.containers;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Gives no more than allowed at a time: the heads of records are held whole by their reader. */
final class MeteredInput extends FilterInputStream {
  private long left = Long.MAX_VALUE;

  MeteredInput(InputStream in) {
    super(in);
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
      throw new IOException("its head is too long");
    }
    int n = super.read(buffer, from, (int) Math.min(length, left));
    left -= left == Long.MAX_VALUE ? 0 : Math.max(0, n);
    return n;
  }
}
