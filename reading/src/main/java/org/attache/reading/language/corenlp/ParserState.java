package org.attache.reading.language.corenlp;

import java.util.Arrays;

/**
 * A half-made parse in the arc-standard system: tokens wait in a row, move to a stack, and leave it
 * when they have got their head. Tokens count from 1; 0 is the root, and stands for 'none' among
 * the children, since the root is nobody's child. For one thread.
 */
final class ParserState {
  private int tokens;
  private int[] words = new int[0];
  private int[] tags = new int[0];
  private int[] heads = new int[0];
  private int[] labels = new int[0];
  private int[] firstChild = new int[0];
  private int[] secondChild = new int[0];
  private int[] lastChild = new int[0];
  private int[] lastButOneChild = new int[0];
  private int[] stack = new int[0];
  private int size;
  private int next;

  /** Starts a sentence. */
  void begin(ParserWeights weights, String[] sentence, String[] sentenceTags) {
    tokens = sentence.length;
    if (words.length <= tokens) {
      grow(tokens + tokens / 2 + 1);
    }
    words[0] = ParserWeights.ROOT;
    tags[0] = ParserWeights.ROOT;
    for (int i = 0; i < tokens; i++) {
      words[i + 1] = weights.wordNumber(sentence[i]);
      tags[i + 1] = weights.tagNumber(sentenceTags[i]);
    }
    Arrays.fill(firstChild, 0, tokens + 1, 0);
    Arrays.fill(secondChild, 0, tokens + 1, 0);
    Arrays.fill(lastChild, 0, tokens + 1, 0);
    Arrays.fill(lastButOneChild, 0, tokens + 1, 0);
    stack[0] = 0;
    size = 1;
    next = 1;
  }

  private void grow(int length) {
    words = new int[length];
    tags = new int[length];
    heads = new int[length];
    labels = new int[length];
    firstChild = new int[length];
    secondChild = new int[length];
    lastChild = new int[length];
    lastButOneChild = new int[length];
    stack = new int[length];
  }

  boolean isFinished() {
    return size == 1 && next > tokens;
  }

  boolean canShift() {
    return next <= tokens;
  }

  /** Whether two tokens that can be joined are on the stack. */
  boolean canJoin() {
    return size > 2;
  }

  void shift() {
    stack[size++] = next++;
  }

  /** Makes the token below the top the first child of the top. */
  void joinLeft(int label) {
    int head = stack[size - 1];
    int child = stack[size - 2];
    stack[size - 2] = head;
    size--;
    heads[child] = head;
    labels[child] = label;
    secondChild[head] = firstChild[head];
    firstChild[head] = child;
  }

  /** Makes the top the last child of the token below it. */
  void joinRight(int label) {
    int head = stack[size - 2];
    int child = stack[size - 1];
    size--;
    heads[child] = head;
    labels[child] = label;
    lastButOneChild[head] = lastChild[head];
    lastChild[head] = child;
  }

  int tokens() {
    return tokens;
  }

  /** How many stand on the stack, the root included. */
  int depth() {
    return size;
  }

  /** The token at a depth, from 0 for the root. */
  int onStack(int depth) {
    return stack[depth];
  }

  /** The first of the tokens that wait; it may be beyond the last token. */
  int next() {
    return next;
  }

  int word(int token) {
    return words[token];
  }

  int tag(int token) {
    return tags[token];
  }

  int head(int token) {
    return heads[token];
  }

  int label(int token) {
    return labels[token];
  }

  boolean hasChildren(int token) {
    return firstChild[token] != 0 || lastChild[token] != 0;
  }

  int firstChild(int token) {
    return firstChild[token];
  }

  int secondChild(int token) {
    return secondChild[token];
  }

  int lastChild(int token) {
    return lastChild[token];
  }

  int lastButOneChild(int token) {
    return lastButOneChild[token];
  }
}
