package org.attache.sources.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * Looks behind the place where an archive stops being readable: a record that was cut off may be
 * dropped; another kind of file, or a damage with records behind it, must not be.
 */
final class WarcTail {
  private static final String START = "WARC/";
  private static final int STEP = 1 << 16;

  /** Enough of a packed record to see how it starts, in bytes. */
  private static final int GLIMPSE = 512;

  /** The record that opens an archive is shorter, in bytes; so a whole foreign file is no cut. */
  private static final int LONGEST_OPENING = 4_096;

  private final FileChannel channel;
  private final boolean packed;

  WarcTail(FileChannel channel, boolean packed) {
    this.channel = channel;
    this.packed = packed;
  }

  /**
   * Whether all that follows is one record that was cut off, or the zeros that a power cut leaves.
   *
   * @param from offset behind the last whole record, in bytes
   */
  boolean isCutOff(long from) throws IOException {
    if (from == 0 && channel.size() > LONGEST_OPENING) {
      return false;
    }
    String start = start(read(from, GLIMPSE));
    return isAllZeros(from) || (START.startsWith(start) && !startsAgain(from + 1));
  }

  private boolean isAllZeros(long from) throws IOException {
    for (long at = from; at < channel.size(); at += STEP) {
      for (byte b : read(at, STEP)) {
        if (b != 0) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean startsAgain(long from) throws IOException {
    for (long at = from; at < channel.size(); at += STEP) {
      byte[] bytes = read(at, STEP + GLIMPSE);
      for (int i = 0; i < Math.min(STEP, bytes.length); i++) {
        if (mayStart(bytes, i)) {
          int to = Math.min(bytes.length, i + GLIMPSE);
          if (start(Arrays.copyOfRange(bytes, i, to)).equals(START)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean mayStart(byte[] bytes, int i) {
    return packed
        ? bytes[i] == 0x1f
            && i + 2 < bytes.length
            && bytes[i + 1] == (byte) 0x8b
            && bytes[i + 2] == 8
        : bytes[i] == 'W' && (i == 0 || bytes[i - 1] == '\n');
  }

  /** The first characters of a record, as many as can be read. */
  private String start(byte[] bytes) {
    if (!packed) {
      return text(bytes, Math.min(bytes.length, START.length()));
    }
    byte[] unpacked = new byte[START.length()];
    int length = 0;
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      for (int b = in.read(); b >= 0 && length < unpacked.length; b = in.read()) {
        unpacked[length++] = (byte) b;
      }
    } catch (java.io.EOFException e) {
      return text(unpacked, length);
    } catch (IOException e) {
      return "not packed";
    }
    return text(unpacked, length);
  }

  private static String text(byte[] bytes, int length) {
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
  }

  private byte[] read(long at, int most) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(most, Math.max(0, channel.size() - at)));
    while (buffer.hasRemaining() && channel.read(buffer, at + buffer.position()) >= 0) {
      // a channel may give less than is asked for
    }
    return Arrays.copyOf(buffer.array(), buffer.position());
  }
}
