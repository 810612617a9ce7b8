package org.attache.reading.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.reading.lexicon.Table;

/** The phrases of {@code furniture.tsv}, by the place in a line where they count. */
final class FurnitureLexicon {
  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder());
  private static final FurnitureLexicon SHIPPED = new FurnitureLexicon();

  private final Set<String> wholeLines = new LinkedHashSet<>();
  private final Set<String> openings = new LinkedHashSet<>();
  private final Map<String, List<String>> notices = new LinkedHashMap<>();
  private final Map<String, Set<String>> danglingWords = new LinkedHashMap<>();
  private final Set<String> pointers = new LinkedHashSet<>();
  private final Set<String> closings = new LinkedHashSet<>();
  private int longestOpening;

  private FurnitureLexicon() {
    for (Table.Row row : Resource.table("furniture.tsv").rows()) {
      String kind = row.get("kind");
      String phrase = row.get("phrase");
      if (kind.equals("pointer")) {
        pointers.add(phrase);
      }
      switch (row.get("where")) {
        case "line" -> wholeLines.add(phrase);
        case "opens" -> {
          openings.add(phrase);
          longestOpening = Math.max(longestOpening, phrase.length());
        }
        case "notice" -> notices.computeIfAbsent(kind, k -> new ArrayList<>()).add(phrase);
        case "closing" -> closings.add(phrase);
        case "dangling" ->
            danglingWords
                .computeIfAbsent(row.get("language"), k -> new LinkedHashSet<>())
                .add(phrase);
        default -> throw new IllegalStateException(row.where() + ": unknown place");
      }
    }
    notices.values().forEach(phrases -> phrases.sort(LONGEST_FIRST));
  }

  static FurnitureLexicon shipped() {
    return SHIPPED;
  }

  /** Whether a plain line (lower case, trimmed, marks and digits at its ends gone) is furniture. */
  boolean isWholeLine(String plain) {
    return wholeLines.contains(plain);
  }

  /** Whether a plain line points to other reports ('related articles'), as a heading does. */
  boolean isPointer(String plain) {
    return pointers.contains(plain);
  }

  /** Length of the longest opening phrase that {@code plain} begins with as words; 0 if none. */
  int openingLength(String plain) {
    for (int end = Math.min(longestOpening, plain.length()); end > 0; end--) {
      boolean wordEnds = end == plain.length() || !Character.isLetterOrDigit(plain.charAt(end));
      boolean symbol = !Character.isLetterOrDigit(plain.charAt(end - 1));
      if ((wordEnds || symbol) && openings.contains(plain.substring(0, end))) {
        return end;
      }
    }
    return 0;
  }

  /** The kinds of notices, in the order of the file. */
  Set<String> noticeKinds() {
    return notices.keySet();
  }

  /**
   * How many different phrases of a kind of notice stand in a lower-case sentence, none within
   * another.
   */
  int points(String kind, String lowerCaseSentence) {
    String rest = lowerCaseSentence;
    int points = 0;
    for (String phrase : notices.getOrDefault(kind, List.of())) {
      if (rest.contains(phrase)) {
        points++;
        rest = rest.replace(phrase, "\n");
      }
    }
    return points;
  }

  /** Whether a lower-case paragraph near the end of a page has a phrase that closes pages. */
  boolean closes(String lowerCaseParagraph) {
    for (String phrase : closings) {
      if (lowerCaseParagraph.contains(phrase)) {
        return true;
      }
    }
    return false;
  }

  /** Whether no headline of the language ends on this lower-case word. */
  boolean isDangling(String language, String lowerCaseWord) {
    return danglingWords.getOrDefault(language, Set.of()).contains(lowerCaseWord);
  }
}
