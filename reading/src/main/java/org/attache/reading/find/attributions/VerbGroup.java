package org.attache.reading.find.attributions;

/**
 * A cue verb with its auxiliaries: tokens {@code first} to before {@code end}, the verb itself at
 * {@code verb}.
 *
 * @param infinitive "to say"
 * @param modal "would say", "may say"
 * @param passive "was told"
 * @param bare a participle without auxiliary: "saying", "quoted"
 * @param negated "did not say"
 */
record VerbGroup(
    int first,
    int verb,
    int end,
    Cue cue,
    boolean infinitive,
    boolean modal,
    boolean passive,
    boolean bare,
    boolean negated) {

  /** The same as a finite verb. */
  VerbGroup finite() {
    return new VerbGroup(first, verb, end, cue, false, false, false, false, negated);
  }

  static VerbGroup around(Line line, int verb, int end, Cue cue) {
    int first = verb;
    boolean be = false;
    boolean have = false;
    boolean other = false;
    boolean modal = false;
    boolean infinitive = false;
    boolean negated = false;
    for (int i = verb - 1; i >= 0 && verb - i <= 6 && !line.quoted(i); i--) {
      String tag = line.tag(i);
      String lemma = line.token(i).lemma();
      if (tag.equals("MD")) {
        modal |= !lemma.equals("will") && !line.lower(i).equals("'ll");
        other = true;
      } else if (tag.startsWith("VB") && lemma.equals("be")) {
        be = true;
      } else if (tag.startsWith("VB") && lemma.equals("have")) {
        have = true;
      } else if (tag.startsWith("VB") && lemma.equals("do")) {
        other = true;
      } else if (tag.equals("TO")) {
        infinitive = true;
      } else if (tag.equals("RB")) {
        negated |=
            line.lower(i).equals("not")
                || line.lower(i).equals("n't")
                || line.lower(i).equals("never");
      } else {
        break;
      }
      first = i;
      if (infinitive) {
        break;
      }
    }
    String tag = line.tag(verb);
    boolean participle = tag.equals("VBN") || tag.equals("VBG");
    boolean passive = be && tag.equals("VBN");
    boolean auxiliary = be || have || other;
    boolean bare = participle && !auxiliary && !infinitive;
    return new VerbGroup(first, verb, end, cue, infinitive, modal, passive, bare, negated);
  }
}
