package org.attache.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.model.Finding;
import org.attache.register.entry.Kind;
import org.attache.register.entry.Telling;

/** What of a telling stands in no column of its own. */
record TellingBody(Finding finding, Map<String, String> persons, List<String> why) {

  static TellingBody of(Telling telling) {
    return new TellingBody(telling.finding(), telling.persons(), telling.why());
  }

  Telling telling(String id, String report, int position, String sentence, Optional<String> entry) {
    return new Telling(
        id, report, position, Kind.of(finding), finding, sentence, persons, entry, why);
  }
}
