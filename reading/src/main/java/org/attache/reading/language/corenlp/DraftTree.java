package org.attache.reading.language.corenlp;

import java.util.Set;

/** A parse that is being changed. Positions outside the sentence have empty words and tags. */
final class DraftTree {
  private static final int NONE = -1;

  private final String[] words;
  private final String[] tags;
  private final int[] heads;
  private final String[] labels;

  DraftTree(String[] words, String[] tags, int[] heads, String[] labels) {
    this.words = words;
    this.tags = tags;
    this.heads = heads;
    this.labels = labels;
  }

  int size() {
    return words.length;
  }

  String word(int token) {
    return token < 0 || token >= words.length ? "" : words[token];
  }

  String tag(int token) {
    return token < 0 || token >= words.length ? "" : tags[token];
  }

  int head(int token) {
    return heads[token];
  }

  /** The relation to the head; empty for a position outside. */
  String label(int token) {
    return token < 0 ? "" : labels[token];
  }

  int root() {
    for (int token = 0; token < heads.length; token++) {
      if (heads[token] < 0) {
        return token;
      }
    }
    throw new IllegalStateException("a tree without root");
  }

  /** Nouns, names and pronouns. */
  boolean isNoun(int token) {
    return tag(token).startsWith("NN") || tag(token).startsWith("PRP");
  }

  boolean isParticiple(int token) {
    return tag(token).equals("VBN") || tag(token).equals("VBG");
  }

  boolean hasSubject(int token) {
    return child(token, "nsubj") >= 0
        || child(token, "nsubj:pass") >= 0
        || child(token, "expl") >= 0
        || child(token, "csubj") >= 0;
  }

  boolean hasAuxiliary(int token) {
    return child(token, "aux") >= 0 || child(token, "aux:pass") >= 0 || child(token, "cop") >= 0;
  }

  boolean hasFiniteAuxiliary(int token, Set<String> finiteTags) {
    for (int i = 0; i < token; i++) {
      if (heads[i] == token && labels[i].startsWith("aux") && finiteTags.contains(tags[i])) {
        return true;
      }
    }
    return false;
  }

  /** Whether something is said of the token or by it: it is more than a name. */
  boolean hasPredicate(int token) {
    return tag(token).startsWith("VB") || hasSubject(token) || hasAuxiliary(token);
  }

  boolean hasCommaBetween(int first, int last) {
    for (int i = first + 1; i < last; i++) {
      if (words[i].equals(",")) {
        return true;
      }
    }
    return false;
  }

  boolean isBelow(int token, int ancestor) {
    int t = token;
    while (t >= 0 && t != ancestor) {
      t = heads[t];
    }
    return t == ancestor;
  }

  /** The first token of what hangs on a token, itself included. */
  int firstOf(int token) {
    for (int i = 0; i < token; i++) {
      if (isBelow(i, token)) {
        return i;
      }
    }
    return token;
  }

  /** The first dependent with this relation, or -1. */
  int child(int token, String label) {
    return child(token, label, 0, heads.length);
  }

  int childBefore(int token, String label) {
    return child(token, label, 0, token);
  }

  int childAfter(int token, String label) {
    return child(token, label, token + 1, heads.length);
  }

  private int child(int token, String label, int from, int to) {
    for (int i = from; i < to; i++) {
      if (heads[i] == token && labels[i].equals(label)) {
        return i;
      }
    }
    return NONE;
  }

  /** Hangs a token on a head, which must not be below it. */
  void attach(int token, int head, String label) {
    heads[token] = head;
    labels[token] = label;
  }

  /** Gives a token the place of another above it, which must be attached anew afterwards. */
  void promote(int token, int above) {
    attach(token, heads[above], labels[above]);
  }

  void moveChildren(int from, int to) {
    moveChildrenAfter(NONE, from, to);
  }

  /** Moves those dependents to another head that stand behind a position. */
  void moveChildrenAfter(int position, int from, int to) {
    for (int i = position + 1; i < heads.length; i++) {
      if (heads[i] == from && i != to) {
        heads[i] = to;
      }
    }
  }

  void relabel(int head, String from, String to) {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == head && labels[i].equals(from)) {
        labels[i] = to;
      }
    }
  }
}
