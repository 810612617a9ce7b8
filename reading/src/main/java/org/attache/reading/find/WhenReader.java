package org.attache.reading.find;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.model.DateMention;
import org.attache.model.PartialDate;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;

/** Dates that the word for something stands with: in its clause, not in the one that reports it. */
public final class WhenReader {
  /** How far a date may stand from its word, in tokens. */
  private static final int REACH = 18;

  private static final Set<String> AFTER_DATELINE =
      Set.of("(", "-LRB-", "-", "--", "–", "—", ".", "/");

  private final Scene scene;

  public WhenReader(Scene scene) {
    this.scene = scene;
  }

  /** A date and where it stands in its sentence: tokens {@code first} to before {@code end}. */
  public record When(int first, int end, PartialDate date) {}

  /** From a date to a later one. */
  public record Range(PartialDate start, Optional<PartialDate> end) {}

  /** The nearest date in the clause of a word. */
  public Optional<When> near(Sentence sentence, int trigger) {
    Optional<When> best = Optional.empty();
    int distance = REACH + 1;
    for (When when : in(sentence)) {
      boolean later = when.first() > trigger;
      int gap = later ? when.first() - trigger : trigger - when.end() + 4;
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

  /** "from 11 to 14 June", "June 7-14", or the one date in the clause. */
  public Optional<Range> rangeNear(Sentence sentence, int trigger) {
    return near(sentence, trigger).map(when -> range(sentence, when));
  }

  private Range range(Sentence sentence, When when) {
    List<When> all = in(sentence);
    for (When other : all) {
      int gap = other.first() - when.end();
      if (gap >= 0
          && gap <= 2
          && other.date().compareTo(when.date()) > 0
          && isTo(sentence, when.end(), other.first())) {
        return new Range(when.date(), Optional.of(other.date()));
      }
      int before = when.first() - other.end();
      if (before >= 0
          && before <= 2
          && other.date().compareTo(when.date()) < 0
          && isTo(sentence, other.end(), when.first())) {
        return new Range(other.date(), Optional.of(when.date()));
      }
    }
    return new Range(when.date(), Optional.empty());
  }

  private static boolean isTo(Sentence sentence, int first, int end) {
    for (int i = first; i < end; i++) {
      String word = sentence.token(i).lower();
      if (word.equals("to")
          || word.equals("-")
          || word.equals("–")
          || word.equals("and")
          || word.equals("until")
          || word.equals("till")
          || word.equals("through")) {
        return true;
      }
    }
    return first == end;
  }

  /** The calendar dates of a sentence, without that of its dateline. */
  public List<When> in(Sentence sentence) {
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

  private static boolean isDateline(Sentence sentence, When when) {
    String first = sentence.token(0).text();
    boolean capitals = first.length() > 1 && first.equals(first.toUpperCase(java.util.Locale.ROOT));
    return capitals
        && when.first() <= 6
        && when.end() < sentence.size()
        && AFTER_DATELINE.contains(sentence.token(when.end()).text());
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
      if (finite && (later || !auxiliary)) {
        return false;
      }
      if (later ? tag.equals("MD") : t.lower().equals("that")) {
        return false;
      }
    }
    return true;
  }
}
