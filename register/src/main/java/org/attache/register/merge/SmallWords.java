package org.attache.register.merge;

import java.util.Set;
import org.attache.register.tables.Tables;

/** Words that say nothing of what a statement is about ({@code small-words.txt}). */
final class SmallWords {
  private static final String FILE = "small-words.txt";

  private SmallWords() {}

  static Set<String> list() {
    return Set.copyOf(Tables.words(SmallWords.class, FILE));
  }
}
