package org.attache.reading.find.relations;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.attache.model.RelationSignal.Direction;
import org.attache.model.Span;
import org.attache.reading.find.Clauses;
import org.attache.reading.find.Scene;
import org.attache.reading.find.Sides;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;

/**
 * Reads what made a relation better or worse, in the report's words: what follows a word of {@code
 * relation-triggers.tsv}, or the thing that does it ("the raid soured ties"). Nothing where the
 * sentence only tells when, or what somebody wants.
 */
final class TriggerReader {
  /** How far behind the signal the word may stand that opens the trigger, in tokens. */
  private static final int REACH = 16;

  /** A trigger of more words is a story of its own, in tokens. */
  private static final int LONGEST = 30;

  /** What may follow a word that opens a trigger. */
  private enum Opens {
    PHRASE,
    CLAUSE,
    AGENT,
    NEVER
  }

  private final Phrases<Opens> openers;

  TriggerReader(String language) {
    Phrases.Builder<Opens> builder = Phrases.by(Phrases.By.LEMMA);
    for (Table.Row row : Table.of(language, "relation-triggers").rows()) {
      builder.add(row.get("words"), Opens.valueOf(row.get("says").toUpperCase(Locale.ROOT)));
    }
    openers = builder.build();
  }

  /** The words of the sentence for what brought the change about; empty if it does not say. */
  Optional<String> read(Scene scene, Sentence sentence, Signal signal) {
    if (signal.direction() == Direction.STABLE || isWish(sentence, signal.first())) {
      return Optional.empty();
    }
    return behind(scene, sentence, signal)
        .or(() -> subject(scene, sentence, signal))
        .or(() -> opening(scene, sentence, signal))
        .map(span -> scene.report().text(span));
  }

  /** "to strengthen", "will strengthen": nothing has brought it about yet. */
  private static boolean isWish(Sentence sentence, int word) {
    for (int i = word - 1; i >= Math.max(0, word - 2); i--) {
      String tag = sentence.token(i).tag();
      if (tag.equals("TO") || tag.equals("MD")) {
        return sentence.token(word).tag().startsWith("VB");
      }
      if (!tag.startsWith("RB")) {
        return false;
      }
    }
    return false;
  }

  /** What follows the signal: "soured after …", "strained by …". */
  private Optional<Span> behind(Scene scene, Sentence sentence, Signal signal) {
    boolean verb = false;
    int limit = Math.min(sentence.size(), Math.max(signal.end(), signal.anchor() + 1) + REACH);
    for (int i = signal.end(); i < limit; i++) {
      Optional<Phrases.Match<Opens>> match = openers.longestAt(sentence.tokens(), i);
      if (match.isPresent() && opens(sentence, signal, match.get())) {
        return content(scene, sentence, match.get());
      }
      Token token = sentence.token(i);
      boolean comma = token.text().equals(",");
      if (isClauseEnd(token) || comma && !opensAt(sentence, i + 1)) {
        return Optional.empty();
      }
      if (isFinite(token)) {
        // the verb of the sentence itself, as in "tensions between X and Y rose over …"
        if (verb || !sentence.token(signal.first()).isNoun()) {
          return Optional.empty();
        }
        verb = true;
      }
    }
    return Optional.empty();
  }

  private boolean opensAt(Sentence sentence, int token) {
    return token < sentence.size() && openers.longestAt(sentence.tokens(), token).isPresent();
  }

  private static boolean opens(Sentence sentence, Signal signal, Phrases.Match<Opens> match) {
    boolean participle =
        match.first() == signal.end() && sentence.token(signal.end() - 1).tag().startsWith("VB");
    return switch (match.value()) {
      case NEVER -> false;
      case AGENT -> participle || isParticiple(sentence, signal, match.first());
      case PHRASE, CLAUSE -> !sentence.token(match.first()).tag().equals("VBD");
    };
  }

  /** "strained by": the participle may be tagged as an adjective. */
  private static boolean isParticiple(Sentence sentence, Signal signal, int by) {
    return by == signal.end() && sentence.token(by - 1).lower().endsWith("ed");
  }

  /** "After the raid, ties soured": what opens the sentence whose subject is the tie. */
  private Optional<Span> opening(Scene scene, Sentence sentence, Signal signal) {
    int start = Sides.datelineEnd(sentence);
    Optional<Phrases.Match<Opens>> match =
        start < sentence.size() ? openers.longestAt(sentence.tokens(), start) : Optional.empty();
    if (match.isEmpty()
        || match.get().value() == Opens.NEVER
        || match.get().value() == Opens.AGENT) {
      return Optional.empty();
    }
    int comma = end(sentence, match.get().end(), true);
    int told = Math.min(signal.first(), signal.anchor());
    if (comma >= told || !sentence.token(comma).text().equals(",")) {
      return Optional.empty();
    }
    for (int i = comma + 1; i < told; i++) {
      Token token = sentence.token(i);
      if (isFinite(token) || isClauseEnd(token) || token.text().equals(",")) {
        return Optional.empty();
      }
    }
    return content(scene, sentence, match.get());
  }

