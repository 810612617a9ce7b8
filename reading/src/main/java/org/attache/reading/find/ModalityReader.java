package org.attache.reading.find;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attache.model.Modality;
import org.attache.reading.find.Stance.Tense;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;

/**
 * Reads from the words around a verb or noun whether and when it happens: tense, auxiliaries,
 * negation, and the cues of {@code modality.tsv}. Needs tags, no parse.
 */
public final class ModalityReader {
  /** How far a cue may stand from its trigger, in tokens. */
  private static final int REACH = 14;

  private static final Set<String> MODALS =
      Set.of(
          "will", "'ll", "wo", "would", "'d", "shall", "should", "may", "might", "could", "can",
          "ca", "must");
  private static final Set<String> NOT = Set.of("not", "n't", "never", "no", "neither", "nor");

  /** What a cue says; more telling ones first. */
  private enum Says {
    NEGATED(Optional.empty()),
    UNPLANNED(Optional.empty()),
    CANCELLED(Optional.of(Modality.CANCELLED)),
    DENIED(Optional.of(Modality.DENIED)),
    ALLEGED(Optional.of(Modality.ALLEGED)),
    PLANNED(Optional.of(Modality.PLANNED)),
    PAST(Optional.of(Modality.PAST_REFERENCE)),
    COMPLETED(Optional.of(Modality.COMPLETED)),
    ONGOING(Optional.of(Modality.ONGOING));

    private final Optional<Modality> modality;

    Says(Optional<Modality> modality) {
      this.modality = modality;
    }
  }

  private final Phrases<Says> verb;
  private final Phrases<Says> modifier;
  private final Phrases<Says> before;
  private final Phrases<Says> after;
  private final Phrases<Says> clause;
  private final Phrases<Says> purpose;

  /** Reads the cues of a language (ISO 639-1). */
  public ModalityReader(String language) {
    Table table = Table.of(language, "modality");
    verb = cues(table, "verb");
    modifier = cues(table, "modifier");
    before = cues(table, "before");
    after = cues(table, "after");
    clause = cues(table, "clause");
    purpose = cues(table, "purpose");
  }

  private static Phrases<Says> cues(Table table, String stands) {
    Phrases.Builder<Says> builder = Phrases.by(Phrases.By.LEMMA);
    for (Table.Row row : table.rows()) {
      if (row.get("stands").equals(stands)) {
        builder.add(row.get("cue"), Says.valueOf(row.get("says").toUpperCase(Locale.ROOT)));
      }
    }
    return builder.build();
  }

  /** How the sentence presents the verb or noun at {@code trigger}. */
  public Stance of(Sentence sentence, int trigger) {
    Token token = sentence.token(trigger);
    return token.isVerb() ? ofVerb(sentence, trigger) : ofNoun(sentence, trigger);
  }

  /** Whether nobody has the verb at {@code trigger} in mind: "has no plans to send". */
  public boolean isUnplanned(Sentence sentence, int trigger) {
    int to = trigger - 1;
    while (to > 0 && sentence.token(to).tag().startsWith("RB")) {
      to--;
    }
    return to > 0
        && sentence.token(to).tag().equals("TO")
        && endingAt(verb, sentence, to).filter(says -> says == Says.UNPLANNED).isPresent();
  }

  private Stance ofVerb(Sentence sentence, int trigger) {
    Stance stance = ofBareVerb(sentence, trigger);
    Optional<Modality> cue = clauseCue(sentence, trigger);
    return cue.isEmpty() || stance.negated() ? stance : new Stance(stance.tense(), cue, false);
  }

  /** What governs the clause of a word: "denied that", "rumours that". */
  private Optional<Modality> clauseCue(Sentence sentence, int trigger) {
    for (int i = trigger - 1; i > 0 && i >= trigger - 2 * REACH; i--) {
      Token t = sentence.token(i);
      if (t.text().equals(";") || t.tag().equals("``") || t.tag().equals("''")) {
        return Optional.empty();
      }
      if (t.lower().equals("that")) {
        int end = i;
        return endingAt(clause, sentence, end)
            .or(() -> endingAt(clause, sentence, beforeTime(sentence, end)))
            .flatMap(says -> says.modality);
      }
    }
    return Optional.empty();
  }

