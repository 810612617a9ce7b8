package org.attache.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.attache.model.Reading;
import org.attache.register.entry.Appearance;
import org.attache.register.entry.Documented;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.register.entry.Organisation;
import org.attache.register.entry.Person;
import org.attache.register.entry.RegisteredReport;
import org.attache.register.entry.ReportHead;
import org.attache.register.entry.Telling;
import org.attache.register.entry.Told;
import org.attache.register.review.Decision;

/** What can be asked of the register's store. */
public interface Reads extends Archive, Knowledge {

  /** Number of reports registered. */
  long reports();

  /** A report by its full id. */
  Optional<RegisteredReport> report(String id);

  /** All reports, in order of registration. */
  void reports(Consumer<RegisteredReport> sink);

  /** Reports whose number is greater than {@code after}, in order of registration. */
  List<RegisteredReport> reports(long after, int limit);

  /** What the reader found in a report. */
  Optional<Reading> reading(String report);

  /** An entry by its full id. */
  Optional<Entry> entry(String id);

  /**
   * Ids of reports, entries, persons and organisations that begin so, at most {@code limit}, in
   * order.
   */
  List<String> idsBeginning(String prefix, int limit);

  Optional<Telling> telling(String id);

  /** The tellings of a report, in the order of its findings. */
  List<Telling> tellingsOf(String report);

  /** The tellings of an entry, in {@link Told#REGISTRATION} order. */
  List<Told> told(String entry);

  /**
   * Entries with their tellings and the heads of the reports that tell them, in the order in which
   * they are given.
   *
   * @param lately heads read before in the same work; those read now are added
   */
  default List<Documented> documented(List<Entry> entries, Heads lately) {
    List<Documented> documented = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      List<Documented.Source> sources = new ArrayList<>();
      for (Told told : told(entry.id())) {
        Optional<ReportHead> head =
            lately.of(told.number()).or(() -> head(told.telling().report()));
        head.ifPresent(lately::add);
        head.ifPresent(h -> sources.add(new Documented.Source(told, h)));
      }
      documented.add(new Documented(entry, sources));
    }
    lately.trim();
    return documented;
  }

  private Optional<ReportHead> head(String id) {
    return report(id)
        .map(
            report -> ReportHead.of(report, reading(id).map(ReportHead::placed).orElse(List.of())));
  }

  Page<Entry> entries(Query query);

  /** All entries of the query in its order, fetched by pages as large as its limit. */
  default void each(Query query, Consumer<Entry> sink) {
    Optional<Query> next = Optional.of(query);
    while (next.isPresent()) {
      Query asked = next.get();
      Page<Entry> page = entries(asked);
      page.rows().forEach(sink);
      next = page.next().map(asked::after);
    }
  }

  /**
   * How many entries of the query there are by each value of the facet, whatever its limit and
   * page; the most frequent first, equals in the order of their names.
   */
  Map<String, Long> counts(Query query, Facet facet);

  /** The same for several facets at once, in the order of the facets. */
  default Map<Facet, Map<String, Long>> counts(Query query, Set<Facet> facets) {
    Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
    facets.forEach(facet -> counts.put(facet, counts(query, facet)));
    return counts;
  }

  /** All entries of a kind in the order of their ids, one at a time. */
  void all(Kind kind, Consumer<Entry> sink);

  /** Entries that share one of the keys, in the order of their ids. */
  List<Entry> sharing(Set<String> keys);

  /** The entries with each of these blocking keys, in the order of their ids. */
  default Map<String, List<Entry>> entriesByKey(Set<String> keys) {
    Map<String, List<Entry>> found = new LinkedHashMap<>();
    keys.forEach(key -> found.put(key, sharing(Set.of(key))));
    return found;
  }

  Optional<Person> person(String id);

  /** Persons that share one of the keys, in the order of their ids. */
  List<Person> personsSharing(Set<String> keys);

  /**
   * Persons, the most reported first, equals in the order of their ids.
   *
   * @param words all of which stand in the names, in any case; empty for all
   * @param after {@link Page#next()} of the page before
   */
  Page<Person> persons(Optional<String> words, int limit, Optional<String> after);

  Optional<Organisation> organisation(String id);

  /** Organisations that share one of the keys, in the order of their ids. */
  List<Organisation> organisationsSharing(Set<String> keys);

  /** Organisations, likewise. */
  Page<Organisation> organisations(Optional<String> words, int limit, Optional<String> after);

  /** Where reports speak of a person or organisation, in order of registration. */
  List<Appearance> appearances(String actor);

  /**
   * Reports whose title or text holds all the words, the newest first: by date of publication,
   * those without one last.
   *
   * @param after {@link Page#next()} of the page before
   */
  Page<RegisteredReport> reportsSaying(String words, int limit, Optional<String> after);

  /** The number of the last decision in the ledger; 0 while there is none. */
  long decisions();

  /** The whole ledger, in order. */
  List<Decision> ledger();

  /** The decisions whose number is greater than {@code after}, in order. */
  List<Decision> ledger(long after);

  /** Decisions that speak of one of these tellings (or undo one that does), in order. */
  List<Decision> ledger(Collection<String> tellings);

  /** How far a container has been taken in, as its source put it. */
  Optional<String> position(String container);
}