  /** The words behind an opener, if they tell of something that happened and not only when. */
  private Optional<Span> content(Scene scene, Sentence sentence, Phrases.Match<Opens> opener) {
    int first = opener.end();
    boolean clause = opener.value() == Opens.CLAUSE;
    int end = end(sentence, first, clause);
    boolean told = false;
    for (int i = first; i < end; i++) {
      Token token = sentence.token(i);
      boolean thing = token.isNoun() || clause && isFinite(token) || token.tag().equals("VBG");
      told |= thing && !isTime(scene, sentence, i) && !isPlace(scene, sentence, i);
    }
    boolean owner = first < end && isOwnerOf(sentence, first, end);
    boolean when = first < end && isTime(scene, sentence, nounFrom(sentence, first, end)) && !owner;
    return told && !when && end - first <= LONGEST
        ? Optional.of(sentence.span(first, end))
        : Optional.empty();
  }

  private static int nounFrom(Sentence sentence, int first, int end) {
    int i = first;
    while (i < end - 1 && !sentence.token(i).isNoun() && !sentence.token(i).tag().equals("CD")) {
      i++;
    }
    return i;
  }

  /** "Monday's raid": the day belongs to what happened. */
  private static boolean isOwnerOf(Sentence sentence, int first, int end) {
    for (int i = first; i < Math.min(end, first + 4); i++) {
      if (sentence.token(i).tag().equals("POS")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTime(Scene scene, Sentence sentence, int token) {
    Span span = sentence.token(token).span();
    return scene.datesIn(sentence.span()).stream().anyMatch(d -> d.span().overlaps(span));
  }

  private static boolean isPlace(Scene scene, Sentence sentence, int token) {
    Span span = sentence.token(token).span();
    return scene.placesIn(sentence.span()).stream().anyMatch(p -> p.span().overlaps(span));
  }

  /** Where a phrase or clause ends: at a comma, a quotation, a relative clause, its next verb. */
  private static int end(Sentence sentence, int first, boolean clause) {
    int i = first;
    while (i < sentence.size()) {
      Token token = sentence.token(i);
      if (token.text().equals(",")
          || isClauseEnd(token)
          || isFinite(token) && !clause
          || token.tag().equals(".")
          || token.tag().equals(":")
          || token.tag().equals("-LRB-")) {
        return i;
      }
      i++;
    }
    return i;
  }

  /** A thing that does it: "the arrest of a trader soured ties". */
  private static Optional<Span> subject(Scene scene, Sentence sentence, Signal signal) {
    Token verb = sentence.token(signal.first());
    boolean active =
        (isFinite(verb) || verb.tag().equals("VBN") && isPerfect(sentence, signal.first()))
            && signal.anchor() > signal.first();
    OptionalInt subject = active ? Clauses.subject(sentence, signal.first()) : OptionalInt.empty();
    if (subject.isEmpty() || subject.getAsInt() >= signal.first()) {
      return Optional.empty();
    }
    int head = subject.getAsInt();
    boolean thing = sentence.token(head).isNoun() && !sentence.token(head).isProperNoun();
    if (!thing || isActor(scene, sentence, head)) {
      return Optional.empty();
    }
    int first = Math.min(head, sentence.parse().subtree(head).nextSetBit(0));
    int end = head + 1;
    while (end < signal.first()
        && !isFinite(sentence.token(end))
        && !isClauseEnd(sentence.token(end))
        && !sentence.token(end).text().equals(",")
        && !sentence.token(end).tag().startsWith("RB")) {
      end++;
    }
    return end - first <= LONGEST ? Optional.of(sentence.span(first, end)) : Optional.empty();
  }

  /** "has soured": between the two only adverbs. */
  private static boolean isPerfect(Sentence sentence, int participle) {
    int i = participle - 1;
    while (i > 0 && sentence.token(i).tag().startsWith("RB")) {
      i--;
    }
    return i >= 0 && sentence.token(i).lemma().equals("have");
  }

  /** Who acts is no trigger: "officials praised", "the government cut ties". */
  private static boolean isActor(Scene scene, Sentence sentence, int head) {
    return scene.mentions(sentence).stream().anyMatch(mention -> mention.head() == head);
  }

  private static boolean isFinite(Token token) {
    return switch (token.tag()) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  private static boolean isClauseEnd(Token token) {
    return token.text().equals(";")
        || switch (token.tag()) {
          case "``", "''", "WDT", "WP", "WRB" -> true;
          default -> false;
        };
  }
}