  /** Where "on Monday" or "in a statement" begins that stands right before a word. */
  private static int beforeTime(Sentence sentence, int end) {
    for (int i = end - 1; i > 0 && i >= end - REACH / 2; i--) {
      Token t = sentence.token(i);
      if (t.tag().equals("IN")) {
        return i;
      }
      if (!t.isNoun() && !t.tag().equals("CD") && !t.tag().equals("DT")) {
        return end;
      }
    }
    return sentence.token(end - 1).isProperNoun() ? end - 1 : end;
  }

  private Stance ofBareVerb(Sentence sentence, int trigger) {
    boolean negated = false;
    Optional<Tense> auxiliary = Optional.empty();
    int i = trigger - 1;
    for (; i >= 0 && i >= trigger - REACH; i--) {
      Token t = sentence.token(i);
      if (NOT.contains(t.lower())) {
        negated = true;
      } else if (MODALS.contains(t.lower()) && t.tag().equals("MD")) {
        return new Stance(
            Tense.FUTURE, adverbCue(sentence, i, trigger), negated || notAfter(sentence, i));
      } else if (t.lower().equals("to") && t.tag().equals("TO")) {
        return ofInfinitive(sentence, i, negated);
      } else if (t.lemma().equals("be") && t.isVerb()) {
        auxiliary = auxiliary.or(() -> Optional.of(tenseWithBe(sentence.token(trigger), t)));
      } else if (t.lemma().equals("have") && t.isVerb()) {
        auxiliary = Optional.of(t.lower().equals("had") ? Tense.PLUPERFECT : Tense.PERFECT);
      } else if (t.lemma().equals("do") && t.isVerb()) {
        auxiliary = Optional.of(t.lower().equals("did") ? Tense.PAST : Tense.PRESENT);
      } else if (!t.tag().startsWith("RB")) {
        break;
      }
    }
    Tense tense = auxiliary.orElseGet(() -> tenseOf(sentence.token(trigger)));
    Optional<Modality> cue =
        adverbCue(sentence, i + 1, trigger)
            .or(() -> endingAt(verb, sentence, trigger).flatMap(says -> says.modality));
    return new Stance(tense, cue, negated);
  }

  private static Tense tenseWithBe(Token trigger, Token be) {
    if (trigger.tag().equals("VBG")) {
      return be.lower().equals("was") || be.lower().equals("were") ? Tense.PAST : Tense.PROGRESSIVE;
    }
    return be.lower().equals("was") || be.lower().equals("were") ? Tense.PAST : Tense.PRESENT;
  }

  private static Tense tenseOf(Token verb) {
    return switch (verb.tag()) {
      case "VBD", "VBN" -> Tense.PAST;
      case "VBZ", "VBP" -> Tense.PRESENT;
      case "VBG" -> Tense.PARTICIPLE;
      default -> Tense.INFINITIVE;
    };
  }

  private Stance ofInfinitive(Sentence sentence, int to, boolean negated) {
    Optional<Says> cue = endingAt(verb, sentence, to);
    if (cue.filter(says -> says == Says.UNPLANNED).isPresent()) {
      return new Stance(Tense.PRESENT, Optional.empty(), true);
    }
    boolean refused = cue.filter(says -> says == Says.NEGATED).isPresent();
    boolean not = negated || refused || notBefore(sentence, to);
    if (cue.filter(says -> says == Says.PLANNED).isPresent() && hadPlanned(sentence, to)) {
      return new Stance(Tense.PLUPERFECT, Optional.of(Modality.CANCELLED), not);
    }
    if (cue.isEmpty()) {
      Optional<Stance> going = purposeOf(sentence, to);
      if (going.isPresent()) {
        return new Stance(going.get().tense(), going.get().cue(), not || going.get().negated());
      }
    }
    Tense tense = cue.isPresent() ? Tense.FUTURE : Tense.INFINITIVE;
    return new Stance(tense, cue.flatMap(says -> says.modality), not);
  }

