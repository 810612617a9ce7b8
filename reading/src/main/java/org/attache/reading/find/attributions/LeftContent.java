package org.attache.reading.find.attributions;

import java.util.Collections;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attache.model.Span;
import org.attache.reading.language.NameType;

/** The content that stands before its cue: a quotation, a clause, or both. */
final class LeftContent {
  private static final Set<String> DASHES = Set.of("-", "--", "–", "—");
  private static final int DATELINE_WITHIN = 16;
  private static final int MIN_WORDS = 2;

  private static final Comparator<Quotation> BY_START =
      Comparator.comparingInt(q -> q.span().start());

  private final Passage passage;

  LeftContent(Passage passage) {
    this.passage = passage;
  }

  /** Whether something ends before token {@code first} that may be the content. */
  boolean endsBefore(Line line, int first) {
    if (first == 0) {
      return passage.before(line).filter(b -> endsInQuotation(b)).isPresent();
    }
    return line.tag(first - 1).equals(",")
        || line.quoted(first - 1)
        || DASHES.contains(line.lower(first - 1));
  }

  boolean quotationEndsBefore(Line line, int first) {
    if (first == 0) {
      return endsBefore(line, 0);
    }
    return line.quoted(first - 1) || (line.tag(first - 1).equals(",") && line.quoted(first - 2));
  }

  /** Whether nothing but a quotation stands before token {@code first}. */
  boolean isAllQuotation(Line line, int first) {
    int last = first - 1;
    if (line.tag(last).equals(",")) {
      last--;
    }
    return line.quoted(last)
        && line.words(afterDateline(line), line.startOfQuotation(last)).isEmpty();
  }

  private static boolean endsInQuotation(Line line) {
    return line.quoted(line.size() - 1) && line.quotationClosesAt(line.size() - 1);
  }

  /** The content that ends before token {@code first}. */
  Optional<Span> before(Line line, int first) {
    if (first == 0) {
      return passage
          .before(line)
          .flatMap(b -> b.quotationAt(b.size() - 1).map(this::start))
          .flatMap(s -> passage.trimmed(s, line.token(0).span().start()));
    }
    int last = first - 1;
    if (line.tag(last).equals(",") && last > 0) {
      last--;
    }
    Optional<Quotation> quotation = line.quotationAt(last);
    int start = afterDateline(line);
    if (quotation.isPresent()) {
      int opens = line.startOfQuotation(last);
      boolean alone = line.words(start, opens).isEmpty();
      int from = alone ? start(quotation.get()) : line.token(start).span().start();
      return passage.trimmed(from, line.token(last).span().end());
    }
    Optional<Quotation> atStart = line.quotationAt(start);
    int from =
        atStart.isPresent()
            ? start(atStart.get())
            : line.token(Math.min(start, last)).span().start();
    if (wordsIn(line, start, last + 1) < MIN_WORDS) {
      return Optional.empty();
    }
    return passage.trimmed(from, line.token(last).span().end());
  }

  /** The quotation that the next sentence begins with, also in the next paragraph. */
  Optional<Span> quotationAfter(Line line) {
    int next = line.sentence().index() + 1;
    if (next >= passage.lines().size()) {
      return Optional.empty();
    }
    Line following = passage.lines().get(next);
    return following.quotationOpensAt(0)
        ? following.quotationAt(0).map(Quotation::span)
        : Optional.empty();
  }

  /** Where a quotation begins, in the paragraphs before if it runs over several. */
  private int start(Quotation quotation) {
    int i = Collections.binarySearch(passage.quotations(), quotation, BY_START);
    Quotation first = quotation;
    while (i > 0) {
      Quotation earlier = passage.quotations().get(i - 1);
      boolean continued =
          !earlier.closed()
              && earlier.paragraph() == first.paragraph() - 1
              && passage.startsParagraph(first);
      if (!continued) {
        break;
      }
      first = earlier;
      i--;
    }
    return first.span().start();
  }

  private static int wordsIn(Line line, int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += line.token(i).isPunctuation() ? 0 : 1;
    }
    return words;
  }

  /** The first token after "PARIS, May 3 (Agency) -", or 0. */
  static int afterDateline(Line line) {
    String town = line.token(0).text();
    boolean capitals =
        town.length() > 2
            && town.equals(town.toUpperCase(Locale.ROOT))
            && Character.isLetter(town.charAt(0));
    for (int i = 1; i < Math.min(DATELINE_WITHIN, line.size() - 3); i++) {
      if (line.isFinite(i)) {
        return 0;
      }
      boolean agency = line.tag(i - 1).equals("-RRB-");
      if (DASHES.contains(line.lower(i)) && (capitals || agency)
          || line.lower(i).equals(":") && (agency || capitals && isTown(line, i))) {
        return i + 1;
      }
    }
    return 0;
  }

  /** "NEW DELHI:", not "SMITH:". */
  private static boolean isTown(Line line, int colon) {
    return line.token(colon - 1).name() == NameType.LOCATION
        || line.states().stream().anyMatch(s -> s.first() == 0 && s.end() == colon);
  }

  /** Whether a finite verb stands at token {@code from} or after it. */
  static boolean hasVerbFrom(Line line, int from) {
    for (int i = from; i < line.size(); i++) {
      if (line.isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a finite verb stands before token {@code first}. */
  static boolean hasVerb(Line line, int first) {
    for (int i = afterDateline(line); i < first; i++) {
      if (line.isFinite(i)) {
        return true;
      }
    }
    return false;
  }
}
