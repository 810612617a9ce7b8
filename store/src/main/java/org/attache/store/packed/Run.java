package org.attache.store.packed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes being read, in the order in which {@link Bytes} wrote them. */
final class Run {
  private final byte[] bytes;
  private int at;
  private String[] texts = new String[32];
  private int known;

  Run(byte[] bytes) {
    this.bytes = bytes;
  }

  boolean isAtEnd() {
    return at == bytes.length;
  }

  private byte next() {
    if (at >= bytes.length) {
      throw new IllegalArgumentException("damaged: ends after " + at + " bytes");
    }
    return bytes[at++];
  }

  boolean flag() {
    return next() != 0;
  }

  long count() {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      byte b = next();
      value |= (long) (b & 0x7F) << shift;
      if (b >= 0) {
        return value;
      }
    }
    throw new IllegalArgumentException("damaged: no number at byte " + at);
  }

  /** The length of something of which every part takes at least a byte. */
  int length() {
    long length = count();
    if (length < 0 || length > bytes.length - at) {
      throw new IllegalArgumentException("damaged: no length at byte " + at);
    }
    return (int) length;
  }

  long whole() {
    long value = count();
    return value >>> 1 ^ -(value & 1);
  }

  double fraction() {
    long bits = 0;
    for (int i = 0; i < Double.BYTES; i++) {
      bits = bits << 8 | next() & 0xFF;
    }
    return Double.longBitsToDouble(bits);
  }

  String text() {
    long length = count();
    if ((length & 1) == 1) {
      long number = length >>> 1;
      if (number >= known) {
        throw new IllegalArgumentException("damaged: no text " + number + " before byte " + at);
      }
      return texts[(int) number];
    }
    long size = length >>> 1;
    if (size > bytes.length - at) {
      throw new IllegalArgumentException("damaged: a text goes beyond the end");
    }
    String text = new String(bytes, at, (int) size, StandardCharsets.UTF_8);
    at += (int) size;
    if (known == texts.length) {
      texts = Arrays.copyOf(texts, 2 * known);
    }
    texts[known++] = text;
    return text;
  }
}
