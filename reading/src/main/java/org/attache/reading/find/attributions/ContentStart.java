package org.attache.reading.find.attributions;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.model.AttributionKind;
import org.attache.reading.lexicon.Phrases;

/** Where the content to the right of a cue begins, and in which frame it stands. */
final class ContentStart {
  /** Token of the content's start, and what the source does in this frame. */
  record Start(int token, Frame frame, AttributionKind does) {}

  private static final Set<String> WH = Words.of("question");
  private static final Set<String> ADJUNCTS = Words.of("adjunct");
  private static final Set<String> SHARES = Words.of("share");

  /** "Around", "more than": open a clause where a number follows. */
  private static final Phrases<Boolean> APPROXIMATIONS =
      Phrases.set(Phrases.By.TEXT, Words.of("approximation"));

  private static final Cue NO_CUE = new Cue("", Map.of(), Map.of());
  private static final int FARTHEST = 40;
  private static final int LONGEST_REDUCED = 12;

  private ContentStart() {}

  static Optional<Start> rightOf(Line line, int from, Cue cue) {
    int j = from;
    boolean recipient = cue.takes(Frame.TELL);
    while (j < line.size() && j - from < FARTHEST) {
      Optional<Start> start = at(line, j, cue, recipient, j > from);
      if (start.isPresent()) {
        return start;
      }
      int next = skip(line, j, recipient, cue);
      if (next == j) {
        return Optional.empty();
      }
      if (recipient
          && line.phrases().startingAt(j).isPresent()
          && !NounPhrases.isTime(line.token(j))) {
        recipient = false;
      }
      j = next;
    }
    return Optional.empty();
  }

  private static Optional<Start> at(
      Line line, int j, Cue cue, boolean recipientAhead, boolean moved) {
    int q = j;
    if ((line.lower(q).equals(",") || line.lower(q).equals(":") || line.lower(q).equals("that"))
        && line.quotationOpensAt(q + 1)) {
      q++;
    }
    if (line.quotationOpensAt(q)) {
      AttributionKind does =
          cue.in(Frame.QUOTE)
              .or(() -> cue.in(Frame.CLAUSE))
              .or(() -> cue.in(Frame.NP))
              .orElse(null);
      if (does != null && q < line.size()) {
        return Optional.of(new Start(q, Frame.QUOTE, does));
      }
    }
    if (line.lower(j).equals(":")) {
      return cue.in(Frame.QUOTE).map(does -> new Start(j + 1, Frame.QUOTE, does));
    }
    String word = line.lower(j);
    if (word.equals("that") && !isDemonstrative(line, j)) {
      Optional<AttributionKind> does = cue.in(Frame.CLAUSE);
      if (does.isPresent()) {
        return does.map(d -> new Start(j, Frame.CLAUSE, d));
      }
    }
    if (WH.contains(word) && !line.tag(j).equals("WDT")) {
      Optional<AttributionKind> does = cue.in(Frame.WH).or(() -> cue.in(Frame.CLAUSE));
      if (does.isPresent()) {
        return does.map(d -> new Start(j, Frame.WH, d));
      }
    }
    if (startsInfinitive(line, j)) {
      Optional<AttributionKind> does =
          cue.in(Frame.INF).or(() -> moved ? cue.in(Frame.OBJINF) : Optional.empty());
      if (does.isPresent()) {
        return does.map(d -> new Start(j, Frame.INF, d));
      }
    }
    if (cue.takes(Frame.OBJINF)) {
      Optional<NounPhrase> object = line.phrases().startingAt(j).map(line.phrases()::withTies);
      if (object.isPresent()) {
        int k = object.get().end();
        if (startsInfinitive(line, k)) {
          return cue.in(Frame.OBJINF).map(d -> new Start(k, Frame.OBJINF, d));
        }
        int after = pastRelative(line, k);
        if (startsInfinitive(line, after)) {
          return cue.in(Frame.OBJINF).map(d -> new Start(after, Frame.OBJINF, d));
        }
        NounPhrase base = line.phrases().startingAt(j).get();
        if (startsInfinitive(line, base.end())) {
          return cue.in(Frame.OBJINF).map(d -> new Start(base.end(), Frame.OBJINF, d));
        }
      }
    }
    if (!recipientAhead && cue.takes(Frame.CLAUSE) && startsBareClause(line, j)) {
      return cue.in(Frame.CLAUSE).map(d -> new Start(j, Frame.CLAUSE, d));
    }
    Optional<AttributionKind> preposition =
        line.tag(j).equals("IN") || line.tag(j).equals("TO") ? cue.with(word) : Optional.empty();
    if (preposition.isPresent() && j + 1 < line.size()) {
      return preposition.map(d -> new Start(j + 1, Frame.PREPOSITION, d));
    }
    if (cue.takes(Frame.GER) && line.tag(j).equals("VBG")) {
      return cue.in(Frame.GER).map(d -> new Start(j, Frame.GER, d));
    }
    if (cue.takes(Frame.COMPLEMENT) && hasComplement(line, j)) {
      return cue.in(Frame.COMPLEMENT).map(d -> new Start(j, Frame.COMPLEMENT, d));
    }
    if (!moved && word.equals("as") && cue.takes(Frame.NP) && isShifted(line, j)) {
      return cue.in(Frame.NP).map(d -> new Start(j, Frame.NP, d));
    }
    if (cue.takes(Frame.NP)
        && line.phrases().startingAt(j).isPresent()
        && !NounPhrases.isTime(line.token(j))) {
      return cue.in(Frame.NP).map(d -> new Start(j, Frame.NP, d));
    }
    return Optional.empty();
  }

