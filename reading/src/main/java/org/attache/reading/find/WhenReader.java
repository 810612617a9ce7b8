package org.attache.reading.find;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.attache.model.DateMention;
import org.attache.model.PartialDate;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;

/** Dates that the word for something stands with: in its clause, not in the one that reports it. */
public final class WhenReader {
  /** How far a date may stand from its word, in tokens. */
  private static final int REACH = 26;

  /** How much further a date seems that another verb of the sentence has, in tokens. */
  private static final int OF_ANOTHER = 12;

  /** How many tokens before a noun the "for" stands that makes it a purpose. */
  private static final int PURPOSE = 4;

  private static final Set<String> AFTER_DATELINE =
      Set.of("(", "-LRB-", "-", "--", "–", "—", ".", "/");

  private static final Set<String> LINKS =
      Set.of("to", "-", "–", "and", "until", "till", "through");

  private static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private static final Set<String> RELATIVE = Set.of("last", "this", "next", "earlier", "late");

  private static final Set<String> RELATIVES = Set.of("that", "which");

  private static final Set<String> DUE = Set.of("scheduled", "planned", "set", "due", "slated");

  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

  private final Scene scene;

  public WhenReader(Scene scene) {
    this.scene = scene;
  }

  /** A date and where it stands in its sentence: tokens {@code first} to before {@code end}. */
  public record When(int first, int end, PartialDate date) {}

  /**
   * From a date to a later one.
   *
   * @param weekday whether the report names a day of the week
   */
  public record Range(PartialDate start, Optional<PartialDate> end, boolean weekday) {
    /** A range that is not named by a day of the week. */
    public Range(PartialDate start, Optional<PartialDate> end) {
      this(start, end, false);
    }
  }

  /** The nearest date in the clause of a word, or of the verb whose purpose the word tells. */
  public Optional<When> near(Sentence sentence, int trigger) {
    return nearest(sentence, trigger)
        .or(
            () -> {
              OptionalInt verb = verbBeforePurpose(sentence, trigger);
              return verb.isPresent() ? nearest(sentence, verb.getAsInt()) : Optional.empty();
            });
  }

  /** "Last year X went to Y for talks with Z": went, for the talks. */
  private static OptionalInt verbBeforePurpose(Sentence sentence, int noun) {
    int i = noun - 1;
    while (i > 0 && i > noun - PURPOSE && !sentence.token(i).lower().equals("for")) {
      i--;
    }
    boolean purpose =
        sentence.token(noun).isNoun() && i > 0 && sentence.token(i).lower().equals("for");
    while (purpose && i >= 0 && i > noun - OF_ANOTHER) {
      if (sentence.token(i).isVerb()) {
        return OptionalInt.of(i);
      }
      i--;
    }
    return OptionalInt.empty();
  }

  private Optional<When> nearest(Sentence sentence, int trigger) {
    Optional<When> best = Optional.empty();
    int distance = REACH + 1;
    for (When when : dated(sentence)) {
      int lead = trigger - when.end();
      if (isModifier(sentence, when) && (lead < 0 || lead > 2)) {
        continue;
      }
      boolean later = when.first() > trigger;
      boolean opens = when.first() <= 1;
      int gap = later ? when.first() - trigger : opens ? REACH - 1 : trigger - when.end() + 4;
      if (!later && !opens && isOfEarlierVerb(sentence, when, trigger)) {
        if (liesAhead(sentence, when.end(), trigger)) {
          continue;
        }
        gap = Math.min(REACH - 1, gap + OF_ANOTHER);
      }
      boolean open =
          later
              ? isOpen(sentence, trigger + 1, when.first(), true)
              : isOpen(sentence, when.end(), trigger, false);
      if (gap < distance && open) {
        best = Optional.of(when);
        distance = gap;
      }
    }
    return best;
  }

  /** "arrived on Monday and met X": the day of the arrival, not surely that of what follows. */
  private static boolean isOfEarlierVerb(Sentence sentence, When when, int trigger) {
    boolean joined = false;
    for (int i = when.end(); i < trigger; i++) {
      joined |= sentence.token(i).tag().equals("CC");
    }
    for (int i = when.first() - 1; joined && i >= 0 && i > when.first() - OF_ANOTHER; i--) {
      if (sentence.token(i).isVerb()) {
        return true;
      }
    }
    return false;
  }

  /** "arrived on Monday and will go on to Y": what is yet to come has no day of what is past. */
  private static boolean liesAhead(Sentence sentence, int first, int trigger) {
    for (int i = first; i < trigger; i++) {
      if (sentence.token(i).tag().equals("MD")) {
        return true;
      }
    }
    return false;
  }

  /** "from 11 to 14 June", "June 7-14", or the one date in the clause. */
  public Optional<Range> rangeNear(Sentence sentence, int trigger) {
    return near(sentence, trigger).map(when -> range(sentence, when));
  }

