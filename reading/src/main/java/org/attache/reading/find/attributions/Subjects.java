package org.attache.reading.find.attributions;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.attache.reading.language.Dependencies;

/**
 * Who does what a verb says. Where the source touches the verb the tags decide, elsewhere the
 * parse, whose subjects are unreliable where the source follows its cue.
 */
final class Subjects {
  private static final Set<String> RELATIVES = Set.of("who", "which", "that");
  private static final int STEPS_UP = 5;

  private Subjects() {}

  /** The phrase before the verb group that is its subject. */
  static Optional<NounPhrase> before(Line line, VerbGroup group) {
    int t = group.first() - 1;
    while (t >= 0 && line.tag(t).equals("RB") && !line.quoted(t)) {
      t--;
    }
    if (t < 0) {
      return Optional.empty();
    }
    if (group.bare() && line.tag(group.verb()).equals("VBG")) {
      return ofParticiple(line, group, t);
    }
    if (RELATIVES.contains(line.lower(t)) && line.tag(t).startsWith("W")) {
      int end = line.tag(t - 1).equals(",") ? t - 1 : t;
      return line.phrases().chainEndingAt(end);
    }
    if (!line.quoted(t)) {
      Optional<NounPhrase> touching = line.phrases().chainEndingAt(t + 1);
      if (touching.isPresent()) {
        return touching.map(p -> coordinated(line, p));
      }
      if (NounPhrases.isTime(line.token(t)) || line.tag(t).equals(",")) {
        Optional<NounPhrase> skipped = beforeTime(line, t);
        if (skipped.isPresent()) {
          return skipped;
        }
      }
    }
    return byParse(line, group.verb());
  }

  /** "The ministry on Tuesday said", "the envoy Tuesday said". */
  private static Optional<NounPhrase> beforeTime(Line line, int t) {
    int end = t;
    if (NounPhrases.isTime(line.token(t))) {
      if (line.lower(t - 1).equals("on") || line.lower(t - 1).equals("late")) {
        end = t - 1;
      }
      return line.phrases().chainEndingAt(end);
    }
    return Optional.empty();
  }

  private static Optional<NounPhrase> ofParticiple(Line line, VerbGroup group, int t) {
    if (line.phrases().endingAt(t + 1).isPresent() && group.first() == group.verb()) {
      return line.phrases().chainEndingAt(t + 1);
    }
    return byParse(line, group.verb()).or(() -> firstSubject(line, group.verb()));
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

  /** The subject by the parse, also one that the verb shares with the verb above it. */
  static Optional<NounPhrase> byParse(Line line, int verb) {
    Dependencies parse = line.sentence().parse();
    int v = verb;
    for (int step = 0; step < STEPS_UP && v >= 0; step++) {
      OptionalInt subject = parse.child(v, "nsubj");
      if (subject.isPresent() && subject.getAsInt() < verb) {
        int s = subject.getAsInt();
        if (RELATIVES.contains(line.lower(s)) && line.tag(s).startsWith("W")) {
          int end = line.tag(s - 1).equals(",") ? s - 1 : s;
          return line.phrases().chainEndingAt(end);
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

  /** "X and Y said": the phrase before the conjunction belongs to it when the parse says so. */
  private static NounPhrase coordinated(Line line, NounPhrase phrase) {
    int cc = phrase.first() - 1;
    if (!line.lower(cc).equals("and")) {
      return phrase;
    }
    Optional<NounPhrase> first = line.phrases().chainEndingAt(cc);
    if (first.isEmpty()) {
      return phrase;
    }
    Dependencies parse = line.sentence().parse();
    boolean together =
        parse.is(phrase.head(), "conj") && parse.head(phrase.head()) == first.get().head();
    return together
        ? new NounPhrase(first.get().first(), phrase.end(), first.get().head())
        : phrase;
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
    return closes
            && whole.end() < Math.max(limit, phrase.end() + 1) + (limit < phrase.first() ? 40 : 0)
        ? phrase.to(whole.end())
        : phrase;
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
