package org.attache.register.memory;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.register.Query;
import org.attache.register.entry.Entry;
import org.attache.register.fields.Fields;

/** Whether an entry answers to a query, as far as the entry itself shows it. */
final class QueryFilter {
  private QueryFilter() {}

  /**
   * @param words the entry's text, in lower case
   * @param outlets the outlets of its reports, in lower case
   */
  static boolean matches(
      Query query,
      Entry entry,
      Function<Entry, String> words,
      Function<Entry, ? extends Iterable<String>> outlets) {
    return query.kind().map(kind -> kind == entry.kind()).orElse(true)
        && entry.states().containsAll(query.states())
        && (query.sender().isEmpty() || query.sender().equals(entry.sender()))
        && (query.host().isEmpty() || query.host().equals(entry.host()))
        && query.person().map(id -> takesPart(entry, id)).orElse(true)
        && query.from().map(from -> within(entry.dated(), from, false)).orElse(true)
        && query.to().map(to -> within(entry.dated(), to, true)).orElse(true)
        && query.overdue().map(day -> overdue(entry, day)).orElse(true)
        && (query.statuses().isEmpty() || query.statuses().contains(entry.status()))
        && (query.reviews().isEmpty() || query.reviews().contains(entry.review()))
        && (query.level().isEmpty() || query.level().equals(entry.value(Fields.LEVEL)))
        && entry.confidence() >= query.confidence()
        && query.outlet().map(outlet -> has(outlets.apply(entry), outlet)).orElse(true)
        && query.words().map(wanted -> says(words.apply(entry), wanted)).orElse(true);
  }

  private static boolean takesPart(Entry entry, String id) {
    return entry.persons().contains(id) || entry.organisations().contains(id);
  }

  private static boolean within(Optional<PartialDate> dated, PartialDate bound, boolean upper) {
    if (dated.isEmpty()) {
      return false;
    }
    String day = dated.get().toString();
    String limit = bound.toString();
    int known = Math.min(day.length(), limit.length());
    int order = day.substring(0, known).compareTo(limit.substring(0, known));
    return upper ? order <= 0 : order >= 0;
  }

  /** A month that is not over is not overdue: its last day counts. */
  private static boolean overdue(Entry entry, PartialDate day) {
    return entry.status() == Modality.PLANNED
        && entry
            .end()
            .or(entry::start)
            .filter(planned -> before(planned.toString(), day.toString()))
            .isPresent();
  }

  private static boolean before(String planned, String day) {
    int known = Math.min(planned.length(), day.length());
    return planned.substring(0, known).compareTo(day.substring(0, known)) < 0;
  }

  private static boolean has(Iterable<String> outlets, String wanted) {
    for (String outlet : outlets) {
      if (outlet.equals(wanted.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  static boolean says(String text, String wanted) {
    for (String word : wanted.toLowerCase(Locale.ROOT).split("\\s+")) {
      if (!text.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
