package org.attache.register.origins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which reports hold an anchor. A hash table with open addressing over chains in flat arrays: a
 * hundred thousand reports have millions of anchors, and boxed ones would take ten times the room.
 */
final class AnchorHolders {
  private static final int NONE = -1;

  private long[] anchors = new long[1 << 12];
  private int[] chains = emptyChains(1 << 12);
  private int used;

  private int[] holder = new int[1 << 10];
  private int[] next = new int[1 << 10];

  /** Of the first of a chain: the last. */
  private int[] last = new int[1 << 10];

  private int size;

  void add(long anchor, int report) {
    if (size == holder.length) {
      holder = Arrays.copyOf(holder, 2 * size);
      next = Arrays.copyOf(next, 2 * size);
      last = Arrays.copyOf(last, 2 * size);
    }
    holder[size] = report;
    next[size] = NONE;
    last[size] = size;
    int slot = slot(anchor);
    int first = chains[slot];
    if (first == NONE) {
      anchors[slot] = anchor;
      chains[slot] = size;
      used++;
      if (used * 2 > anchors.length) {
        grow();
      }
    } else {
      next[last[first]] = size;
      last[first] = size;
    }
    size++;
  }

  /** The first of its holders, in the order in which they were added. */
  List<Integer> of(long anchor, int most) {
    List<Integer> first = new ArrayList<>();
    for (int i = chains[slot(anchor)]; i != NONE && first.size() < most; i = next[i]) {
      first.add(holder[i]);
    }
    return first;
  }

  /** Where the anchor stands, or the free slot where it would. */
  private int slot(long anchor) {
    int mask = anchors.length - 1;
    int slot = (int) (anchor ^ (anchor >>> 32)) & mask;
    while (chains[slot] != NONE && anchors[slot] != anchor) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldAnchors = anchors;
    int[] oldChains = chains;
    anchors = new long[2 * oldAnchors.length];
    chains = emptyChains(anchors.length);
    for (int i = 0; i < oldAnchors.length; i++) {
      if (oldChains[i] != NONE) {
        int slot = slot(oldAnchors[i]);
        anchors[slot] = oldAnchors[i];
        chains[slot] = oldChains[i];
      }
    }
  }

  private static int[] emptyChains(int length) {
    int[] chains = new int[length];
    Arrays.fill(chains, NONE);
    return chains;
  }
}
