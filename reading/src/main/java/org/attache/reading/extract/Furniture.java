package org.attache.reading.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.attache.model.Span;

/**
 * Finds page residue inside plain-text reports: cookie notices, 'Read also' lines, sharing and
 * subscription lines, photo credits, agency sign-offs, and a headline at the start that breaks off.
 *
 * <p>It would rather leave residue standing than take a sentence of the report away: a phrase
 * counts only where it makes a line of its own, opens one as a label does, or stands beside a
 * second phrase of the same kind of notice.
 */
public final class Furniture {
  /** Longer lines are paragraphs, whatever word they open with. In UTF-16 units. */
  private static final int LONGEST_LABELLED_LINE = 300;

  private static final int LONGEST_NOTICE_SENTENCE = 600;
  private static final int LONGEST_HEADLINE = 200;
  private static final String ARROWS = "►▶▸→⇒»›>☞➤➡👉";
  private static final String SENTENCE_ENDS = TextCounts.SENTENCE_ENDS;

  /** Initials of an agency's desk, as in {@code ab/cde/fg}. */
  private static final Pattern DESK_INITIALS = Pattern.compile("[a-z]{2,4}(/[a-z]{1,5}){1,4}");

  private final FurnitureLexicon lexicon;
  private final TextLanguage languages;

  private Furniture(FurnitureLexicon lexicon, TextLanguage languages) {
    this.lexicon = lexicon;
    this.languages = languages;
  }

  /** With the word lists that come with the reader. */
  public static Furniture shipped() {
    return new Furniture(FurnitureLexicon.shipped(), TextLanguage.shipped());
  }

  /**
   * The furniture of a text, in order and without overlaps.
   *
   * @return spans in UTF-16 offsets into {@code text}; empty where the text has no furniture
   */
  public List<Span> find(String text) {
    List<Span> found = new ArrayList<>();
    boolean first = true;
    int start = 0;
    while (start < text.length()) {
      int end = lineEnd(text, start);
      int from = start;
      int to = end;
      while (from < to && isBlank(text.charAt(from))) {
        from++;
      }
      while (to > from && isBlank(text.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        if (isFurnitureLine(text, from, to) || (first && isBrokenHeadline(text, from, to))) {
          found.add(new Span(from, to));
        } else {
          findNotices(text, from, to, found);
        }
        first = false;
      }
      start = end + 1;
    }
    return List.copyOf(found);
  }

  /** Whether a paragraph of a page is furniture as a whole. */
  boolean isFurniture(String paragraph) {
    if (isFurnitureLine(paragraph, 0, paragraph.length())) {
      return true;
    }
    if (paragraph.length() > LONGEST_NOTICE_SENTENCE) {
      return false;
    }
    return Arrays.stream(points(paragraph, new int[] {0, paragraph.length()}))
        .anyMatch(points -> points > 1);
  }

  private boolean isFurnitureLine(String text, int from, int to) {
    if (to - from > LONGEST_LABELLED_LINE) {
      return false;
    }
    String line = lowerCase(text, from, to);
    return lexicon.isWholeLine(PlainText.words(line))
        || isLabelled(line)
        || (DESK_INITIALS.matcher(line).matches() && line.length() >= 5);
  }

  /**
   * Whether a lower-case line opens as a label does: 'read also: …', '► watch …', '(photo by …)'.
   */
  private boolean isLabelled(String line) {
    int begin = 0;
    while (begin < line.length()
        && !Character.isLetterOrDigit(line.charAt(begin))
        && line.charAt(begin) != '©') {
      begin++;
    }
    String words = line.substring(begin);
    int length = lexicon.openingLength(words);
    if (length == 0) {
      return false;
    }
    char last = words.charAt(length - 1);
    if (!Character.isLetterOrDigit(last)) {
      return true;
    }
    String rest = words.substring(length).stripLeading();
    if (rest.isEmpty() || rest.charAt(0) == ':' || rest.charAt(0) == '|' || rest.charAt(0) == '：') {
      return true;
    }
    boolean severalWords = words.lastIndexOf(' ', length - 1) > 0;
    boolean open = SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) < 0;
    boolean arrow = begin > 0 && hasArrow(line, begin);
    boolean bracketed =
        begin > 0
            && "([".indexOf(line.charAt(0)) >= 0
            && ")]".indexOf(line.charAt(line.length() - 1)) >= 0;
    return (arrow && (severalWords || open)) || (bracketed && severalWords);
  }

  private static boolean hasArrow(String line, int end) {
    for (int i = 0; i < end; i++) {
      if (ARROWS.indexOf(line.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * A first line without an end that stops on a word nothing ends on, and what follows is not its
   * continuation.
   */
  private boolean isBrokenHeadline(String text, int from, int to) {
    if (to - from > LONGEST_HEADLINE || !isFollowedByParagraph(text, to)) {
      return false;
    }
    String line = lowerCase(text, from, to);
    if (line.split(" +").length < 3) {
      return false;
    }
    if (line.endsWith("…") || line.endsWith("...")) {
      return true;
    }
    String lastWord = line.substring(line.lastIndexOf(' ') + 1);
    return languages.of(text).map(language -> lexicon.isDangling(language, lastWord)).orElse(false);
  }

  /** Whether a new paragraph follows, rather than the next line of hard-wrapped text. */
  private static boolean isFollowedByParagraph(String text, int end) {
    int breaks = 0;
    for (int i = end; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        breaks++;
      } else if (!isBlank(c)) {
        boolean setOff = breaks > 1 || lineEnd(text, i) - i > LONGEST_HEADLINE;
        return setOff && !Character.isLowerCase(c);
      }
    }
    return false;
  }

  /** Adds the runs of sentences of a line that make up a notice. */
  private void findNotices(String text, int from, int to, List<Span> found) {
    List<int[]> sentences = sentences(text, from, to);
    boolean[] notice = new boolean[sentences.size()];
    boolean[] running = new boolean[lexicon.noticeKinds()];
    for (int i = 0; i < notice.length; i++) {
      int[] points = points(text, sentences.get(i));
      for (int kind = 0; kind < running.length; kind++) {
        running[kind] = points[kind] >= 2 || (running[kind] && points[kind] > 0);
        notice[i] |= running[kind];
      }
    }
    for (int i = 0; i < notice.length; i++) {
      int first = i;
      while (i < notice.length && notice[i]) {
        i++;
      }
      if (i > first) {
        found.add(new Span(sentences.get(first)[0], sentences.get(i - 1)[1]));
      }
    }
  }

  /** Points of a sentence for each kind of notice. */
  private int[] points(String text, int[] sentence) {
    return sentence[1] - sentence[0] > LONGEST_NOTICE_SENTENCE
        ? new int[lexicon.noticeKinds()]
        : lexicon.noticePoints(lowerCase(text, sentence[0], sentence[1]));
  }

  /** Start and end of each sentence of a line, blanks between them left out. */
  private static List<int[]> sentences(String text, int from, int to) {
    List<int[]> sentences = new ArrayList<>();
    int start = from;
    for (int i = from; i < to; i++) {
      boolean ends =
          SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0
              && (i + 1 == to || isBlank(text.charAt(i + 1)));
      if (ends || i + 1 == to) {
        sentences.add(new int[] {start, i + 1});
        start = i + 1;
        while (start < to && isBlank(text.charAt(start))) {
          start++;
        }
        i = start - 1;
      }
    }
    return sentences;
  }

  private static String lowerCase(String text, int from, int to) {
    return PlainText.lowerCase(text.substring(from, to));
  }

  private static int lineEnd(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\u00a0' || c == '\u3000';
  }
}