  private Range range(Sentence sentence, When when) {
    for (When other : in(sentence)) {
      boolean follows = isBetween(sentence, when.end(), other.first());
      if (follows && other.date().compareTo(when.date()) > 0) {
        return new Range(when.date(), Optional.of(other.date()), false);
      }
      boolean leads = isBetween(sentence, other.end(), when.first());
      if (leads && other.date().compareTo(when.date()) < 0) {
        return new Range(other.date(), Optional.of(when.date()), false);
      }
    }
    if (when.date().day() > 0) {
      OptionalInt before = day(sentence, when.first() - 2);
      if (isLink(sentence, when.first() - 1) && before.isPresent()) {
        Optional<PartialDate> start = withDay(when.date(), before.getAsInt());
        if (start.isPresent() && start.get().compareTo(when.date()) < 0) {
          return new Range(start.get(), Optional.of(when.date()), false);
        }
      }
      OptionalInt after = day(sentence, when.end() + 1);
      if (isLink(sentence, when.end()) && after.isPresent()) {
        Optional<PartialDate> end = withDay(when.date(), after.getAsInt());
        if (end.isPresent() && end.get().compareTo(when.date()) > 0) {
          return new Range(when.date(), end, false);
        }
      }
    }
    boolean weekday = WEEKDAYS.contains(sentence.token(when.end() - 1).lower());
    return new Range(when.date(), Optional.empty(), weekday);
  }

  /** The day of a month that a token alone gives: "7", "11th". */
  private static OptionalInt day(Sentence sentence, int token) {
    if (token < 0 || token >= sentence.size()) {
      return OptionalInt.empty();
    }
    String text = sentence.token(token).lower();
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    String tail = text.substring(digits);
    boolean ordinal = tail.isEmpty() || ORDINALS.contains(tail);
    return digits >= 1 && digits <= 2 && ordinal
        ? OptionalInt.of(Integer.parseInt(text.substring(0, digits)))
        : OptionalInt.empty();
  }

  private static Optional<PartialDate> withDay(PartialDate date, int day) {
    return PartialDate.parse(
        String.format(Locale.ROOT, "%04d-%02d-%02d", date.year(), date.month(), day));
  }

  private static boolean isBetween(Sentence sentence, int first, int end) {
    if (end - first < 1 || end - first > 2) {
      return false;
    }
    for (int i = first; i < end; i++) {
      if (isLink(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLink(Sentence sentence, int token) {
    return token >= 0 && token < sentence.size() && LINKS.contains(sentence.token(token).lower());
  }

  /** The calendar dates of a sentence, without that of its dateline and those of other things. */
  public List<When> in(Sentence sentence) {
    return dated(sentence).stream().filter(when -> !isModifier(sentence, when)).toList();
  }

  private List<When> dated(Sentence sentence) {
    return scene.datesIn(sentence.span()).stream()
        .filter(mention -> mention.date().isPresent())
        .map(mention -> when(sentence, mention))
        .filter(when -> !isDateline(sentence, when))
        .toList();
  }

  private static When when(Sentence sentence, DateMention mention) {
    int first = sentence.tokenAt(mention.span().start());
    int end = sentence.tokenAt(mention.span().end() - 1) + 1;
    return new When(first, Math.max(end, first + 1), mention.date().orElseThrow());
  }

  /** "the July 7 assassination": the date of something else. */
  private static boolean isModifier(Sentence sentence, When when) {
    if (when.end() >= sentence.size()) {
      return false;
    }
    Token next = sentence.token(when.end());
    boolean weekday = sentence.token(when.first()).lower().endsWith("day");
    return next.tag().startsWith("NN")
        && !weekday
        && !isBeforeSubject(sentence, when, next)
        && !next.lower().equals("night")
        && !next.lower().equals("morning")
        && !next.lower().equals("evening");
  }

  /** "In 2022 President X went", "Last year Y came": an adverb with somebody's name behind it. */
  private static boolean isBeforeSubject(Sentence sentence, When when, Token next) {
    String before = when.first() > 0 ? sentence.token(when.first() - 1).lower() : "";
    boolean relative = RELATIVE.contains(sentence.token(when.first()).lower());
    boolean adverb =
        before.equals("on") || before.equals("in") || relative && !before.equals("the");
    return adverb && next.isProperNoun() || before.equals("on") && next.tag().equals("NNS");
  }

  private static boolean isDateline(Sentence sentence, When when) {
    String first = sentence.token(0).text();
    boolean capitals = first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT));
    return capitals
        && when.first() <= 6
        && when.end() < sentence.size()
        && AFTER_DATELINE.contains(sentence.token(when.end()).text());
  }

  /** "A visit that had been scheduled for Thursday": the day is the visit's own. */
  private static boolean isDue(Sentence sentence, int auxiliary) {
    boolean relative = auxiliary > 0 && RELATIVES.contains(sentence.token(auxiliary - 1).lower());
    int participle = auxiliary + 1;
    while (participle < sentence.size() && sentence.token(participle).lemma().equals("be")) {
      participle++;
    }
    return relative
        && participle < sentence.size()
        && DUE.contains(sentence.token(participle).lower());
  }

  private static boolean isOpen(Sentence sentence, int first, int end, boolean later) {
    for (int i = first; i < end; i++) {
      Token t = sentence.token(i);
      String tag = t.tag();
      boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
      boolean auxiliary = t.lemma().equals("be") || t.lemma().equals("have");
      if (t.text().equals(";") || tag.equals("``") || tag.equals("''")) {
        return false;
      }
      boolean due = later && auxiliary && isDue(sentence, i);
      if (finite && !due && (later || !auxiliary)) {
        return false;
      }
      if (later ? tag.equals("MD") : t.lower().equals("that")) {
        return false;
      }
    }
    return true;
  }
}
