package org.attache.spark;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Which nodes belong together (union-find), in flat arrays: 20 bytes a node that was joined to
 * another one. The root of a group is its least node, in whatever order it was joined.
 */
final class Forest implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int NONE = -1;

  private int[] slots = filled(1 << 10);
  private long[] nodes = new long[1 << 9];
  private int[] parents = new int[1 << 9];
  private int size;

  /** Puts the groups of two nodes together. */
  void join(long one, long other) {
    int a = top(index(one));
    int b = top(index(other));
    if (a != b) {
      boolean first = nodes[a] < nodes[b];
      parents[first ? b : a] = first ? a : b;
    }
  }

  /** The node after which the group is named: the node itself where it stands alone. */
  long root(long node) {
    int at = find(node);
    if (at == NONE) {
      return node;
    }
    while (parents[at] != at) {
      at = parents[at];
    }
    return nodes[at];
  }

  /** Makes every node point to its root, so that asking is cheap and may be done by many. */
  Forest flat() {
    for (int i = 0; i < size; i++) {
      parents[i] = top(i);
    }
    return this;
  }

  /** Is given a node and the root of its group. */
  @FunctionalInterface
  interface NodeAndRoot {
    void take(long node, long root);
  }

  /** Takes in all groups of another forest. */
  Forest with(Forest other) {
    other.each(this::join);
    return this;
  }

  /** Hands on every node with the root of its group. */
  void each(NodeAndRoot sink) {
    for (int i = 0; i < size; i++) {
      sink.take(nodes[i], nodes[top(i)]);
    }
  }

  private int top(int from) {
    int root = from;
    while (parents[root] != root) {
      root = parents[root];
    }
    for (int at = from; at != root; ) {
      int next = parents[at];
      parents[at] = root;
      at = next;
    }
    return root;
  }

  private int index(long node) {
    int known = find(node);
    if (known != NONE) {
      return known;
    }
    if (size == nodes.length) {
      nodes = Arrays.copyOf(nodes, 2 * size);
      parents = Arrays.copyOf(parents, 2 * size);
      slots = filled(4 * size);
      for (int i = 0; i < size; i++) {
        slots[slot(nodes[i])] = i;
      }
    }
    nodes[size] = node;
    parents[size] = size;
    slots[slot(node)] = size;
    return size++;
  }

  private int find(long node) {
    return slots[slot(node)];
  }

  private int slot(long node) {
    int mask = slots.length - 1;
    int slot = (int) ((node * 0x9E3779B97F4A7C15L) >>> 33) & mask;
    while (slots[slot] != NONE && nodes[slots[slot]] != node) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static int[] filled(int length) {
    int[] empty = new int[length];
    Arrays.fill(empty, NONE);
    return empty;
  }
}
