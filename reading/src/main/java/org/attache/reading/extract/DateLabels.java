package org.attache.reading.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attache.reading.lexicon.Table;

/** Which date it is that a page shows, by the words before it. */
final class DateLabels {
  /** What a date may be that of. */
  enum Meaning {
    PUBLISHED,
    UPDATED,
    OTHER
  }

  private static final DateLabels SHIPPED = new DateLabels();

  /** A weekday, an icon's name or an author may stand between label and date. UTF-16 units. */
  private static final int REACH = 40;

  private static final int MOST_WORDS = 4;

  private final Map<String, Meaning> meanings = new HashMap<>();

  private DateLabels() {
    for (Table.Row row : Resource.table("datelabels.tsv").rows()) {
      Meaning meaning = Meaning.valueOf(row.get("meaning").toUpperCase(Locale.ROOT));
      row.list("words").forEach(words -> meanings.putIfAbsent(words, meaning));
    }
  }

  /** With the words that come with the program. */
  static DateLabels shipped() {
    return SHIPPED;
  }

  /**
   * What the words before a date say it is. The nearest label counts, and of labels that end at the
   * same word the longest.
   *
   * @param date where the date starts, in UTF-16 units
   */
  Optional<Meaning> before(String text, int date) {
    String before = PlainText.lowerCase(text.substring(Math.max(0, date - REACH), date));
    before = before.replace('\n', ' ');
    int end = before.length();
    for (boolean next = true; end > 0; next = false) {
      while (end > 0 && !Character.isLetter(before.charAt(end - 1))) {
        end--;
      }
      Optional<Meaning> meaning = endingAt(before, end, next);
      if (meaning.isPresent()) {
        return meaning;
      }
      while (end > 0 && Character.isLetter(before.charAt(end - 1))) {
        end--;
      }
    }
    return Optional.empty();
  }

  /** A word such as 'from' or 'until' says nothing unless it stands right before the date. */
  private Optional<Meaning> endingAt(String before, int end, boolean rightBefore) {
    Optional<Meaning> longest = Optional.empty();
    int start = end;
    for (int words = 0; words < MOST_WORDS && start >= 0; words++) {
      start = before.lastIndexOf(' ', start - 1);
      Meaning meaning = meanings.get(before.substring(start + 1, end));
      if (meaning != null && (rightBefore || meaning != Meaning.OTHER)) {
        longest = Optional.of(meaning);
      }
    }
    return longest;
  }
}
