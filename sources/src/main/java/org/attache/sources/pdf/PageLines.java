package org.attache.sources.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the words of a page into lines in reading order: a column is read to its end before the next
 * one begins, and what runs over all columns ends them.
 */
final class PageLines {
  /** Three columns, one of them with two of its own. */
  private static final int MOST_CUTS = 3;

  /** In points. */
  private static final double STEP = 3;

  /** Lines that each column must have at least. */
  private static final int FEWEST = 3;

  /** Of the width: the narrowest column. */
  private static final double NARROWEST = 0.22;

  /** Signs in a line of a column on average; fewer are figures of a table. */
  private static final double LEAST_SIGNS = 12;

  private final int page;
  private final List<Line> lines = new ArrayList<>();
  private int columns;

  private PageLines(int page, int columns) {
    this.page = page;
    this.columns = columns;
  }

  /**
   * The lines of a page.
   *
   * @param before number of columns on earlier pages
   */
  static List<Line> of(List<Word> words, int page, int before) {
    PageLines lines = new PageLines(page, before);
    lines.read(rows(words), 0);
    return lines.lines;
  }

  /** Words on one base line, from left to right; the rows from top to bottom. */
  private static List<List<Word>> rows(List<Word> words) {
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(Word::base).thenComparingDouble(Word::left));
    List<List<Word>> rows = new ArrayList<>();
    double base = Double.NEGATIVE_INFINITY;
    for (Word word : sorted) {
      if (rows.isEmpty() || word.base() - base > word.size() * 0.4) {
        rows.add(new ArrayList<>());
        base = word.base();
      }
      rows.get(rows.size() - 1).add(word);
    }
    rows.forEach(row -> row.sort(Comparator.comparingDouble(Word::left)));
    return rows;
  }

  private void read(List<List<Word>> rows, int cuts) {
    double gutter = cuts == MOST_CUTS ? -1 : gutter(rows);
    if (gutter < 0) {
      add(rows);
      return;
    }
    List<List<Word>> run = new ArrayList<>();
    for (List<Word> row : rows) {
      if (crosses(row, gutter)) {
        readColumns(run, gutter, cuts);
        run.clear();
        add(List.of(row));
      } else {
        run.add(row);
      }
    }
    readColumns(run, gutter, cuts);
  }

  private void readColumns(List<List<Word>> run, double gutter, int cuts) {
    List<List<Word>> left = side(run, gutter, true);
    List<List<Word>> right = side(run, gutter, false);
    if (left.size() < FEWEST && right.size() < FEWEST) {
      add(run);
      return;
    }
    read(left, cuts + 1);
    read(right, cuts + 1);
  }

  private void add(List<List<Word>> rows) {
    if (!rows.isEmpty()) {
      columns++;
      rows.forEach(row -> lines.add(Line.of(row, page, columns)));
    }
  }

  private static List<List<Word>> side(List<List<Word>> rows, double gutter, boolean left) {
    List<List<Word>> side = new ArrayList<>();
    for (List<Word> row : rows) {
      List<Word> words = row.stream().filter(w -> (w.right() <= gutter) == left).toList();
      if (!words.isEmpty()) {
        side.add(words);
      }
    }
    return side;
  }

  /** Whether a row has a word over the gutter, or words that close in on it. */
  private static boolean crosses(List<Word> row, double gutter) {
    double before = Double.NEGATIVE_INFINITY;
    double behind = Double.POSITIVE_INFINITY;
    double size = 1;
    for (Word word : row) {
      if (word.right() <= gutter) {
        before = Math.max(before, word.right());
      } else if (word.left() >= gutter) {
        behind = Math.min(behind, word.left());
      } else {
        return true;
      }
      size = Math.max(size, word.size());
    }
    return behind - before < size * 0.9;
  }

  /** Where two columns are parted, in points from the left; -1 if there is but one. */
  private static double gutter(List<List<Word>> rows) {
    double left = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    for (List<Word> row : rows) {
      left = Math.min(left, row.get(0).left());
      right = Math.max(right, row.get(row.size() - 1).right());
    }
    double width = right - left;
    double best = -1;
    int most = 0;
    for (double x = left + width * NARROWEST; x < right - width * NARROWEST; x += STEP) {
      int lines = parted(rows, x);
      if (lines > most) {
        most = lines;
        best = x;
      }
    }
    return best;
  }

  /** Lines on the poorer side of a gutter, in runs that are columns; 0 if there are none. */
  private static int parted(List<List<Word>> rows, double x) {
    int parted = 0;
    int from = 0;
    for (int i = 0; i <= rows.size(); i++) {
      if (i == rows.size() || crosses(rows.get(i), x)) {
        parted += columns(rows.subList(from, i), x);
        from = i + 1;
      }
    }
    return parted;
  }

  private static int columns(List<List<Word>> run, double x) {
    List<List<Word>> left = side(run, x, true);
    List<List<Word>> right = side(run, x, false);
    int fewer = Math.min(left.size(), right.size());
    boolean areText = fewer >= FEWEST && signs(left) >= LEAST_SIGNS && signs(right) >= LEAST_SIGNS;
    return areText && overlap(left, right) ? fewer : 0;
  }

  private static double signs(List<List<Word>> rows) {
    return rows.stream().flatMap(List::stream).mapToInt(w -> w.text().length()).sum()
        / (double) rows.size();
  }

  /** Whether both stand beside each other for half of the shorter one's height. */
  private static boolean overlap(List<List<Word>> a, List<List<Word>> b) {
    double top = Math.max(base(a, 0), base(b, 0));
    double end = Math.min(base(a, a.size() - 1), base(b, b.size() - 1));
    double shorter =
        Math.min(base(a, a.size() - 1) - base(a, 0), base(b, b.size() - 1) - base(b, 0));
    return end - top >= shorter / 2;
  }

  private static double base(List<List<Word>> rows, int i) {
    return rows.get(i).get(0).base();
  }
}
