package org.attache.reading.language.corenlp;

/**
 * Numbers that stand for feature strings, so that none of them needs to be built or kept. A
 * string's number follows from those of its parts: {@code of(a + b) = of(a) * power(b.length()) +
 * of(b)}. Among the half million strings of a model two with the same number are as good as
 * impossible; the build checks that there are none.
 */
final class FeatureHash {
  private static final long BASE = 0x9E37_79B9_7F4A_7C15L;

  private FeatureHash() {}

  static long of(String text) {
    return of(text, 0, text.length());
  }

  static long of(String text, int start, int end) {
    return of(0, text, start, end);
  }

  /** The number of a string that begins with another one, whose number is known. */
  static long of(long before, String text, int start, int end) {
    long hash = before;
    for (int i = start; i < end; i++) {
      hash = hash * BASE + text.charAt(i) + 1;
    }
    return hash;
  }

  /** The factor by which something grows when this many characters follow it. */
  static long power(int length) {
    long power = 1;
    for (int i = 0; i < length; i++) {
      power *= BASE;
    }
    return power;
  }

  /** A well-mixed form of a number, for tables. */
  static int mixed(long hash) {
    long h = (hash ^ (hash >>> 32)) * 0xD6E8_FEB8_6659_FD93L;
    return (int) (h ^ (h >>> 32));
  }
}
