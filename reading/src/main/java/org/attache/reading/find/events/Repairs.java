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
  /** How far above an agent its verb may stand in the tree. */
  private static final int REACH = 4;

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
      repairs.agent(token);
      repairs.verbBehindRelative(token);
      repairs.subjectBehindDay(token);
      if (repairs.isLexicalAuxiliary(token)) {
        repairs.promote(token, repairs.heads[token], "xcomp", false);
      } else if (repairs.isVerbBelowParticiple(token)) {
        repairs.promote(token, repairs.heads[token], "acl", true);
      } else {
        repairs.subjectBefore(token);
      }
    }
    repairs.speechTag();
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

  /**
   * "Moscow, which has soldiers there, rejected the charge" with "rejected" as the verb of the
   * relative clause.
   */
  private void verbBehindRelative(int verb) {
    int noun = heads[verb];
    int which = noun + 2;
    if (!labels[verb].equals("acl:relcl")
        || noun < 0
        || which + 2 >= verb
        || heads[noun] >= 0
        || !isFinite(verb)
        || !sentence.token(verb - 1).text().equals(",")
        || !sentence.token(noun + 1).text().equals(",")
        || !sentence.token(which).tag().startsWith("W")
        || !isFinite(which + 1)) {
      return;
    }
    int inner = which + 1;
    for (int i = which; i < verb; i++) {
      if (heads[i] == verb) {
        heads[i] = inner;
      }
    }
    heads[verb] = heads[noun];
    labels[verb] = labels[noun];
    heads[noun] = verb;
    labels[noun] = "nsubj";
    heads[inner] = noun;
    labels[inner] = "acl:relcl";
    heads[which] = inner;
    labels[which] = "nsubj";
    for (int i = 0; i < noun; i++) {
      if (heads[i] == noun && labels[i].startsWith("obl")) {
        heads[i] = verb;
      }
    }
  }

  /** "On Thursday Bulgaria told …" with both names behind the preposition. */
  private void subjectBehindDay(int name) {
    int verb = heads[name];
    if (!labels[name].equals("obl")
        || verb != name + 1
        || !isFinite(verb)
        || !sentence.token(name).isProperNoun()
        || tree.child(verb, "nsubj", "nsubj:pass", "expl").isPresent()) {
      return;
    }
    OptionalInt mark = tree.child(name, "case");
    int day = mark.isPresent() ? mark.getAsInt() + 1 : name;
    if (day >= name || heads[day] != name || !sentence.token(day).isProperNoun()) {
      return;
    }
    heads[mark.getAsInt()] = day;
    heads[day] = verb;
    labels[day] = "obl";
    labels[name] = "nsubj";
  }

  /** "X should go, the minister said" with "said" below a word of what he says. */
  private void speechTag() {
    int end = heads.length - 1;
    while (end > 0 && !isFinite(end)) {
      if (sentence.token(end).isVerb()) {
        return;
      }
      end--;
    }
    int said = end;
    OptionalInt subject = tree.child(said, "nsubj");
    if (heads[said] < 0
        || !tree.is(said, "dep", "parataxis", "ccomp")
        || subject.isEmpty()
        || subject.getAsInt() > said
        || tree.child(said, "obj", "xcomp", "ccomp", "aux", "mark").isPresent()) {
      return;
    }
    int first = subject.getAsInt();
    while (first > 0 && isBelow(first - 1, subject.getAsInt())) {
      first--;
    }
    boolean behind = first > 0 && sentence.token(first - 1).text().equals(",");
    int root = heads[said];
    for (int steps = 0; steps < heads.length && heads[root] >= 0; steps++) {
      root = heads[root];
    }
    if (behind && root < first && sentence.token(root).isVerb()) {
      heads[said] = -1;
      labels[said] = labels[root];
      heads[root] = said;
      labels[root] = "ccomp";
    }
  }

  private boolean isBelow(int token, int noun) {
    int above = token;
    for (int steps = 0; steps < REACH && above >= 0; steps++) {
      if (above == noun) {
        return true;
      }
      above = heads[above];
    }
    return false;
  }

  /** "was threatened with sanctions by Ghana" with "by Ghana" below "sanctions". */
  private void agent(int token) {
    if (!labels[token].equals("nmod") || !isMarked(token, "by")) {
      return;
    }
    int verb = heads[token];
    for (int steps = 0; verb >= 0 && steps < REACH && !isPassive(verb); steps++) {
      verb = heads[verb];
    }
    if (verb < 0 || verb >= token || !isPassive(verb)) {
      return;
    }
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == verb && isMarked(i, "by")) {
        return;
      }
    }
    heads[token] = verb;
    labels[token] = "obl";
  }

  private boolean isMarked(int noun, String preposition) {
    return tree.children(noun, "case").stream()
        .anyMatch(mark -> sentence.token(mark).lower().equals(preposition));
  }

  private boolean isPassive(int verb) {
    return tree.child(verb, "aux:pass", "nsubj:pass").isPresent();
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
