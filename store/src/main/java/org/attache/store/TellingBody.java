package org.attache.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.model.Finding;
import org.attache.register.entry.Kind;
import org.attache.register.entry.Telling;

/** What of a telling stands in no column of its own. */
record TellingBody(
    Finding finding, String sentence, Map<String, String> persons, List<String> why) {
  /** Findings of one report, at most. */
  private static final long MOST = 1L << 20;

  static TellingBody of(Telling telling) {
    return new TellingBody(telling.finding(), telling.sentence(), telling.persons(), telling.why());
  }

  /**
   * @param nr as the table numbers it
   */
  Telling telling(String id, long nr, String report, Optional<String> entry) {
    return new Telling(
        id, report, (int) (nr % MOST), Kind.of(finding), finding, sentence, persons, entry, why);
  }

  /** The number of the telling at this place among the findings of a report. */
  static long nr(long report, long position) {
    if (position >= MOST) {
      throw new IllegalArgumentException("more findings than a report can have: " + position);
    }
    return report * MOST + position;
  }

  /** The number of the report whose telling has this number. */
  static long report(long nr) {
    return nr / MOST;
  }
}
