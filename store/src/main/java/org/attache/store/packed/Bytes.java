package org.attache.store.packed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Bytes being written. A text that was written before is written as its number. */
final class Bytes {
  private static final int CONTINUED = 0x80;

  private byte[] bytes = new byte[1024];
  private int size;
  private final Map<String, Integer> texts = new HashMap<>();

  void clear() {
    size = 0;
    texts.clear();
  }

  byte[] toArray() {
    return Arrays.copyOf(bytes, size);
  }

  private void room(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
    }
  }

  void flag(boolean value) {
    room(1);
    bytes[size++] = (byte) (value ? 1 : 0);
  }

  /** A number from 0, seven bits a byte, the lowest first. */
  void count(long value) {
    room(10);
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      bytes[size++] = (byte) (rest & 0x7F | CONTINUED);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  /** A number of either sign. */
  void whole(long value) {
    count(value << 1 ^ value >> 63);
  }

  void fraction(double value) {
    room(Double.BYTES);
    long bits = Double.doubleToLongBits(value);
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes[size++] = (byte) (bits >>> shift);
    }
  }

  void text(String text) {
    Integer known = texts.putIfAbsent(text, texts.size());
    if (known != null) {
      count((long) known << 1 | 1);
      return;
    }
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    count((long) utf8.length << 1);
    room(utf8.length);
    System.arraycopy(utf8, 0, bytes, size, utf8.length);
    size += utf8.length;
  }
}
