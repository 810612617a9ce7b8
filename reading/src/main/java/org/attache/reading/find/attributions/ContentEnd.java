package org.attache.reading.find.attributions;

import java.util.Optional;
import java.util.Set;
import org.attache.model.AttributionKind;

/** Where the content to the right of a cue ends. */
final class ContentEnd {
  private static final Set<String> TURNS = Words.of("turn");

  /** Words that begin a circumstance of the saying rather than a part of what is said. */
  private static final Set<String> CIRCUMSTANCES = Words.of("circumstance");

  private static final Channels OCCASIONS = Channels.english();

  /** Farther on a new subject is no longer sought after a conjunction. */
  private static final int NEW_SUBJECT_WITHIN = 12;

  /** Farther on a quotation is no name that the verb gives. */
  private static final int QUOTATION_WITHIN = 6;

  private final CueLexicon cues;

  ContentEnd(CueLexicon cues) {
    this.cues = cues;
  }

  /**
   * The first token that no longer belongs to the content.
   *
   * @param subordinate whether the cue stands in a clause that a comma ends: "After he wrote …, "
   */
  int of(Line line, ContentStart.Start content, boolean subordinate) {
    int start = content.token();
    int i = start;
    if (content.frame() == Frame.QUOTE && line.quoted(start)) {
      i = line.afterQuotation(start);
      if (i >= line.size() || closesSentence(line, i)) {
        return i;
      }
    }
    boolean narrow = content.frame() != Frame.CLAUSE && content.frame() != Frame.QUOTE;
    for (; i < line.size(); i++) {
      if (line.quoted(i)) {
        continue;
      }
      boolean comma = line.tag(i).equals(",");
      if (endsHere(line, i, start, narrow)
          || line.lower(i).equals(";")
          || (comma && subordinate)
          || (comma
              && narrow
              && (line.tag(i + 1).startsWith("W") || line.lower(i + 1).equals("but")))
          || (narrow && CIRCUMSTANCES.contains(line.lower(i)))
          || (narrow && i > start && (OCCASIONS.begin(line, i) || endsInDay(line, i)))
          || (narrow && line.tag(i).equals("CC") && startsPredicate(line, i + 1))) {
        return i;
      }
    }
    return line.size();
  }

  /** "Condemned the attack on Friday.": a day at the sentence's end is that of the saying. */
  private static boolean endsInDay(Line line, int i) {
    int day = line.lower(i).equals("on") ? i + 1 : i;
    Optional<NounPhrase> phrase = line.phrases().startingAt(day);
    return phrase.filter(p -> NounPhrases.isTime(line.token(p.first()))).isPresent()
        && (line.tag(phrase.get().end()).equals(",") || line.tag(phrase.get().end()).equals("."));
  }

  /** Where the relative clause with the cue ends: "who said …, flew to Niamey". */
  int ofRelative(Line line, ContentStart.Start content) {
    for (int i = content.token() + 1; i < line.size(); i++) {
      if (line.tag(i).equals(",") && !line.quoted(i) && startsPredicate(line, i + 1)) {
        return i;
      }
    }
    return line.size();
  }

  /** "… and flew home": the sentence's subject does something else. */
  private static boolean startsPredicate(Line line, int from) {
    int next = from;
    while (line.tag(next).equals("RB")) {
      next++;
    }
    return line.isFinite(next) && !line.quoted(next);
  }

  /** Whether a quotation that ended before token {@code i} was a sentence of its own. */
  private static boolean closesSentence(Line line, int i) {
    String lastInside = line.lower(i - 2);
    return ",.?!".contains(lastInside.isEmpty() ? " " : lastInside)
        || line.tag(i).equals(",")
        || line.tag(i).equals(".");
  }

  private boolean endsHere(Line line, int i, int start, boolean narrow) {
    String tag = line.tag(i);
    if (tag.equals(",")) {
      int next = i + 1;
      if (TURNS.contains(line.lower(next)) && attributesAfter(line, next + 1)) {
        return true;
      }
      if (OCCASIONS.begin(line, next) && !LeftContent.hasVerbFrom(line, next)) {
        return true;
      }
      return line.tag(next).equals("VBG")
          && (isSpeech(line, next) || names(line, next) || (narrow && charges(line, next)));
    }
    if (TURNS.contains(line.lower(i)) && i > start + 1) {
      int next = i + 1;
      while (line.tag(next).equals("RB")) {
        next++;
      }
      boolean verb =
          line.isFinite(next) && !line.tag(next).equals("MD") || line.tag(next).equals("VBN");
      return verb && isSpeech(line, next) || attributesAfter(line, i + 1);
    }
    return false;
  }

  private boolean isSpeech(Line line, int i) {
    return cues.verbAt(line.tokens(), i)
        .map(m -> m.value())
        .filter(c -> c.takes(Frame.CLAUSE) || c.takes(Frame.OBJINF))
        .filter(c -> c.frames().containsValue(AttributionKind.SAID))
        .isPresent();
  }

  /** ", calling it a mistake", ", citing a source". */
  private boolean names(Line line, int i) {
    return cues.verbAt(line.tokens(), i)
        .map(m -> m.value())
        .filter(c -> c.takes(Frame.COMPLEMENT) || Cited.isCitation(line, i))
        .isPresent();
  }

  /** ", accusing both of …", ", vowing to …": after a phrase the speaker goes on to say more. */
  private boolean charges(Line line, int i) {
    return cues.verbAt(line.tokens(), i)
        .filter(m -> ContentStart.rightOf(line, m.end(), m.value()).isPresent())
        .filter(m -> m.value().frames().containsValue(AttributionKind.SAID))
        .isPresent();
  }

  /** "… called them 'a chance'": a verb that gives names, with a quotation soon after it. */
  private boolean callsIt(Line line, int verb) {
    if (cues.verbAt(line.tokens(), verb).filter(m -> m.value().takes(Frame.COMPLEMENT)).isEmpty()) {
      return false;
    }
    for (int i = verb + 1; i <= verb + QUOTATION_WITHIN; i++) {
      if (line.quotationOpensAt(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a new subject with a cue of its own follows. */
  private boolean attributesAfter(Line line, int from) {
    int i = from;
    while (line.tag(i).equals("RB")) {
      i++;
    }
    Optional<NounPhrase> subject = line.phrases().startingAt(i);
    if (subject.isEmpty() || line.quoted(i)) {
      return i < line.size() && line.isFinite(i) && isSpeech(line, i) && !line.tag(i).equals("MD");
    }
    for (int k = subject.get().end(); k < line.size() && k - i < NEW_SUBJECT_WITHIN; k++) {
      if (line.quoted(k)) {
        return false;
      }
      if (line.isFinite(k)) {
        return isSpeech(line, k) || callsIt(line, k);
      }
    }
    return false;
  }
}
