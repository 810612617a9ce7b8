package org.attache.reading.find.events;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.attache.reading.language.Dependencies;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.places.Countries;
import org.attache.reading.places.StateMention;
import org.attache.reading.places.StateWord;

/**
 * Who stands where around a verb of a parsed sentence: subjects, objects, obliques, complements.
 */
final class Clauses {
  /** How far up or down a tree a search goes. */
  private static final int REACH = 6;

  private final Sentence sentence;
  private final Dependencies tree;
  private final BitSet countries = new BitSet();

  Clauses(Sentence sentence) {
    this.sentence = sentence;
    this.tree = Repairs.of(sentence);
    for (StateMention mention : Countries.standard().in(sentence.tokens())) {
      if (mention.word() != StateWord.ADJECTIVE && mention.word() != StateWord.PEOPLE) {
        countries.set(mention.first(), mention.end());
      }
    }
  }

  Sentence sentence() {
    return sentence;
  }

  Dependencies tree() {
    return tree;
  }

  Token token(int i) {
    return sentence.token(i);
  }

  /** Whether it belongs to the name of a state: "Chad", but not "Chadian". */
  boolean isCountry(int token) {
    return countries.get(token);
  }

  boolean isPassive(int verb) {
    if (tree.child(verb, "nsubj:pass", "aux:pass", "csubj:pass").isPresent()) {
      return true;
    }
    if (!token(verb).tag().equals("VBN")) {
      return false;
    }
    return tree.is(verb, "acl") && !tree.label(verb).equals("acl:relcl")
        || tree.is(verb, "conj")
            && tree.head(verb) >= 0
            && tree.child(verb, "nsubj").isEmpty()
            && isPassiveAlone(tree.head(verb));
  }

  private boolean isPassiveAlone(int verb) {
    return tree.child(verb, "nsubj:pass", "aux:pass").isPresent();
  }

  /** Who does it: of a passive verb the one behind "by". */
  OptionalInt actor(int verb) {
    if (isPassive(verb)) {
      return oblique(verb, "by");
    }
    return subject(verb);
  }

  /** The grammatical subject, found through coordination and control. */
  OptionalInt subject(int verb) {
    int v = verb;
    for (int steps = 0; v >= 0 && steps < REACH; steps++) {
      OptionalInt own = tree.child(v, "nsubj", "nsubj:pass");
      if (own.isPresent()) {
        return isRelative(own.getAsInt()) ? antecedent(v, own.getAsInt()) : own;
      }
      int head = tree.head(v);
      if (head < 0) {
        break;
      }
      if (tree.is(v, "acl")) {
        return token(head).isVerb() ? subject(head) : nominalSubject(v, head);
      }
      if (!tree.is(v, "conj", "xcomp", "ccomp", "advcl", "parataxis", "dep")) {
        break;
      }
      v = head;
    }
    return OptionalInt.empty();
  }

  /** "a decision to withdraw": whose decision; "troops attacking": the troops. */
  private OptionalInt nominalSubject(int verb, int noun) {
    if (!token(verb).tag().equals("VB")) {
      return OptionalInt.of(noun);
    }
    OptionalInt owner = tree.child(noun, "nmod:poss");
    if (owner.isPresent()) {
      return owner;
    }
    int head = tree.head(noun);
    return head >= 0 && tree.is(noun, "obj", "obl") ? tree.child(head, "nsubj") : owner;
  }

  private boolean isRelative(int token) {
    return switch (token(token).tag()) {
      case "WDT", "WP" -> true;
      default -> false;
    };
  }

  private OptionalInt antecedent(int verb, int relative) {
    int v = verb;
    for (int steps = 0; v >= 0 && steps < REACH; steps++) {
      if (tree.is(v, "acl")) {
        return OptionalInt.of(tree.head(v));
      }
      v = tree.head(v);
    }
    int before = relative - 1;
    while (before >= 0 && token(before).isPunctuation()) {
      before--;
    }
    return before >= 0 ? OptionalInt.of(before) : OptionalInt.empty();
  }

  /** What it is done to: objects, and the subject of a passive verb. */
  List<Integer> objects(int verb) {
    List<Integer> found = new ArrayList<>(tree.children(verb, "obj", "iobj"));
    if (isPassive(verb)) {
      OptionalInt subject = subject(verb);
      if (subject.isPresent() && !found.contains(subject.getAsInt())) {
        found.add(0, subject.getAsInt());
      }
    } else if (found.isEmpty() && tree.is(verb, "acl") && tree.head(verb) >= 0) {
      relativeObject(verb).ifPresent(found::add);
    }
    return found;
  }

  /** "the sanctions that France imposed": the sanctions. */
  private OptionalInt relativeObject(int verb) {
    OptionalInt subject = tree.child(verb, "nsubj");
    return tree.label(verb).equals("acl:relcl")
            && subject.isPresent()
            && !isRelative(subject.getAsInt())
        ? OptionalInt.of(tree.head(verb))
        : OptionalInt.empty();
  }

  /** The preposition of a nominal, in lower case; empty without one. */
  String preposition(int nominal) {
    OptionalInt mark = tree.child(nominal, "case");
    return mark.isPresent() ? token(mark.getAsInt()).text().toLowerCase(Locale.ROOT) : "";
  }

  /** The dependent of a verb or noun behind a preposition. */
  OptionalInt oblique(int head, String preposition) {
    for (int child : tree.children(head, "obl", "nmod", "dep", "advcl")) {
      if (!tree.label(child).equals("nmod:poss") && preposition(child).equals(preposition)) {
        return OptionalInt.of(child);
      }
    }
    return OptionalInt.empty();
  }

  /** All dependents behind prepositions. */
  List<Integer> obliques(int head) {
    return tree.children(head, "obl", "nmod").stream()
        .filter(child -> !tree.label(child).equals("nmod:poss"))
        .toList();
  }

  /** The verbs or predicates of clauses that a word governs, in text order. */
  List<Integer> complements(int word) {
    List<Integer> found = new ArrayList<>();
    for (int child : tree.children(word, "xcomp", "ccomp", "advcl", "parataxis", "acl", "dep")) {
      boolean infinitive = hasMark(child, "to");
      boolean complement = tree.is(child, "xcomp", "ccomp") || infinitive;
      boolean said = tree.is(child, "parataxis") && isPredicate(child);
      if ((complement || said) && !tree.label(child).equals("acl:relcl")) {
        found.add(child);
      }
    }
    return found;
  }

  boolean hasMark(int verb, String word) {
    for (int mark : tree.children(verb, "mark", "aux")) {
      if (token(mark).lower().equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it can head a clause. */
  boolean isPredicate(int token) {
    return token(token).isVerb() || tree.child(token, "cop").isPresent();
  }

  boolean isNegated(int verb) {
    for (int child : tree.children(verb)) {
      String word = token(child).lower();
      if (word.equals("not") || word.equals("n't") || word.equals("never")) {
        return true;
      }
    }
    return false;
  }

  /** The modal of a verb, its own or that of the verb it is coordinated with; empty without one. */
  String modal(int verb) {
    int v = verb;
    for (int steps = 0; v >= 0 && steps < REACH; steps++) {
      for (int aux : tree.children(v, "aux")) {
        if (token(aux).tag().equals("MD")) {
          return token(aux).lower();
        }
      }
      if (!tree.is(v, "conj") || tree.child(v, "nsubj", "aux").isPresent()) {
        return "";
      }
      v = tree.head(v);
    }
    return "";
  }
}