  /** "Dismissed as 'fantasy' a report": what it is called stands before the thing. */
  private static boolean isShifted(Line line, int as) {
    int thing =
        line.quotationOpensAt(as + 1)
            ? line.afterQuotation(as + 1)
            : line.phrases().startingAt(as + 1).map(NounPhrase::end).orElse(line.size());
    return line.phrases()
        .startingAt(thing)
        .map(line.phrases()::withTies)
        .filter(p -> !line.isFinite(p.end()))
        .isPresent();
  }

  /** The token after ", which …," if such a clause starts here; else the same. */
  private static int pastRelative(Line line, int k) {
    if (!line.tag(k).equals(",") || !line.tag(k + 1).startsWith("W")) {
      return k;
    }
    for (int i = k + 2; i < Math.min(line.size(), k + FARTHEST); i++) {
      if (line.tag(i).equals(",") && line.tag(i + 1).equals("TO")) {
        return i + 1;
      }
    }
    return k;
  }

  /** The token after places and times: "he wrote [in his diary], …". */
  static int pastAdjuncts(Line line, int from) {
    int j = from;
    while (j < line.size() && !line.tag(j).equals(",")) {
      int next = skip(line, j, false, NO_CUE);
      if (next == j) {
        return j;
      }
      j = next;
    }
    return j;
  }

  private static boolean hasComplement(Line line, int j) {
    Optional<NounPhrase> object = line.phrases().startingAt(j).map(line.phrases()::withTies);
    if (object.isEmpty()) {
      return false;
    }
    int next = object.get().end();
    return line.quotationOpensAt(next)
        || line.tag(next).startsWith("JJ")
        || line.tag(next).equals("DT")
        || line.tag(next).equals("VBN");
  }

  /** "said that evening": a demonstrative before its noun, with no verb after it. */
  private static boolean isDemonstrative(Line line, int j) {
    return line.tag(j).equals("DT") && !startsBareClause(line, j);
  }

  private static boolean startsInfinitive(Line line, int j) {
    if (line.lower(j).equals("not") || line.lower(j).equals("never")) {
      return startsInfinitive(line, j + 1);
    }
    return line.tag(j).equals("TO")
        && (line.tag(j + 1).equals("VB")
            || (line.quotationOpensAt(j + 1) && line.tag(j + 2).equals("VB"))
            || (line.tag(j + 1).equals("RB") && line.tag(j + 2).equals("VB")));
  }

