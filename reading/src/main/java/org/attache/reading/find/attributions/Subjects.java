package org.attache.reading.find.attributions;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.attache.reading.language.Dependencies;
import org.attache.reading.places.StateWord;

/**
 * Who does what a verb says. Where the source touches the verb the tags decide, elsewhere the
 * parse, whose subjects are unreliable where the source follows its cue.
 */
final class Subjects {
  private static final Set<String> RELATIVES = Words.of("pronoun");
  private static final Set<String> SUBORDINATORS = Words.of("conjunction");
  private static final int STEPS_UP = 5;

  /** An apposition longer than this is none. */
  private static final int LONGEST_APPOSITION = 40;

  private Subjects() {}

  /** The phrase before the verb group that is its subject; a relative pronoun stands for itself. */
  static Optional<NounPhrase> before(Line line, VerbGroup group, SourceNouns nouns) {
    int t = lastBefore(line, group.first());
    if (t < 0) {
      return group.bare() ? mainSubject(line) : Optional.empty();
    }
    if (group.bare() && line.tag(group.verb()).equals("VBG")) {
      return ofParticiple(line, group, t, nouns);
    }
    if (isRelative(line, t)) {
      return Optional.of(new NounPhrase(t, t + 1, t));
    }
    if (line.quoted(t)) {
      return byParse(line, group.verb());
    }
    Optional<NounPhrase> touching =
        line.phrases().chainEndingAt(t + 1).filter(p -> !line.phrases().isGoverned(p));
    if (touching.isPresent()) {
      return touching.map(p -> coordinated(line, p));
    }
    if (line.tag(t).equals("CC")) {
      return mainSubject(line)
          .filter(p -> p.end() <= t)
          .or(() -> byParse(line, group.verb()))
          .or(() -> firstSubject(line, t));
    }
    return (line.tag(t).equals(",") ? beforeApposition(line, t) : beforeTime(line, t))
        .or(() -> byParse(line, group.verb()))
        .or(() -> firstOfClause(line, t));
  }

  /** The last token before the verb group, adverbs and a parenthesis passed over. */
  private static int lastBefore(Line line, int first) {
    int t = first - 1;
    while (t >= 0 && line.tag(t).equals("RB") && !line.quoted(t)) {
      t--;
    }
    if (t > 0 && line.tag(t).equals("-RRB-")) {
      int open = t;
      while (open > 0 && !line.tag(open).equals("-LRB-")) {
        open--;
      }
      if (open > 0) {
        t = open - 1;
      }
    }
    return t;
  }

  private static boolean isRelative(Line line, int t) {
    return RELATIVES.contains(line.lower(t)) && line.tag(t).startsWith("W");
  }

  /** Whom a relative pronoun stands for. */
  static Optional<NounPhrase> antecedent(Line line, NounPhrase pronoun) {
    int end = pronoun.first();
    if (line.tag(end - 1).equals(",")) {
      end--;
    }
    return line.phrases().chainEndingAt(end);
  }

  /** "The ministry on Tuesday said", "the envoy Tuesday said". */
  private static Optional<NounPhrase> beforeTime(Line line, int t) {
    int first =
        line.phrases().at(t).filter(line.phrases()::isTime).map(NounPhrase::first).orElse(-1);
    if (first < 0) {
      return Optional.empty();
    }
    boolean preposition = line.lower(first - 1).equals("on") || line.tag(first - 1).equals("RB");
    return line.phrases().chainEndingAt(preposition ? first - 1 : first);
  }

