package org.attache.reading.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/**
 * A sentence's dependency tree (basic Universal Dependencies, English). Indices are token indices
 * within the sentence, from 0; the head of the root is -1.
 */
public final class Dependencies {
  private final int[] heads;
  private final String[] labels;
  private final int[][] children;

  public Dependencies(int[] heads, String[] labels) {
    if (heads.length != labels.length) {
      throw new IllegalArgumentException(heads.length + " heads, " + labels.length + " labels");
    }
    this.heads = heads.clone();
    this.labels = labels.clone();
    int n = heads.length;
    int[] count = new int[n];
    for (int head : heads) {
      if (head >= n) {
        throw new IllegalArgumentException("head " + head + " of " + n + " tokens");
      }
      if (head >= 0) {
        count[head]++;
      }
    }
    children = new int[n][];
    for (int i = 0; i < n; i++) {
      children[i] = new int[count[i]];
    }
    int[] filled = new int[n];
    for (int i = 0; i < n; i++) {
      if (heads[i] >= 0) {
        children[heads[i]][filled[heads[i]]++] = i;
      }
    }
  }

  public int size() {
    return heads.length;
  }

  /** The token this one depends on; -1 for the root. */
  public int head(int token) {
    return heads[token];
  }

  /** The relation to the head, with its subtype: {@code nsubj}, {@code nmod:poss}, {@code root}. */
  public String label(int token) {
    return labels[token];
  }

  /**
   * Whether the relation to the head is one of these; {@code obl} also stands for {@code obl:x}.
   */
  public boolean is(int token, String... relations) {
    String label = labels[token];
    for (String relation : relations) {
      if (label.equals(relation)
          || (label.startsWith(relation)
              && label.length() > relation.length()
              && label.charAt(relation.length()) == ':')) {
        return true;
      }
    }
    return false;
  }

  /** Dependents in text order. */
  public int[] children(int token) {
    return children[token].clone();
  }

  /** Dependents with one of these relations, in text order. */
  public List<Integer> children(int token, String... relations) {
    List<Integer> found = new ArrayList<>();
    for (int child : children[token]) {
      if (is(child, relations)) {
        found.add(child);
      }
    }
    return found;
  }

  /** The first dependent with one of these relations. */
  public OptionalInt child(int token, String... relations) {
    for (int child : children[token]) {
      if (is(child, relations)) {
        return OptionalInt.of(child);
      }
    }
    return OptionalInt.empty();
  }

  /** The token and everything below it. */
  public BitSet subtree(int token) {
    BitSet below = new BitSet(heads.length);
    int[] stack = new int[heads.length];
    int top = 0;
    stack[top++] = token;
    while (top > 0) {
      int t = stack[--top];
      if (!below.get(t)) {
        below.set(t);
        for (int child : children[t]) {
          stack[top++] = child;
        }
      }
    }
    return below;
  }

  /** Whether {@code token} is {@code ancestor} or stands below it. */
  public boolean isBelow(int token, int ancestor) {
    int t = token;
    for (int steps = 0; t >= 0 && steps <= heads.length; steps++) {
      if (t == ancestor) {
        return true;
      }
      t = heads[t];
    }
    return false;
  }

  /** The first token without a head; empty for an empty tree. */
  public OptionalInt root() {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] < 0) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Dependencies d
        && Arrays.equals(heads, d.heads)
        && Arrays.equals(labels, d.labels);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(heads) + Arrays.hashCode(labels);
  }
}
