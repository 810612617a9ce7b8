package org.attache.sources;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/** A file from some byte on, which tells how far it has been read. */
final class CountedInput extends FilterInputStream {
  private final AtomicLong count;

  /**
   * @param offset in bytes, where to begin
   * @param before what was read before this file
   * @param count of what was read in all
   */
  CountedInput(Path file, long offset, long before, AtomicLong count) throws IOException {
    super(from(file, offset));
    this.count = count;
    count.set(before + offset);
  }

  private static InputStream from(Path file, long offset) throws IOException {
    return Channels.newInputStream(
        FileChannel.open(file, StandardOpenOption.READ).position(offset));
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count.addAndGet(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int n = super.read(buffer, from, length);
    count.addAndGet(Math.max(0, n));
    return n;
  }

  @Override
  public long skip(long n) throws IOException {
    long skipped = super.skip(n);
    count.addAndGet(skipped);
    return skipped;
  }
}
