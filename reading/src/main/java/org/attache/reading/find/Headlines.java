package org.attache.reading.find;

import java.util.List;
import java.util.Set;
import org.attache.reading.language.Sentence;

/** Headlines: they are evidence for nothing that the report's body says better. */
public final class Headlines {
  /** How many lines at the start of a report may be headlines. */
  private static final int LINES = 3;

  private static final Set<String> ENDS =
      Set.of(".", "!", "?", "\"", "''", "”", ":", ")", "-RRB-", "…");

  private Headlines() {}

  /** Whether a sentence is a line at the start of its report that does not end like a sentence. */
  public static boolean isOne(Scene scene, Sentence sentence) {
    List<Sentence> all = scene.sentences();
    return sentence.paragraph() <= LINES
        && all.get(all.size() - 1).paragraph() > sentence.paragraph()
        && !ENDS.contains(sentence.token(sentence.size() - 1).text());
  }
}