  /** A noun phrase with a finite verb after it, before the sentence or a parenthesis ends. */
  static boolean startsBareClause(Line line, int j) {
    if (j >= line.size() || isTime(line, j)) {
      return false;
    }
    if (line.phrases().at(j).filter(line.phrases()::isTime).isPresent()) {
      return false;
    }
    String tag = line.tag(j);
    boolean starts =
        line.phrases().startingAt(j).isPresent()
            || tag.equals("EX")
            || tag.equals("DT")
            || tag.equals("VBG")
            || line.lower(j).equals("no")
            || line.lower(j).equals("because")
            || startsApproximation(line, j);
    if (!starts) {
      return false;
    }
    boolean relative = false;
    for (int k = j + 1; k < line.size() && k - j < FARTHEST; k++) {
      if (line.quotationOpensAt(k) && line.isFinite(pastAdverbs(line, k + 1))) {
        return true;
      }
      if (line.tag(k).startsWith("W") || line.tag(k).equals(";")) {
        relative = true;
      } else if (line.tag(k).equals("VBD") && line.tag(k - 1).equals("CC") && !relative) {
        return false;
      } else if (line.isFinite(k) || line.tag(k).equals("VBN") && line.tag(k + 1).equals("VBN")) {
        if (!relative) {
          return true;
        }
        relative = false;
      } else if (line.tag(k).equals(",") && k == j + 1) {
        return false;
      }
    }
    return false;
  }

  private static int pastAdverbs(Line line, int from) {
    int i = from;
    while (line.tag(i).startsWith("RB")) {
      i++;
    }
    return i;
  }

  /** "Around 300 soldiers", "at least nine": the number may have a phrase of its own. */
  private static boolean startsApproximation(Line line, int j) {
    return APPROXIMATIONS
        .longestAt(line.tokens(), j)
        .map(Phrases.Match::end)
        .filter(n -> line.tag(n).equals("CD") || line.tag(n).equals("$") || isShare(line, n))
        .isPresent();
  }

  /** "Half of the soldiers", "all of them", "a third". */
  private static boolean isShare(Line line, int i) {
    return SHARES.contains(line.lower(i))
        || line.lower(i).equals("a") && SHARES.contains(line.lower(i + 1));
  }

  /** A time by itself, not one that says which: "Monday's talks". */
  private static boolean isTime(Line line, int j) {
    return NounPhrases.isTime(line.token(j)) && !line.tag(j + 1).equals("POS");
  }

  /** The "that" after "in a statement read out on national radio"; else the same token. */
  private static int pastReduced(Line line, int participle) {
    String tag = line.tag(participle);
    if (!tag.equals("VBN") && !tag.equals("VBD") && !tag.equals("RP")) {
      return participle;
    }
    for (int i = participle + 1; i < Math.min(line.size(), participle + LONGEST_REDUCED); i++) {
      if (line.lower(i).equals("that") || line.quotationOpensAt(i)) {
        return i;
      }
      if (line.isFinite(i) || line.tag(i).equals(",")) {
        break;
      }
    }
    return participle;
  }

  /** The token after an adverb, a time, a phrase of place or a recipient; {@code j} if none. */
  private static int skip(Line line, int j, boolean recipient, Cue cue) {
    if (line.quoted(j)) {
      return j;
    }
    String tag = line.tag(j);
    if (tag.equals("RB") || tag.equals("RBR") || isTime(line, j)) {
      return j + 1;
    }
    boolean month = tag.equals("NNP") && line.tag(j + 1).equals("CD");
    if ((tag.equals("IN") || tag.equals("TO") || tag.equals("VBG"))
        && ADJUNCTS.contains(line.lower(j))) {
      Optional<NounPhrase> object = line.phrases().startingAt(j + 1);
      if (object.isPresent() && !line.quoted(j + 1)) {
        return pastReduced(line, line.phrases().withTies(object.get()).end());
      }
      return j;
    }
    if (recipient || month || line.lower(j).equals("last") || line.lower(j).equals("this")) {
      Optional<NounPhrase> phrase = line.phrases().startingAt(j);
      if (phrase.isPresent() && cue.with(line.lower(phrase.get().end())).isPresent()) {
        int tied = line.phrases().withTies(phrase.get()).end();
        boolean clauseAfter = line.lower(tied).equals("that") || line.quotationOpensAt(tied);
        return clauseAfter ? tied : phrase.get().end();
      }
      if (phrase.isPresent()) {
        return line.phrases().withTies(phrase.get()).end();
      }
    }
    if (tag.equals(",")) {
      boolean relative = line.tag(j + 1).startsWith("W");
      for (int k = j + 1; k < line.size() && k - j < 25; k++) {
        if (line.tag(k).equals(",")
            && (line.lower(k + 1).equals("that") || line.quotationOpensAt(k + 1))) {
          return line.quotationOpensAt(k + 1) ? k : k + 1;
        }
        if (line.isFinite(k) && !relative || line.quoted(k)) {
          return j;
        }
      }
    }
    return j;
  }
}
