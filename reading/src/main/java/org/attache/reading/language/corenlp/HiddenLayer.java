package org.attache.reading.language.corenlp;

import java.util.Arrays;

/**
 * The hidden layer's values for a state. Its inputs are the three top tokens of the stack, the next
 * three that wait, and six children and grandchildren of each of the two top tokens. Most inputs
 * stay the same from one step to the next, so the share of the waiting tokens is summed up once per
 * shift, and that of the token below the top once for as long as it lies there. For one thread.
 */
final class HiddenLayer {
  private static final int THIRD = 0;
  private static final int SECOND = 1;
  private static final int TOP = 2;
  private static final int WAITING = 3;
  private static final int CHILDREN = 6;

  /** Child slots of the top token, and of the second. */
  private static final int CHILDREN_EACH = 6;

  /** Depths whose share is kept; deeper stacks begin again at the first place. */
  private static final int PLACES = 64;

  private final ParserWeights weights;
  private final FeatureSums sums;
  private final RareRows rareRows;
  private final RowSum sum = new RowSum();
  private final float[][] noChild = new float[2 * CHILDREN_EACH][];
  private final float[][] noChildren = new float[2][];
  private final float[][] second = new float[PLACES][];
  private final int[] secondDepth = new int[PLACES];
  private final float[] waiting;
  private final float[] values;

  HiddenLayer(FeatureSums sums) {
    this.sums = sums;
    weights = sums.weights();
    rareRows = new RareRows(weights);
    waiting = new float[weights.hiddenSize()];
    values = new float[weights.hiddenSize()];
    for (int slot = 0; slot < noChild.length; slot++) {
      addAbsent(CHILDREN + slot);
      sum.add(sums.label(ParserWeights.NO_LABEL, slot));
      noChild[slot] = summed();
    }
    for (int which = 0; which < noChildren.length; which++) {
      for (int slot = 0; slot < CHILDREN_EACH; slot++) {
        sum.add(noChild[which * CHILDREN_EACH + slot]);
      }
      noChildren[which] = summed();
    }
  }

  private float[] summed() {
    float[] row = new float[weights.hiddenSize()];
    sum.addTo(row);
    return row;
  }

  /** To be told that a sentence begins. */
  void begin(ParserState state) {
    Arrays.fill(secondDepth, 0);
    sumWaiting(state);
  }

  /** To be told after a token was shifted: another token lies below the top now. */
  void shifted(ParserState state) {
    secondDepth[(state.depth() - 2) % PLACES] = 0;
    sumWaiting(state);
  }

  /** The values for a state with at least two tokens on the stack; overwritten by the next call. */
  float[] values(ParserState state) {
    int top = state.onStack(state.depth() - 1);
    sum.add(second(state));
    addToken(state, state.onStack(state.depth() - 3), THIRD);
    addToken(state, top, TOP);
    addChildren(state, top, 0);
    System.arraycopy(waiting, 0, values, 0, values.length);
    sum.addTo(values);
    for (int i = 0; i < values.length; i++) {
      values[i] = values[i] * values[i] * values[i];
    }
    return values;
  }

  private float[] second(ParserState state) {
    int depth = state.depth() - 2;
    int place = depth % PLACES;
    if (secondDepth[place] != depth) {
      if (second[place] == null) {
        second[place] = new float[weights.hiddenSize()];
      }
      Arrays.fill(second[place], 0);
      addToken(state, state.onStack(depth), SECOND);
      addChildren(state, state.onStack(depth), CHILDREN_EACH);
      sum.addTo(second[place]);
      secondDepth[place] = depth;
    }
    return second[place];
  }

  private void sumWaiting(ParserState state) {
    for (int i = 0; i < 3; i++) {
      if (state.next() + i <= state.tokens()) {
        addToken(state, state.next() + i, WAITING + i);
      } else {
        addAbsent(WAITING + i);
      }
    }
    System.arraycopy(weights.bias(), 0, waiting, 0, waiting.length);
    sum.addTo(waiting);
  }

  private void addChildren(ParserState state, int token, int from) {
    if (!state.hasChildren(token)) {
      sum.add(noChildren[from / CHILDREN_EACH]);
      return;
    }
    int first = state.firstChild(token);
    int last = state.lastChild(token);
    addChild(state, first, from);
    addChild(state, last, from + 1);
    addChild(state, state.secondChild(token), from + 2);
    addChild(state, state.lastButOneChild(token), from + 3);
    addChild(state, first == 0 ? 0 : state.firstChild(first), from + 4);
    addChild(state, last == 0 ? 0 : state.lastChild(last), from + 5);
  }

  private void addChild(ParserState state, int child, int slot) {
    if (child == 0) {
      sum.add(noChild[slot]);
    } else {
      addToken(state, child, CHILDREN + slot);
      sum.add(sums.label(state.label(child), slot));
    }
  }

  private void addToken(ParserState state, int token, int slot) {
    sum.add(word(state.word(token), slot));
    sum.add(sums.tag(state.tag(token), slot));
  }

  private void addAbsent(int slot) {
    sum.add(word(ParserWeights.NONE, slot));
    sum.add(sums.tag(ParserWeights.NONE, slot));
  }

  private float[] word(int word, int slot) {
    return word < FeatureSums.COMMON_WORDS
        ? sums.commonWord(word, slot)
        : rareRows.word(word, slot);
  }
}
