package org.attache.reading.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.reading.lexicon.Table;

/** The phrases of {@code furniture.tsv}, by the place in a line where they count. */
final class FurnitureLexicon {
  /** 'X is a reporter' stands at the start of what is said of X. In UTF-16 units. */
  private static final int START_OF_BIO = 60;

  private static final FurnitureLexicon SHIPPED = new FurnitureLexicon();

  private final Set<String> wholeLines = new LinkedHashSet<>();
  private final Set<String> openings = new LinkedHashSet<>();
  private final PhraseIndex notices = new PhraseIndex();
  private final PhraseIndex closings = new PhraseIndex();
  private final PhraseIndex bios = new PhraseIndex();
  private final List<String[]> frames = new ArrayList<>();
  private final Map<String, Set<String>> danglingWords = new LinkedHashMap<>();
  private final Set<String> pointers = new LinkedHashSet<>();
  private int longestOpening;

  private FurnitureLexicon() {
    for (Table.Row row : Resource.table("furniture.tsv").rows()) {
      String kind = row.get("kind");
      String phrase = row.get("phrase");
      if (kind.equals("pointer") && !row.get("where").equals("frame")) {
        pointers.add(phrase);
      }
      switch (row.get("where")) {
        case "line" -> wholeLines.add(phrase);
        case "opens" -> {
          openings.add(phrase);
          longestOpening = Math.max(longestOpening, phrase.length());
        }
        case "notice" -> notices.add(kind, phrase);
        case "closing" -> (kind.equals("bio") ? bios : closings).add(kind, phrase);
        case "frame" -> frames.add(phrase.split("…", -1));
        case "dangling" ->
            danglingWords
                .computeIfAbsent(row.get("language"), k -> new LinkedHashSet<>())
                .add(phrase);
        default -> throw new IllegalStateException(row.where() + ": unknown place");
      }
    }
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
    if (pointers.contains(plain)) {
      return true;
    }
    for (String[] frame : frames) {
      if (plain.length() > frame[0].length() + frame[1].length()
          && plain.startsWith(frame[0])
          && plain.endsWith(frame[1])) {
        return true;
      }
    }
    return false;
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

  /** How many kinds of notices there are. */
  int noticeKinds() {
    return notices.kinds();
  }

  /** How many different phrases of each kind of notice stand in a lower-case sentence. */
  int[] noticePoints(String lowerCaseSentence) {
    return notices.count(lowerCaseSentence);
  }

  /** Whether a lower-case paragraph near the end of a page has a phrase that closes pages. */
  boolean closes(String lowerCaseParagraph) {
    String start =
        lowerCaseParagraph.substring(0, Math.min(lowerCaseParagraph.length(), START_OF_BIO));
    return closings.count(lowerCaseParagraph)[0] > 0 || bios.count(start)[0] > 0;
  }

  /** Whether no headline of the language ends on this lower-case word. */
  boolean isDangling(String language, String lowerCaseWord) {
    return danglingWords.getOrDefault(language, Set.of()).contains(lowerCaseWord);
  }
}
