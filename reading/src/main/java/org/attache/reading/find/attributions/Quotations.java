package org.attache.reading.find.attributions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.model.Span;
import org.attache.reading.language.Sentence;

/**
 * Finds what stands between double quotation marks, paragraph by paragraph: curly, straight, angle
 * and LaTeX marks, also mixed ones. Where marks do not balance, as in machine-translated text, the
 * blanks around a mark tell whether it opens or closes.
 */
final class Quotations {
  private Quotations() {}

  /** The quotations in text order; nested ones belong to the outer one. */
  static List<Quotation> in(String text, List<Sentence> sentences) {
    List<Quotation> found = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= sentences.size(); i++) {
      if (i == sentences.size()
          || sentences.get(i).paragraph() != sentences.get(first).paragraph()) {
        inParagraph(text, sentences.subList(first, i), found);
        first = i;
      }
    }
    return found;
  }

  private enum Turn {
    OPEN,
    CLOSE,
    EITHER
  }

  private record Mark(int start, int end, Turn turn) {}

  private static void inParagraph(String text, List<Sentence> sentences, List<Quotation> found) {
    int from = sentences.get(0).span().start();
    int to = sentences.get(sentences.size() - 1).span().end();
    int paragraph = sentences.get(0).paragraph();
    Optional<Mark> open = Optional.empty();
    int nested = 0;
    int free = from;
    List<Mark> marks = marks(text, from, to);
    int closersAhead = (int) marks.stream().filter(m -> m.turn() == Turn.CLOSE).count();
    int openersAhead = marks.size() - closersAhead;
    for (Mark mark : marks) {
      if (mark.turn() == Turn.CLOSE) {
        closersAhead--;
      } else {
        openersAhead--;
      }
      if (open.isEmpty()) {
        if (mark.turn() == Turn.CLOSE) {
          int start = startOfSentenceAt(sentences, mark.start(), free);
          add(found, start, start, mark.start(), mark.end(), paragraph, true);
          free = mark.end();
        } else {
          open = Optional.of(mark);
          nested = 0;
        }
      } else if (mark.turn() == Turn.OPEN && mark.start() > open.get().end()) {
        boolean meantToClose = closersAhead < nested + 1 || closersAhead == openersAhead;
        if (text.startsWith(", ", Math.max(0, mark.start() - 2)) && meantToClose) {
          add(
              found,
              open.get().start(),
              open.get().end(),
              mark.start(),
              mark.end(),
              paragraph,
              true);
          free = mark.end();
          open = Optional.empty();
        } else if (closersAhead > nested + 1) {
          nested++;
        } else {
          int end = endOfSentenceBefore(sentences, mark.start(), open.get().end());
          add(found, open.get().start(), open.get().end(), end, end, paragraph, false);
          open = Optional.of(mark);
          nested = 0;
        }
      } else if (nested > 0) {
        nested--;
      } else {
        add(found, open.get().start(), open.get().end(), mark.start(), mark.end(), paragraph, true);
        free = mark.end();
        open = Optional.empty();
      }
    }
    if (open.isPresent()) {
      add(found, open.get().start(), open.get().end(), to, to, paragraph, false);
    }
  }

  private static void add(
      List<Quotation> found,
      int start,
      int innerStart,
      int innerEnd,
      int end,
      int paragraph,
      boolean closed) {
    if (innerStart < innerEnd && start < end) {
      found.add(
          new Quotation(new Span(start, end), new Span(innerStart, innerEnd), paragraph, closed));
    }
  }

  private static List<Mark> marks(String text, int from, int to) {
    List<Mark> marks = new ArrayList<>();
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (i + 1 < to && (c == '`' || c == '\'') && text.charAt(i + 1) == c) {
        marks.add(new Mark(i, i + 2, c == '`' ? Turn.OPEN : byBlanks(text, i, i + 2)));
        i += 2;
        continue;
      }
      switch (c) {
        case '„', '«' -> marks.add(new Mark(i, i + 1, Turn.OPEN));
        case '»' -> marks.add(new Mark(i, i + 1, Turn.CLOSE));
        case '“' -> marks.add(new Mark(i, i + 1, curlyOpening(text, i)));
        case '”' -> marks.add(new Mark(i, i + 1, curlyClosing(text, i)));
        case '"', '＂' -> marks.add(new Mark(i, i + 1, byBlanks(text, i, i + 1)));
        default -> {}
      }
      i++;
    }
    return alternating(text, marks);
  }

  /** Marks that could be either open when none is open, and close otherwise. */
  private static List<Mark> alternating(String text, List<Mark> marks) {
    List<Mark> sure = new ArrayList<>(marks.size());
    boolean open = false;
    for (Mark mark : marks) {
      Turn turn = mark.turn();
      boolean straight = isStraight(text, mark);
      if (turn == Turn.EITHER || (straight && open && turn == Turn.OPEN && !sure.isEmpty())) {
        turn = open ? Turn.CLOSE : Turn.OPEN;
      }
      if (straight && !open && turn == Turn.CLOSE && !orphanCloses(text, mark)) {
        turn = Turn.OPEN;
      }
      open = turn == Turn.OPEN;
      sure.add(new Mark(mark.start(), mark.end(), turn));
    }
    return sure;
  }

  private static boolean isStraight(String text, Mark mark) {
    char c = text.charAt(mark.start());
    return c == '"' || c == '＂' || c == '\'';
  }

  private static boolean orphanCloses(String text, Mark mark) {
    return mark.start() > 0 && ",.?!".indexOf(text.charAt(mark.start() - 1)) >= 0;
  }

  private static boolean blankBefore(String text, int at) {
    return at == 0
        || Character.isWhitespace(text.charAt(at - 1))
        || "([{-–—‘'".indexOf(text.charAt(at - 1)) >= 0;
  }

  private static boolean blankAfter(String text, int end) {
    return end >= text.length()
        || Character.isWhitespace(text.charAt(end))
        || ",.;:?!)]}-–—’'".indexOf(text.charAt(end)) >= 0;
  }

  private static Turn byBlanks(String text, int start, int end) {
    boolean before = blankBefore(text, start);
    boolean after = blankAfter(text, end);
    return before == after ? Turn.EITHER : before ? Turn.OPEN : Turn.CLOSE;
  }

  /** An opening mark before a blank or a comma was meant to close. */
  private static Turn curlyOpening(String text, int at) {
    boolean after = blankAfter(text, at + 1);
    return after || !blankBefore(text, at) && closesBySentenceMark(text, at)
        ? Turn.CLOSE
        : Turn.OPEN;
  }

  private static boolean closesBySentenceMark(String text, int at) {
    return at > 0 && ",.?!".indexOf(text.charAt(at - 1)) >= 0;
  }

  private static Turn curlyClosing(String text, int at) {
    return blankBefore(text, at) && !blankAfter(text, at + 1) ? Turn.OPEN : Turn.CLOSE;
  }

  private static int startOfSentenceAt(List<Sentence> sentences, int at, int free) {
    int start = free;
    for (Sentence sentence : sentences) {
      if (sentence.span().start() < at) {
        start = Math.max(free, sentence.span().start());
      }
    }
    return start;
  }

  private static int endOfSentenceBefore(List<Sentence> sentences, int at, int least) {
    int end = at;
    for (Sentence sentence : sentences) {
      if (sentence.span().end() <= at && sentence.span().end() > least) {
        end = sentence.span().end();
      }
    }
    return end;
  }
}
