package org.attache.sources.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/** Reads through gzip members one at a time, which {@code GZIPInputStream} runs together. */
final class GzipMember {
  /** Bytes given back to the stream must fit into its buffer. */
  static final int STEP = 1 << 14;

  private static final int HEADER_CHECK = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;

  private final PushbackInputStream in;
  private long read;

  private GzipMember(PushbackInputStream in) {
    this.in = in;
  }

  /**
   * Reads a whole member and checks it.
   *
   * @param in able to take back {@link #STEP} bytes
   * @return its length in bytes, 0 at the end of the stream
   * @throws IOException if it is damaged or cut off
   */
  static long skip(PushbackInputStream in) throws IOException {
    int first = in.read();
    if (first < 0) {
      return 0;
    }
    in.unread(first);
    return new GzipMember(in).skip();
  }

  private long skip() throws IOException {
    head();
    CRC32 check = new CRC32();
    Inflater inflater = new Inflater(true);
    try {
      long size = inflate(inflater, check);
      if (little(4) != check.getValue() || little(4) != (size & 0xffffffffL)) {
        throw new ZipException("a damaged member");
      }
    } catch (DataFormatException e) {
      throw new ZipException("a damaged member: " + e.getMessage());
    } finally {
      inflater.end();
    }
    return read;
  }

  private void head() throws IOException {
    if (little(2) != 0x8b1f || next() != 8) {
      throw new ZipException("no gzip");
    }
    int flags = next();
    little(6);
    if ((flags & EXTRA) != 0) {
      for (long i = little(2); i > 0; i--) {
        next();
      }
    }
    for (int text : new int[] {NAME, COMMENT}) {
      if ((flags & text) != 0) {
        while (next() != 0) {
          continue;
        }
      }
    }
    if ((flags & HEADER_CHECK) != 0) {
      little(2);
    }
  }

  private long inflate(Inflater inflater, CRC32 check) throws IOException, DataFormatException {
    byte[] packed = new byte[STEP];
    byte[] unpacked = new byte[STEP];
    int given = 0;
    while (!inflater.finished()) {
      if (inflater.needsInput()) {
        given = in.read(packed);
        if (given < 0) {
          throw new EOFException("a member that was cut off");
        }
        read += given;
        inflater.setInput(packed, 0, given);
      }
      int n = inflater.inflate(unpacked);
      check.update(unpacked, 0, n);
      if (n == 0 && inflater.needsDictionary()) {
        throw new ZipException("a damaged member");
      }
    }
    int left = inflater.getRemaining();
    if (left > 0) {
      in.unread(packed, given - left, left);
      read -= left;
    }
    return inflater.getBytesWritten();
  }

  private int next() throws IOException {
    int b = in.read();
    if (b < 0) {
      throw new EOFException("a member that was cut off");
    }
    read++;
    return b;
  }

  /** A number whose lowest byte comes first. */
  private long little(int bytes) throws IOException {
    long value = 0;
    for (int i = 0; i < bytes; i++) {
      value |= (long) next() << (8 * i);
    }
    return value;
  }
}