  /** The verb whose purpose an infinitive gives, and what is said of it. */
  private Optional<Stance> purposeOf(Sentence sentence, int to) {
    for (int i = to - 1; i >= 0 && i >= to - REACH; i--) {
      Token t = sentence.token(i);
      if (t.text().equals(";") || t.tag().equals("``")) {
        return Optional.empty();
      }
      if (t.isVerb()) {
        return purpose.get(t.lemma()).isPresent() && !t.tag().equals("VBG")
            ? Optional.of(ofBareVerb(sentence, i))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "had intended to", "was to have": a plan that came to nothing. */
  private static boolean hadPlanned(Sentence sentence, int to) {
    for (int i = to - 1; i >= 0 && i >= to - 4; i--) {
      if (sentence.token(i).lower().equals("had")) {
        return true;
      }
    }
    return to + 1 < sentence.size()
        && sentence.token(to + 1).lower().equals("have")
        && to > 0
        && sentence.token(to - 1).tag().equals("VBD");
  }

  private Optional<Modality> adverbCue(Sentence sentence, int first, int end) {
    for (int i = first; i < end; i++) {
      if (sentence.token(i).tag().startsWith("RB")) {
        Optional<Says> says = verb.get(sentence.token(i).lemma());
        if (says.isPresent()) {
          return says.get().modality;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean notAfter(Sentence sentence, int modal) {
    return modal + 1 < sentence.size() && NOT.contains(sentence.token(modal + 1).lower());
  }

  private static boolean notBefore(Sentence sentence, int to) {
    for (int i = to - 1; i >= 0 && i >= to - 3; i--) {
      if (NOT.contains(sentence.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private Stance ofNoun(Sentence sentence, int trigger) {
    int start = phraseStart(sentence, trigger);
    Optional<Says> says = Optional.empty();
    for (int i = start; i < trigger; i++) {
      says = stronger(says, modifier.longestAt(sentence.tokens(), i).map(Phrases.Match::value));
    }
    Optional<Says> governed = Optional.empty();
    int governor = -1;
    for (int i = Math.max(0, trigger - REACH); i < trigger; i++) {
      Optional<Phrases.Match<Says>> match = before.longestAt(sentence.tokens(), i);
      boolean outside = i < start || governed.isEmpty();
      if (outside && match.isPresent() && isNounPhrase(sentence, match.get().end(), trigger)) {
        governed = Optional.of(match.get().value());
        governor = i;
      }
    }
    says = stronger(says, governed);
    says = stronger(says, following(sentence, trigger));
    int verbAt =
        governor >= 0 && sentence.token(governor).isVerb() ? governor : verbBefore(sentence, start);
    if (verbAt < 0 && plannedBefore(sentence, start)) {
      boolean open = says.isEmpty() || says.get() == Says.ONGOING || says.get() == Says.COMPLETED;
      return new Stance(
          Tense.FUTURE,
          open ? Optional.of(Modality.PLANNED) : says.flatMap(x -> x.modality),
          false);
    }
    if (verbAt < 0) {
      return new Stance(Tense.NONE, says.flatMap(s -> s.modality), isNo(sentence, start));
    }
    Stance ruling = ofVerb(sentence, verbAt);
    boolean calledOff = says.filter(s -> s == Says.CANCELLED || s == Says.DENIED).isPresent();
    boolean weak = says.isEmpty() || says.get() == Says.ONGOING || says.get() == Says.COMPLETED;
    Optional<Modality> cue =
        !calledOff && weak && (ruling.tense() == Tense.FUTURE || ruling.cue().isPresent())
            ? ruling.cue().or(() -> Optional.of(Modality.PLANNED))
            : says.flatMap(s -> s.modality);
    return new Stance(ruling.tense(), cue, ruling.negated() && !calledOff);
  }

  private static boolean isNo(Sentence sentence, int start) {
    return sentence.token(start).lower().equals("no");
  }

  /** Where the noun phrase that ends with {@code noun} starts. */
  private static int phraseStart(Sentence sentence, int noun) {
    int i = noun;
    while (i > 0 && noun - i < REACH && isNominal(sentence.token(i - 1))) {
      i--;
    }
    return i;
  }

  private static boolean isNominal(Token t) {
    return t.isNoun()
        || switch (t.tag()) {
          case "DT", "PDT", "JJ", "JJR", "JJS", "CD", "HYPH", "POS", "PRP$", "VBN", "VBG" -> true;
          case ",", "RB" -> false;
          default -> t.lower().equals("-");
        };
  }

  private static boolean isNounPhrase(Sentence sentence, int first, int end) {
    for (int i = first; i < end; i++) {
      Token t = sentence.token(i);
      if (!isNominal(t) && !t.lower().equals("of")) {
        return false;
      }
    }
    return true;
  }

  /**
   * The verb right before a noun phrase, also over one preposition: "arrived for a visit"; or -1.
   */
  private static int verbBefore(Sentence sentence, int start) {
    int i = start - 1;
    if (i >= 0 && sentence.token(i).lower().equals("following")) {
      i--;
    }
    if (i >= 0 && (sentence.token(i).tag().equals("IN") || sentence.token(i).tag().equals("RP"))) {
      i--;
    }
    return i >= 0 && sentence.token(i).isVerb() ? i : -1;
  }

  /** Whether the last verb before a phrase, in its clause, tells of something still to come. */
  private boolean plannedBefore(Sentence sentence, int start) {
    for (int i = start - 1; i >= 0 && i >= start - REACH; i--) {
      Token t = sentence.token(i);
      if (t.text().equals(",") || t.text().equals(";") || t.tag().equals("``")) {
        return false;
      }
      if (t.isVerb() && !t.tag().equals("VBG") && !t.tag().equals("VBN")) {
        Stance stance = ofBareVerb(sentence, i);
        return stance.tense() == Tense.FUTURE && !stance.negated();
      }
    }
    return false;
  }

  private Optional<Says> following(Sentence sentence, int trigger) {
    Optional<Says> says = Optional.empty();
    int end = Math.min(sentence.size(), trigger + REACH);
    for (int i = trigger + 1; i < end; i++) {
      Token t = sentence.token(i);
      if (opensRelative(sentence, i)) {
        i = relativeEnd(sentence, i);
        end = Math.min(sentence.size(), i + REACH);
        continue;
      }
      if (t.lower().equals(";")
          || t.tag().equals("``")
          || t.tag().equals("''")
          || t.tag().equals("CC")) {
        break;
      }
      Optional<Phrases.Match<Says>> match = after.longestAt(sentence.tokens(), i);
      if (match.isPresent() && sentence.token(i - 1).text().equals(",")) {
        // "the visit, due to begin today, was postponed"
        says = stronger(says, match.map(Phrases.Match::value));
        i = Math.max(match.get().end() - 1, relativeEnd(sentence, i - 1));
        end = Math.min(sentence.size(), i + REACH);
        continue;
      }
      if (match.isPresent()) {
        return stronger(says, match.map(Phrases.Match::value));
      }
      if (t.isVerb() && !t.lemma().equals("have") && !t.lemma().equals("be")) {
        break;
      }
    }
    return says;
  }

  /** ", which" */
  private static boolean opensRelative(Sentence sentence, int i) {
    return sentence.token(i).text().equals(",")
        && i + 1 < sentence.size()
        && sentence.token(i + 1).tag().startsWith("W");
  }

  /** The comma that closes a relative clause; where it opens if none does. */
  private static int relativeEnd(Sentence sentence, int open) {
    int end = Math.min(sentence.size(), open + 2 * REACH);
    for (int i = open + 1; i < end; i++) {
      if (sentence.token(i).text().equals(",")) {
        return i;
      }
    }
    return open;
  }

  /** The cue whose last word stands right before {@code end}, the longest one. */
  private static Optional<Says> endingAt(Phrases<Says> cues, Sentence sentence, int end) {
    List<Token> tokens = sentence.tokens();
    int last = end;
    while (last > 0 && tokens.get(last - 1).tag().startsWith("RB")) {
      last--;
    }
    for (int first = Math.max(0, last - 4); first < last; first++) {
      Optional<Phrases.Match<Says>> match = cues.longestAt(tokens, first);
      if (match.isPresent() && match.get().end() == last) {
        return Optional.of(match.get().value());
      }
    }
    return Optional.empty();
  }

  private static Optional<Says> stronger(Optional<Says> a, Optional<Says> b) {
    if (a.isEmpty()) {
      return b;
    }
    return b.isPresent() && b.get().ordinal() < a.get().ordinal() ? b : a;
  }
}
