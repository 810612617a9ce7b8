package org.attache.sources.containers;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip, but no bombs: text never grows five-hundredfold. */
final class Gunzip extends FilterInputStream {
  /** Bytes out for each byte in. */
  private static final long MOST_GROWTH = 500;

  /** Bytes that may come out in any case. */
  private static final long ALWAYS = 64 << 20;

  private final Counter packed;
  private long unpacked;

  Gunzip(InputStream in) throws IOException {
    this(new Counter(in));
  }

  private Gunzip(Counter packed) throws IOException {
    super(new GZIPInputStream(packed, 1 << 13));
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int n = super.read(buffer, from, length);
    unpacked += Math.max(0, n);
    if (unpacked > ALWAYS && unpacked / MOST_GROWTH > packed.count) {
      throw new IOException("it unpacks to more than five hundred times its size");
    }
    return n;
  }

  private static final class Counter extends FilterInputStream {
    private long count;

    Counter(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int n = super.read(buffer, from, length);
      count += Math.max(0, n);
      return n;
    }
  }
}
