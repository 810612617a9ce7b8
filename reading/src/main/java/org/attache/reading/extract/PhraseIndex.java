package org.attache.reading.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Phrases of several kinds, all looked for in one pass over a text. */
final class PhraseIndex {
  private static final Comparator<Phrase> LONGEST_FIRST =
      Comparator.<Phrase>comparingInt(phrase -> phrase.text.length())
          .reversed()
          .thenComparing(Phrase::text);

  private final Map<Integer, List<Phrase>> byStart = new HashMap<>();
  private final List<String> kinds = new ArrayList<>();

  /** Adds a phrase of at least two signs, lower case. */
  void add(String kind, String text) {
    if (!kinds.contains(kind)) {
      kinds.add(kind);
    }
    List<Phrase> alike = byStart.computeIfAbsent(start(text, 0), start -> new ArrayList<>());
    alike.add(new Phrase(text, kinds.indexOf(kind)));
    alike.sort(LONGEST_FIRST);
  }

  /** How many kinds there are. */
  int kinds() {
    return kinds.size();
  }

  /**
   * How many different phrases of each kind begin at a word of a lower-case text, none of them
   * within another of the kind. Kinds count in the order in which they were added.
   */
  int[] count(String text) {
    int[] counts = new int[kinds.size()];
    int[] taken = new int[kinds.size()];
    Set<Phrase> seen = new HashSet<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      boolean inWord =
          i > 0
              && Character.isLetterOrDigit(text.charAt(i - 1))
              && Character.isLetterOrDigit(text.charAt(i));
      if (inWord) {
        continue;
      }
      for (Phrase phrase : byStart.getOrDefault(start(text, i), List.of())) {
        if (i >= taken[phrase.kind] && text.startsWith(phrase.text, i)) {
          taken[phrase.kind] = i + phrase.text.length();
          counts[phrase.kind] += seen.add(phrase) ? 1 : 0;
        }
      }
    }
    return counts;
  }

  private static int start(String text, int at) {
    return text.charAt(at) << 16 | text.charAt(at + 1);
  }

  private record Phrase(String text, int kind) {}
}
