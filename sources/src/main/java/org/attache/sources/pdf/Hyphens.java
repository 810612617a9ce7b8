package org.attache.sources.pdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.reading.lexicon.Table;

/** Decides whether a hyphen at the end of a line belongs to the word. */
final class Hyphens {
  private static final char SOFT = '\u00ad';
  private static final Set<String> FIRST_PARTS = firstParts();

  private final Set<String> words;

  private Hyphens(Set<String> words) {
    this.words = words;
  }

  private static Set<String> firstParts() {
    Set<String> parts = new HashSet<>();
    try (InputStream in = Hyphens.class.getResourceAsStream("compounds.tsv")) {
      if (in == null) {
        throw new IllegalStateException("no list of compounds");
      }
      Table table =
          Table.read(
              "compounds.tsv",
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
      table.rows().forEach(row -> parts.add(row.get("first")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  /** Knows the words of a text that stand within its lines. */
  static Hyphens of(List<Line> lines) {
    Set<String> words = new HashSet<>();
    for (Line line : lines) {
      for (String word : line.text().split(" ")) {
        words.add(bare(word));
      }
    }
    return new Hyphens(words);
  }

  private static String bare(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
      to--;
    }
    return word.substring(from, to).toLowerCase(Locale.ROOT);
  }

  /** Adds a line to a paragraph, with a space, a hyphen or nothing in between. */
  void append(StringBuilder paragraph, String line) {
    if (paragraph.length() == 0) {
      paragraph.append(line);
      return;
    }
    char last = paragraph.charAt(paragraph.length() - 1);
    boolean isCut =
        (last == '-' || last == '\u2010' || last == SOFT)
            && paragraph.length() > 1
            && Character.isLetter(paragraph.charAt(paragraph.length() - 2));
    if (!isCut) {
      paragraph.append(' ').append(line);
      return;
    }
    int from = Math.max(paragraph.lastIndexOf(" "), paragraph.lastIndexOf("\n")) + 1;
    String first = paragraph.substring(from, paragraph.length() - 1);
    int end = line.indexOf(' ');
    String second = end < 0 ? line : line.substring(0, end);
    if (last == SOFT || !keeps(first, second)) {
      paragraph.setLength(paragraph.length() - 1);
    }
    paragraph.append(line);
  }

  private boolean keeps(String first, String second) {
    if (!Character.isLowerCase(second.charAt(0))) {
      return true;
    }
    String joined = bare(first + second);
    if (words.contains(joined)) {
      return false;
    }
    return words.contains(bare(first + "-" + second)) || FIRST_PARTS.contains(bare(first));
  }
}
