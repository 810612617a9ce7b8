package org.attache.reading.language.corenlp;

/**
 * Parses a tagged sentence into dependencies: our own evaluator of CoreNLP's published model. It
 * takes the best transition at each of two steps per token (greedy, arc-standard), so its time and
 * memory are linear in the sentence's length. One instance for each thread; they share the weights
 * and what was computed from them.
 */
final class FastParser {
  private static final String ROOT = "root";
  private static final String UNSPECIFIED = "dep";

  private final ParserWeights weights;
  private final HiddenLayer hiddenLayer;
  private final OutputLayer outputLayer;
  private final ParserState state = new ParserState();
  private final int labels;
  private final int rootLabel;

  /** A parser with its own work space. */
  FastParser(FeatureSums sums) {
    weights = sums.weights();
    hiddenLayer = new HiddenLayer(sums);
    outputLayer = new OutputLayer(weights);
    labels = weights.labelCount() - 1;
    rootLabel = weights.labelNumber(ROOT);
  }

  /**
   * Parses one sentence.
   *
   * @param words as CoreNLP's tokenizer gives them, brackets and quotes escaped
   * @param tags Penn Treebank tags, one for each word
   * @param heads takes the index of each word's head, from 0; -1 for the root
   * @param relations takes each word's Universal Dependencies relation to its head
   */
  void parse(String[] words, String[] tags, int[] heads, String[] relations) {
    state.begin(weights, words, tags);
    hiddenLayer.begin(state);
    while (!state.isFinished()) {
      step();
    }
    for (int i = 0; i < words.length; i++) {
      heads[i] = state.head(i + 1) - 1;
      relations[i] = relation(heads[i], weights.label(state.label(i + 1)));
    }
  }

  /** The model may call something a root that has a head; CoreNLP leaves that unspecified. */
  private static String relation(int head, String label) {
    return head >= 0 && label.equals(ROOT) ? UNSPECIFIED : label;
  }

  private void step() {
    if (!state.canJoin()) {
      forcedStep();
      return;
    }
    int shift = outputLayer.transitions() - 1;
    int allowed = state.canShift() ? shift + 1 : shift;
    int transition = outputLayer.best(hiddenLayer.values(state), allowed);
    if (transition == shift) {
      shift();
    } else if (transition < labels) {
      state.joinLeft(transition + 1);
    } else {
      state.joinRight(transition - labels + 1);
    }
  }

  /** With one token on the stack it must wait for another, or is the sentence's root. */
  private void forcedStep() {
    if (state.canShift()) {
      shift();
    } else {
      state.joinRight(rootLabel);
    }
  }

  private void shift() {
    state.shift();
    hiddenLayer.shifted(state);
  }
}
