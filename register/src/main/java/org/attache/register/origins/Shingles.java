package org.attache.register.origins;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The runs of a few words that a text consists of, as hashes in text order. */
final class Shingles {
  /** In words. */
  private static final int LENGTH = 4;

  /**
   * In shingles. Of every stretch of this length the least hash is an anchor, so two texts that
   * share a passage of {@code WINDOW + LENGTH - 1} words share an anchor.
   */
  private static final int WINDOW = 28;

  /** In shingles: the window near the beginning, where short reports and cut ones have it all. */
  private static final int WINDOW_AT_START = 12;

  /** In shingles. */
  private static final int START = 96;

  private final long[] hashes;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  static Shingles of(List<String> words) {
    long[] ofWords = new long[words.size()];
    for (int i = 0; i < ofWords.length; i++) {
      ofWords[i] = hash(words.get(i));
    }
    long[] hashes = new long[Math.max(0, ofWords.length - LENGTH + 1)];
    for (int i = 0; i < hashes.length; i++) {
      long hash = 0;
      for (int j = i; j < i + LENGTH; j++) {
        hash = mix(hash * 31 + ofWords[j]);
      }
      hashes[i] = hash;
    }
    return new Shingles(hashes);
  }

  Sketch sketch() {
    int[] upper = new int[hashes.length];
    for (int i = 0; i < upper.length; i++) {
      upper[i] = (int) (hashes[i] >>> Integer.SIZE);
    }
    return Sketch.of(upper);
  }

  /** In text order, each once. */
  List<Long> anchors() {
    Set<Long> anchors = new LinkedHashSet<>();
    addLeast(Math.min(START, hashes.length), WINDOW_AT_START, anchors);
    addLeast(hashes.length, WINDOW, anchors);
    return List.copyOf(anchors);
  }

  /** The least hash of every stretch of so many before the end. */
  private void addLeast(int end, int longest, Set<Long> anchors) {
    int window = Math.min(longest, end);
    int least = -1;
    for (int stop = window; window > 0 && stop <= end; stop++) {
      int start = stop - window;
      if (least < start) {
        least = start;
        for (int i = start + 1; i < stop; i++) {
          least = hashes[i] <= hashes[least] ? i : least;
        }
      } else if (hashes[stop - 1] <= hashes[least]) {
        least = stop - 1;
      }
      anchors.add(hashes[least]);
    }
  }

  private static long hash(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    return mix(hash);
  }

  /** The finalizer of SplitMix64: every bit of the input moves every bit of the result. */
  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
