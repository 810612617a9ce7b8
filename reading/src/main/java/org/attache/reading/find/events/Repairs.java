package org.attache.reading.find.events;

import java.util.OptionalInt;
import org.attache.reading.language.Dependencies;
import org.attache.reading.language.Sentence;

/**
 * Mends what the parser often gets wrong around the verbs that frames read: a verb of saying taken
 * for an auxiliary, a participle taken for the root, a subject taken for the object of the verb
 * before it.
 */
final class Repairs {
  private final Sentence sentence;
  private final Dependencies tree;
  private final int[] heads;
  private final String[] labels;

  private Repairs(Sentence sentence) {
    this.sentence = sentence;
    tree = sentence.parse();
    heads = new int[tree.size()];
    labels = new String[tree.size()];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = tree.head(i);
      labels[i] = tree.label(i);
    }
  }

  /** The sentence's tree, mended. */
  static Dependencies of(Sentence sentence) {
    Repairs repairs = new Repairs(sentence);
    for (int token = 0; token < repairs.heads.length; token++) {
      if (repairs.isLexicalAuxiliary(token)) {
        repairs.promote(token, repairs.heads[token], "xcomp", false);
      } else if (repairs.isVerbBelowParticiple(token)) {
        repairs.promote(token, repairs.heads[token], "acl", true);
      } else {
        repairs.subjectBefore(token);
      }
    }
    return new Dependencies(repairs.heads, repairs.labels);
  }

  /** "threatened to shell" with "threatened" as the auxiliary of "shell". */
  private boolean isLexicalAuxiliary(int token) {
    if (!labels[token].equals("aux") || heads[token] < 0 || !sentence.token(token).isVerb()) {
      return false;
    }
    return switch (sentence.token(token).lemma()) {
      case "be", "have", "do", "get", "go", "let" -> false;
      default -> heads[token] > token;
    };
  }

  /** "a report released on Friday alleged …" with "released" as the root. */
  private boolean isVerbBelowParticiple(int token) {
    int root = heads[token];
    return root >= 0
        && heads[root] < 0
        && root < token
        && sentence.token(root).tag().equals("VBN")
        && isFinite(token)
        && tree.is(token, "dep", "ccomp", "parataxis")
        && tree.child(root, "aux", "aux:pass", "cop").isEmpty()
        && tree.child(root, "nsubj", "nsubj:pass").isPresent()
        && tree.child(token, "nsubj", "nsubj:pass").isEmpty();
  }

  private boolean isFinite(int token) {
    return switch (sentence.token(token).tag()) {
      case "VBD", "VBZ", "VBP" -> true;
      default -> false;
    };
  }

  /** Puts a verb into the place of the one above it, with that one's subject. */
  private void promote(int verb, int above, String label, boolean belowSubject) {
    heads[verb] = heads[above];
    labels[verb] = labels[above];
    OptionalInt subject = tree.child(above, "nsubj", "nsubj:pass");
    if (subject.isPresent()) {
      heads[subject.getAsInt()] = verb;
      labels[subject.getAsInt()] = "nsubj";
    }
    heads[above] = belowSubject && subject.isPresent() ? subject.getAsInt() : verb;
    labels[above] = label;
  }

  /** "says Israel must end" with "Israel" as the object of "says". */
  private void subjectBefore(int verb) {
    if (!labels[verb].equals("dep")
        || heads[verb] < 0
        || tree.child(verb, "nsubj", "nsubj:pass").isPresent()) {
      return;
    }
    int above = heads[verb];
    OptionalInt object = tree.child(above, "obj");
    boolean between = object.isPresent() && above < object.getAsInt() && object.getAsInt() < verb;
    if (between && startsClause(object.getAsInt() + 1, verb)) {
      heads[object.getAsInt()] = verb;
      labels[object.getAsInt()] = "nsubj";
      labels[verb] = "ccomp";
    }
  }

  /** Whether a modal or the finite verb itself stands right behind the subject. */
  private boolean startsClause(int token, int verb) {
    return sentence.token(token).tag().equals("MD") || token == verb && isFinite(verb);
  }
}
