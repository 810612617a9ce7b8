package org.attache.reading.confidence;

import java.util.List;
import java.util.Locale;
import org.attache.reading.lexicon.Table;

/** Words by which a report stands back from what it says; {@code hedges.tsv}. */
final class Hedges {
  private final List<String> phrases;

  Hedges(String language) {
    phrases = Table.of(language, "hedges").column("phrase").stream().map(p -> " " + p).toList();
  }

  /** Whether one of them begins a word of a text; endings are not looked at. */
  boolean isIn(String text) {
    String plain = " " + text.toLowerCase(Locale.ROOT);
    return phrases.stream().anyMatch(plain::contains);
  }
}
