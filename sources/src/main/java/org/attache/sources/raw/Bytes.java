package org.attache.sources.raw;

import java.io.IOException;
import java.io.InputStream;

/** Reads streams that may be endless. */
public final class Bytes {
  /** In bytes, after decompression. */
  public static final int LARGEST = 64 << 20;

  private Bytes() {}

  /**
   * The whole stream.
   *
   * @throws UnreadableInput if it is longer than {@link #LARGEST}
   */
  public static byte[] all(InputStream in) throws IOException, UnreadableInput {
    return upTo(LARGEST, in);
  }

  /**
   * The whole stream.
   *
   * @param most in bytes, whole mebibytes
   * @throws UnreadableInput if it is longer
   */
  public static byte[] upTo(int most, InputStream in) throws IOException, UnreadableInput {
    byte[] bytes = in.readNBytes(most + 1);
    if (bytes.length > most) {
      throw new UnreadableInput("larger than " + (most >> 20) + " MiB; split it");
    }
    return bytes;
  }

  /** Whether bytes begin with signs that are ASCII. */
  public static boolean startWith(byte[] bytes, String ascii) {
    if (bytes.length < ascii.length()) {
      return false;
    }
    for (int i = 0; i < ascii.length(); i++) {
      if (bytes[i] != ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
