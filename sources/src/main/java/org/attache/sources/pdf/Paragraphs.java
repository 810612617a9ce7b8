package org.attache.sources.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins lines into paragraphs. */
final class Paragraphs {
  private static final Pattern BULLET = Pattern.compile("(?:[•▪●◦‣*–—-]|\\(?\\d{1,2}[.)])\\s.*");

  private final Hyphens hyphens;
  private final double usualGap;

  private Paragraphs(List<Line> lines) {
    this.hyphens = Hyphens.of(lines);
    this.usualGap = usualGap(lines);
  }

  /** The paragraphs of a text. */
  static List<String> of(List<Line> lines) {
    return new Paragraphs(lines).join(lines);
  }

  private List<String> join(List<Line> lines) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && begins(lines, i)) {
        paragraphs.add(open.toString());
        open.setLength(0);
      }
      hyphens.append(open, lines.get(i).text());
    }
    if (open.length() > 0) {
      paragraphs.add(open.toString());
    }
    return paragraphs;
  }

  /** Whether a line begins a paragraph. */
  private boolean begins(List<Line> lines, int i) {
    Line before = lines.get(i - 1);
    Line line = lines.get(i);
    if (Math.abs(before.size() - line.size()) > 0.1 * before.size()) {
      return true;
    }
    boolean isComplete = endsSentence(before.text());
    if (line.column() != before.column()) {
      return isComplete || BULLET.matcher(line.text()).matches();
    }
    double gap = line.base() - before.base();
    if (gap > usualGap * 1.35 || BULLET.matcher(line.text()).matches()) {
      return true;
    }
    boolean isIndented = line.left() - before.left() > line.size() * 0.9;
    boolean isShort = before.right() < edge(lines, i - 1) - before.size() * 5;
    return isComplete && (isShort || isIndented);
  }

  /** How far lines of that column run to the right, of those near a line. */
  private static double edge(List<Line> lines, int i) {
    double edge = lines.get(i).right();
    for (int j = Math.max(0, i - 8); j < Math.min(lines.size(), i + 9); j++) {
      if (lines.get(j).column() == lines.get(i).column()) {
        edge = Math.max(edge, lines.get(j).right());
      }
    }
    return edge;
  }

  private static boolean endsSentence(String text) {
    String bare = text.replaceAll("[\"”’')\\]]{1,3}$", "");
    return !bare.isEmpty() && ".?!:".indexOf(bare.charAt(bare.length() - 1)) >= 0;
  }

  /** From base line to base line, for most lines. */
  private static double usualGap(List<Line> lines) {
    List<Double> gaps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      double gap = lines.get(i).base() - lines.get(i - 1).base();
      if (lines.get(i).column() == lines.get(i - 1).column() && gap > 0) {
        gaps.add(gap);
      }
    }
    gaps.sort(Double::compare);
    return gaps.isEmpty() ? Double.MAX_VALUE : gaps.get(gaps.size() / 2);
  }
}