  /** "Jane Doe, the adviser who …, said": the phrase before the comma that opens the insertion. */
  private static Optional<NounPhrase> beforeApposition(Line line, int comma) {
    for (int c = comma - 2; c > 0 && comma - c < LONGEST_APPOSITION; c--) {
      if (line.quoted(c)) {
        return Optional.empty();
      }
      if (line.tag(c).equals(",") && isInsertion(line, c + 1, comma)) {
        Optional<NounPhrase> phrase =
            line.phrases().chainEndingAt(c).map(p -> coordinated(line, p));
        if (phrase.isPresent() && !line.phrases().isGoverned(phrase.get())) {
          int from = c + 1;
          boolean name =
              line.phrases().chainEndingAt(comma).filter(p -> p.first() == from).isPresent();
          return phrase.map(p -> name ? p.to(comma) : p);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether an apposition or a relative clause stands here and nothing else. */
  private static boolean isInsertion(Line line, int from, int to) {
    String first = line.tag(from);
    boolean relative = first.startsWith("W");
    boolean opens =
        relative
            || line.phrases().startingAt(from).isPresent()
            || first.equals("VBG")
            || first.equals("VBN")
            || first.equals("JJ")
            || first.equals("RB")
            || first.equals("IN");
    if (!opens) {
      return false;
    }
    boolean clause = relative;
    for (int i = from + 1; i < to; i++) {
      if (line.tag(i).startsWith("W")
          || (line.tag(i).equals("IN") && line.tag(i + 1).startsWith("PRP"))
          || SUBORDINATORS.contains(line.lower(i))) {
        clause = true;
      } else if (line.isFinite(i) && !clause) {
        return false;
      }
    }
    return true;
  }

  /**
   * "Two officers saying …" are its source; of "left the talks saying …" and "flew home on Friday
   * saying …" it is the sentence's subject.
   */
  private static Optional<NounPhrase> ofParticiple(
      Line line, VerbGroup group, int t, SourceNouns nouns) {
    if (line.phrases().endingAt(t + 1).isPresent() && group.first() == group.verb()) {
      Optional<NounPhrase> touching = line.phrases().chainEndingAt(t + 1);
      if (touching.filter(p -> nouns.isHuman(line.token(p.head()))).isPresent()) {
        return touching;
      }
      Optional<NounPhrase> actor =
          mainSubject(line)
              .filter(p -> p.end() <= group.verb() && nouns.isHuman(line.token(p.head())));
      boolean paper =
          touching.filter(p -> nouns.kindOf(line.token(p.head())).isPresent()).isPresent();
      return paper ? touching : actor.or(() -> touching);
    }
    return leading(line)
        .or(() -> mainSubject(line))
        .filter(p -> p.end() <= group.verb() || t < 2)
        .or(() -> byParse(line, group.verb()))
        .or(() -> firstSubject(line, group.verb()));
  }

  /** The subject of the sentence's main verb. */
  static Optional<NounPhrase> mainSubject(Line line) {
    Dependencies parse = line.sentence().parse();
    OptionalInt root = parse.root();
    if (root.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt subject = parse.child(root.getAsInt(), "nsubj");
    return subject.isPresent() && !line.quoted(subject.getAsInt())
        ? line.phrases().at(subject.getAsInt()).map(p -> tied(line, p, line.size()))
        : Optional.empty();
  }

  /** The phrase that begins the sentence, where a finite verb follows it at once. */
  static Optional<NounPhrase> leading(Line line) {
    return line.phrases()
        .startingAt(LeftContent.afterDateline(line))
        .map(line.phrases()::withTies)
        .map(p -> withApposition(line, p, -1))
        .filter(
            p -> {
              int next = line.tag(p.end()).equals(",") ? p.end() + 1 : p.end();
              return line.isFinite(line.tag(next).equals("RB") ? next + 1 : next);
            });
  }

  /** The first phrase of the sentence that a finite verb follows. */
  static Optional<NounPhrase> firstSubject(Line line, int before) {
    for (int i = 1; i < before; i++) {
      if (line.isFinite(i) && !line.quoted(i)) {
        Optional<NounPhrase> phrase = line.phrases().chainEndingAt(i);
        if (phrase.isPresent()) {
          return phrase;
        }
      }
    }
    return Optional.empty();
  }

  /** "A paper filed on Thursday says": the first phrase after the last boundary of clauses. */
  private static Optional<NounPhrase> firstOfClause(Line line, int t) {
    int from = t;
    while (from > 0
        && !line.quoted(from - 1)
        && !line.isFinite(from - 1)
        && !line.tag(from - 1).equals(",")
        && !line.tag(from - 1).equals("CC")
        && !line.lower(from - 1).equals("that")) {
      from--;
    }
    return line.phrases().startingAt(from).filter(p -> p.end() <= t + 1);
  }

  /** The subject by the parse, also one that the verb shares with the verb above it. */
  static Optional<NounPhrase> byParse(Line line, int verb) {
    Dependencies parse = line.sentence().parse();
    int v = verb;
    for (int step = 0; step < STEPS_UP && v >= 0; step++) {
      OptionalInt subject = parse.child(v, "nsubj");
      if (subject.isPresent() && subject.getAsInt() < verb) {
        int s = subject.getAsInt();
        if (isRelative(line, s)) {
          return Optional.of(new NounPhrase(s, s + 1, s));
        }
        return line.phrases()
            .at(s)
            .filter(p -> !line.quoted(p.head()))
            .map(p -> tied(line, p, verb));
      }
      if (parse.is(v, "acl") && !parse.is(v, "acl:relcl")) {
        return line.phrases().at(parse.head(v)).map(p -> tied(line, p, verb));
      }
      if (parse.head(v) > verb
          && !parse.is(v, "conj", "advcl", "xcomp", "dep", "ccomp", "parataxis")) {
        return Optional.empty();
      }
      v = parse.head(v);
    }
    return Optional.empty();
  }

  private static NounPhrase tied(Line line, NounPhrase phrase, int verb) {
    NounPhrase whole = line.phrases().withTies(phrase);
    whole = whole.end() <= verb || phrase.first() > verb ? whole : phrase;
    return withApposition(line, whole, verb);
  }

  /**
   * "X and Y said": the phrase before the conjunction belongs to it when the parse says so, and
   * always where both are states, which may be more than two: "Kenya, Uganda and Rwanda".
   */
  private static NounPhrase coordinated(Line line, NounPhrase phrase) {
    int cc = phrase.first() - 1;
    if (!line.lower(cc).equals("and")) {
      return phrase;
    }
    int end = line.tag(cc - 1).equals(",") ? cc - 1 : cc;
    Optional<NounPhrase> first = line.phrases().chainEndingAt(end);
    if (first.isEmpty()) {
      return phrase;
    }
    boolean states = isState(line, phrase) && isState(line, first.get());
    Dependencies parse = line.sentence().parse();
    int head = parse.head(phrase.head());
    boolean together =
        states
            || (end == cc
                && parse.is(phrase.head(), "conj")
                && first.get().first() <= head
                && head < first.get().end());
    if (!together) {
      return phrase;
    }
    NounPhrase whole = first.get();
    while (states && line.tag(whole.first() - 1).equals(",")) {
      Optional<NounPhrase> before = line.phrases().endingAt(whole.first() - 1);
      if (before.filter(p -> isState(line, p)).isEmpty()) {
        break;
      }
      whole = before.get();
    }
    return line.phrases().isGoverned(whole)
        ? phrase
        : new NounPhrase(whole.first(), phrase.end(), whole.head());
  }

  /** Whether the phrase is a state's name, at most with an article or what it is before it. */
  static boolean isState(Line line, NounPhrase phrase) {
    return line.states().stream()
        .filter(m -> m.word() != StateWord.ADJECTIVE && m.word() != StateWord.PEOPLE)
        .filter(m -> phrase.first() <= m.first() && m.first() <= phrase.head())
        .anyMatch(m -> phrase.head() < m.end() && endsName(line, m.end(), phrase));
  }

  /** Whether a name that ends here is not only the first part of a longer one. */
  private static boolean endsName(Line line, int end, NounPhrase phrase) {
    return end >= phrase.end() || line.tag(end).equals("CC") || line.tag(end).equals(",");
  }

  /** "The press secretary, Jane Doe, said": the name in the apposition is part of the source. */
  static NounPhrase withApposition(Line line, NounPhrase phrase, int limit) {
    if (!line.lower(phrase.end()).equals(",")) {
      return phrase;
    }
    Optional<NounPhrase> next = line.phrases().startingAt(phrase.end() + 1);
    if (next.isEmpty() || next.get().end() >= line.size()) {
      return phrase;
    }
    NounPhrase whole = line.phrases().withTies(next.get());
    boolean closes = line.tag(whole.end()).equals(",") || line.tag(whole.end()).equals(".");
    boolean inTime = limit < phrase.first() || whole.end() <= limit;
    return closes && inTime ? phrase.to(whole.end()) : phrase;
  }

  /** The phrase after an inverted cue: "said the minister". */
  static Optional<NounPhrase> after(Line line, VerbGroup group) {
    int j = group.end();
    while (line.tag(j).equals("RB") && !line.quoted(j)) {
      j++;
    }
    if (line.quoted(j) || j >= line.size() || NounPhrases.isTime(line.token(j))) {
      return Optional.empty();
    }
    return line.phrases()
        .startingAt(j)
        .map(line.phrases()::withTies)
        .map(p -> withApposition(line, p, -1));
  }
}
