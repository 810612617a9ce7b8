package org.attache.sources;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads streams that may be endless. */
final class Bytes {
  /** In bytes, after decompression. */
  static final int LARGEST = 64 << 20;

  /** In bytes. A line of JSON Lines is held whole. */
  static final int LONGEST_LINE = 16 << 20;

  private Bytes() {}

  /** The whole stream. */
  static byte[] all(InputStream in) throws IOException, UnreadableInput {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new UnreadableInput("larger than 64 MiB; split it");
    }
    return bytes;
  }

  /**
   * The next line without its line break.
   *
   * @return its length in {@code line}; -1 at the end, -2 for a line longer than {@link
   *     #LONGEST_LINE}, which is skipped
   */
  static int line(InputStream in, ByteArrayOutputStream line) throws IOException {
    line.reset();
    boolean tooLong = false;
    int c = in.read();
    if (c < 0) {
      return -1;
    }
    while (c >= 0 && c != '\n') {
      if (line.size() < LONGEST_LINE) {
        line.write(c);
      } else {
        tooLong = true;
      }
      c = in.read();
    }
    return tooLong ? -2 : line.size();
  }
}
