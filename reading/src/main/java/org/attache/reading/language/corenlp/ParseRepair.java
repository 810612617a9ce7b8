package org.attache.reading.language.corenlp;

import java.util.Set;

/**
 * Mends what the neural parser typically gets wrong in news reports. Every rule starts from a
 * contradiction within the tree, such as a participle that has a subject but no auxiliary, and
 * knows no words but 'by'. Sentences without such a contradiction stay as they are.
 */
final class ParseRepair {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> PAST = Set.of("VBN", "VBD");
  private static final Set<String> PUNCTUATION =
      Set.of("``", "''", ",", ":", ".", "-LRB-", "-RRB-", "HYPH", "NFP");

  /** Relations that a main verb gets when its place is taken by something else. */
  private static final Set<String> DISPLACED =
      Set.of("dep", "acl", "ccomp", "parataxis", "advcl", "xcomp");

  /** How many tokens behind a participle its clause's main verb is looked for. */
  private static final int LONGEST_INSERTION = 50;

  private final DraftTree tree;

  private ParseRepair(DraftTree tree) {
    this.tree = tree;
  }

  /**
   * Mends a parse in place.
   *
   * @param words of the sentence
   * @param tags of the words
   * @param heads index of each word's head, -1 for the root
   * @param labels relation of each word to its head
   */
  static void mend(String[] words, String[] tags, int[] heads, String[] labels) {
    ParseRepair repair = new ParseRepair(new DraftTree(words, tags, heads, labels));
    repair.rootIsNoPunctuation();
    for (int token = 0; token < words.length; token++) {
      if (tags[token].startsWith("VB")) {
        repair.verb(token);
      }
    }
  }

  private void verb(int verb) {
    participleIsNoPredicate(verb);
    openingParticiple(verb);
    openingGerund(verb);
    finiteVerbIsNoModifier(verb);
    speakerFollowsVerb(verb);
    if (tree.child(verb, "aux:pass") >= 0) {
      tree.relabel(verb, "nsubj", "nsubj:pass");
    }
  }

  /** A quotation mark above the main verb. */
  private void rootIsNoPunctuation() {
    int root = tree.root();
    if (!PUNCTUATION.contains(tree.tag(root))) {
      return;
    }
    int main = tree.child(root, "dep");
    for (int token = main + 1; main >= 0 && token < tree.size(); token++) {
      boolean isBetter = tree.hasPredicate(token) && !tree.hasPredicate(main);
      if (isBetter && tree.head(token) == root && tree.label(token).equals("dep")) {
        main = token;
      }
    }
    if (main >= 0) {
      tree.promote(main, root);
      tree.attach(root, main, "punct");
      tree.moveChildren(root, main);
    }
  }

  /** 'A delegation led by X, visited Paris': led cannot have a subject, visited must. */
  private void participleIsNoPredicate(int verb) {
    if (!PAST.contains(tree.tag(verb)) || tree.hasAuxiliary(verb)) {
      return;
    }
    boolean hasAgent = tree.word(verb + 1).equals("by");
    int subject = tree.childBefore(verb, "nsubj");
    if (subject < 0 || tree.tag(verb).equals("VBD") && !hasAgent) {
      return;
    }
    int main = displacedVerb(verb);
    if (main >= 0 && !tree.hasSubject(main) && !tree.label(main).equals("parataxis")) {
      tree.promote(main, verb);
      tree.attach(subject, main, "nsubj");
      tree.moveChildrenAfter(main, verb, main);
      tree.attach(verb, subject, "acl");
    }
  }

  /** 'Led by X, the delegation visited Paris'. */
  private void openingParticiple(int verb) {
    if (verb > 0 || !tree.isParticiple(verb) || tree.hasSubject(verb)) {
      return;
    }
    int main = displacedVerb(verb);
    if (main >= 0 && tree.hasSubject(main) && tree.hasCommaBetween(verb, main)) {
      tree.promote(main, verb);
      tree.moveChildrenAfter(main, verb, main);
      tree.attach(verb, main, "advcl");
    }
  }

  /** 'Visiting Ankara, the minister met': Ankara is not who met. */
  private void openingGerund(int verb) {
    int object = tree.head(verb);
    if (verb > 0
        || !tree.tag(verb).equals("VBG")
        || !tree.label(verb).equals("amod")
        || !tree.label(object).equals("nsubj")) {
      return;
    }
    int subject = tree.child(object, "appos");
    if (subject >= 0 && tree.hasCommaBetween(object, subject)) {
      int main = tree.head(object);
      tree.attach(subject, main, "nsubj");
      tree.attach(verb, main, "advcl");
      tree.attach(object, verb, "obj");
    }
  }

  /** 'X, accompanied by Y, called on Z': a finite verb without subject, and a name as the root. */
  private void finiteVerbIsNoModifier(int verb) {
    if (!tree.label(verb).equals("acl") || !isFinite(verb) || tree.hasSubject(verb)) {
      return;
    }
    int root = tree.root();
    if (root > verb || !tree.isBelow(verb, root) || !tree.word(verb - 1).equals(",")) {
      return;
    }
    if (speakerAfter(verb) >= 0 && tree.hasPredicate(root)) {
      tree.promote(verb, root);
      tree.attach(root, verb, "ccomp");
    } else if (tree.isNoun(root) && !tree.hasPredicate(root)) {
      tree.promote(verb, root);
      tree.moveChildrenAfter(verb, root, verb);
      tree.attach(root, verb, "nsubj");
    }
  }

  /** '"…", said Davidson': who stands behind the verb speaks. */
  private void speakerFollowsVerb(int verb) {
    if (!isFinite(verb) || tree.hasSubject(verb) || tree.childBefore(verb, "ccomp") < 0) {
      return;
    }
    int speaker = speakerAfter(verb);
    if (speaker >= 0) {
      tree.attach(speaker, verb, "nsubj");
    }
  }

  /** A noun phrase right behind a verb that the parser took for object or complement. */
  private int speakerAfter(int verb) {
    int speaker = tree.childAfter(verb, "obj");
    if (speaker < 0) {
      speaker = tree.childAfter(verb, "xcomp");
    }
    return speaker >= 0 && tree.isNoun(speaker) && tree.firstOf(speaker) == verb + 1 ? speaker : -1;
  }

  /**
   * The first finite verb behind a token that hangs on it as if by accident, or that stands where
   * only a participle can, on a noun below it.
   */
  private int displacedVerb(int token) {
    int end = Math.min(tree.size(), token + LONGEST_INSERTION);
    for (int verb = token + 1; verb < end; verb++) {
      boolean isDisplaced =
          DISPLACED.contains(tree.label(verb)) && tree.head(verb) == token
              || tree.label(verb).equals("acl") && tree.isBelow(verb, token)
              || tree.label(verb).equals("dep") && tree.head(tree.head(verb)) == token;
      if (isDisplaced && isFinite(verb) && tree.child(verb, "mark") < 0) {
        return verb;
      }
    }
    return -1;
  }

  private boolean isFinite(int verb) {
    return tree.tag(verb).startsWith("VB")
        && (FINITE.contains(tree.tag(verb)) || tree.hasFiniteAuxiliary(verb, FINITE));
  }
}
