package org.attache.output.text;

import java.util.Arrays;

/** Turns UTF-16 offsets into a text into offsets in Unicode code points. */
public final class CodePoints {
  /** Offsets of the second halves of surrogate pairs, in order. */
  private final int[] lowSurrogates;

  public CodePoints(String text) {
    int[] found = new int[8];
    int n = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (n == found.length) {
          found = Arrays.copyOf(found, n * 2);
        }
        found[n++] = i;
      }
    }
    lowSurrogates = Arrays.copyOf(found, n);
  }

  /** The offset in code points of an offset in UTF-16 units. */
  public int at(int utf16) {
    int i = Arrays.binarySearch(lowSurrogates, utf16);
    return utf16 - (i < 0 ? -i - 1 : i);
  }
}
