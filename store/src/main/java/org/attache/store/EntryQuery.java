package org.attache.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.register.Facet;
import org.attache.register.Page;
import org.attache.register.Query;
import org.attache.register.entry.Entry;
import org.attache.register.entry.ReviewState;

/**
 * A query of entries as SQL. A page must be quick in a register of a million entries whatever is
 * asked: the rarest of the tags asked for leads, else the order; all else is checked on narrow
 * rows.
 */
final class EntryQuery {
  /** Counting goes no further: something more frequent may as well be checked row by row. */
  private static final int RARE = 20_000;

  /** Of more entries that say a word, it is quicker to go along all of them to fill one page. */
  private static final int SCARCE = 2_000;

  /** Up to so many the entries that say a word are listed before going along all of them. */
  private static final int LISTED = 100_000;

  /** Entries of a kind, by how sure they are; limited, so that looking at all of them is quick. */
  private static final int FEW = 4_000;

  private static final String SURE =
      "SELECT s.nr FROM entry s WHERE s.kind = ? AND s.confidence >= ? LIMIT " + FEW;

  /** An index that leaves these out is used only where a query says so in the same words. */
  private static final String NOT_COMPLETED = "e.status <> 'COMPLETED'";

  /** The number of an entry's last telling: grows with the registration of its report. */
  private static final String LAST_TOLD =
      "coalesce((SELECT max(l.nr) FROM telling l WHERE l.entry = e.nr), 0)";

  private static final String ENTRIES = "entry e";

  private final Dialect dialect;
  private final Session session;
  private final Query query;
  private final List<String> conditions = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  /** The day's column: that of the tag whose entries the page is read along, in their order. */
  private String dated = "e.dated";

  /** The last telling's column, likewise. */
  private String told = LAST_TOLD;

  EntryQuery(Dialect dialect, Session session, Query query) {
    this.dialect = dialect;
    this.session = session;
    this.query = query;
  }

  Page<Entry> page(Session.Rows<Entry> rows) {
    String from = along(leading(isOfWordsAlone()));
    plainConditions();
    if (query.after().isPresent() && !startAfter(query.after().get())) {
      return new Page<>(List.of(), Optional.empty());
    }
    List<Entry> found =
        session.list(
            // only what the page shows is fetched: to sort long rows costs more than to find them
            "SELECT b.body FROM (SELECT e.nr AS nr, "
                + by()
                + " AS o, e.id AS i FROM "
                + from
                + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions))
                + order(by(), "e.id")
                + " LIMIT "
                + (query.limit() + 1)
                + ") p CROSS JOIN entry_body b WHERE b.nr = p.nr"
                + order("p.o", "p.i"),
            rows,
            values.toArray());
    boolean more = found.size() > query.limit();
    List<Entry> shown = more ? found.subList(0, query.limit()) : found;
    return new Page<>(
        shown, more ? Optional.of(shown.get(shown.size() - 1).id()) : Optional.empty());
  }

  /** What was told of last stands at the end of the tellings, unless few entries are asked for. */
  private String along(String from) {
    boolean many =
        isOfFacetsAlone()
            && Stream.of(query.kind(), query.level(), wanted()).allMatch(Optional::isEmpty)
            && query.statuses().isEmpty();
    if (query.order() != Query.Order.LATEST || !from.equals(ENTRIES) || !many) {
      return from;
    }
    conditions.add("e.nr = l.entry");
    conditions.add("NOT EXISTS (SELECT 1 FROM telling m WHERE m.entry = l.entry AND m.nr > l.nr)");
    told = "l.nr";
    return "telling l CROSS JOIN entry e";
  }

  /** The number of entries by each value of each facet. */
  Map<Facet, Map<String, Long>> counts(Set<Facet> facets) {
    String from = leading(false);
    plainConditions();
    EntryCounts.Selection selection =
        new EntryCounts.Selection(
            from,
            conditions,
            values,
            isOfFacetsAlone() && wanted().isEmpty(),
            !from.equals(ENTRIES));
    return new EntryCounts(session, selection).by(facets);
  }

  /** With a plus before it, which changes nothing, no database goes along the list instead. */
  private String saying() {
    return "e.nr IN (" + dialect.entriesSaying() + ")";
  }

  private boolean isOfWordsAlone() {
    return isOfFacetsAlone()
        && query.kind().isEmpty()
        && query.statuses().isEmpty()
        && query.reviews().isEmpty()
        && query.level().isEmpty();
  }

  /** Whether nothing is asked, beside words, but what the index of facets says. */
  private boolean isOfFacetsAlone() {
    return tags().isEmpty()
        && query.from().isEmpty()
        && query.to().isEmpty()
        && query.overdue().isEmpty()
        && query.confidence() == 0;
  }

  /**
   * What the page is read along: rare words, else the rarest tag, else the entries in order.
   *
   * @param along whether a page full of frequent words is found by going along few entries, because
   *     nothing else must hold
   */
  private String leading(boolean along) {
    Optional<String> words = wanted();
    List<String> tags = new ArrayList<>(tags());
    int most = along ? LISTED : RARE;
    long saying = words.map(w -> count(dialect.entriesSaying(), w, most)).orElse(0L);
    if (words.isPresent() && saying < (along ? SCARCE : RARE)) {
      values.add(words.get());
      conditions.add("e.nr = w.nr");
      tags.forEach(this::hasTag);
      return "(" + dialect.entriesSaying() + ") w CROSS JOIN entry e";
    }
    if (tags.isEmpty() && words.isEmpty() && areFewSure()) {
      values.add(query.kind().orElseThrow().name());
      values.add(query.confidence());
      conditions.add("e.nr = w.nr");
      return "(" + SURE + ") w CROSS JOIN entry e";
    }
    if (tags.isEmpty()) {
      String frequent = along && saying < LISTED ? "+" + saying() : dialect.isSaying();
      words.ifPresent(w -> has(w, along ? frequent : saying()));
      return ENTRIES;
    }
    String leader = rarest(tags);
    tags.remove(leader);
    conditions.add("e.nr = t.entry");
    dated = "t.dated";
    has(leader, "t.tag = ?");
    tags.forEach(this::hasTag);
    words.ifPresent(w -> has(w, saying()));
    return "entry_tag t CROSS JOIN entry e";
  }

  private void hasTag(String tag) {
    has(
        tag,
        "EXISTS (SELECT 1 FROM entry_tag x WHERE x.tag = ? AND x.dated = e.dated"
            + " AND x.entry = e.nr)");
  }

  /** Whether so few of the kind are so sure that going through all by date would take long. */
  private boolean areFewSure() {
    return query.confidence() > 0
        && query.kind().isPresent()
        && session
                .first(
                    "SELECT count(*) FROM (" + SURE + ") c",
                    row -> row.getLong(1),
                    query.kind().get().name(),
                    query.confidence())
                .orElse(0L)
            < FEW;
  }

  private String rarest(List<String> tags) {
    return tags.size() == 1
        ? tags.get(0)
        : tags.stream()
            .min(
                Comparator.comparingLong(
                    tag -> count("SELECT entry FROM entry_tag WHERE tag = ?", tag, RARE)))
            .orElseThrow();
  }

  private long count(String subquery, String value, int most) {
    return session
        .first(
            "SELECT count(*) FROM (" + subquery + " LIMIT " + most + ") c",
            row -> row.getLong(1),
            value)
        .orElse(0L);
  }

  private List<String> tags() {
    List<String> tags = new ArrayList<>();
    query.states().forEach(state -> tags.add("s:" + state));
    query.sender().ifPresent(state -> tags.add("s:" + state));
    query.host().ifPresent(state -> tags.add("s:" + state));
    query.person().ifPresent(person -> tags.add("p:" + person));
    query.outlet().ifPresent(outlet -> tags.add("o:" + outlet.toLowerCase(Locale.ROOT)));
    return tags.stream().distinct().toList();
  }

  /** The words asked for; an expression that finds nothing where there are none in them. */
  private Optional<String> wanted() {
    return query.words().map(text -> dialect.expression(Dialect.Wanted.of(text)));
  }

  private void has(Object value, String condition) {
    conditions.add(condition);
    values.add(value);
  }

  private void plainConditions() {
    query.kind().ifPresent(kind -> has(kind.name(), "e.kind = ?"));
    query.sender().ifPresent(state -> has(state.value(), "e.sender = ?"));
    query.host().ifPresent(state -> has(state.value(), "e.host = ?"));
    query.level().ifPresent(level -> has(level, "e.level = ? AND e.level <> ''"));
    oneOf("e.status", query.statuses());
    if (!query.statuses().isEmpty() && !query.statuses().contains(Modality.COMPLETED)) {
      conditions.add(NOT_COMPLETED);
    }
    oneOf("e.review", query.reviews());
    if (!query.reviews().isEmpty() && !query.reviews().contains(ReviewState.CANDIDATE)) {
      conditions.add("e.review <> 'CANDIDATE'");
    }
    query.from().ifPresent(this::notBefore);
    query.to().ifPresent(this::notAfter);
    query.overdue().ifPresent(this::overdue);
    if (query.confidence() > 0) {
      has(query.confidence(), "e.confidence >= ?");
    }
  }

  /** Written out, because an index that leaves a constant out serves no question mark. */
  private void oneOf(String column, Set<? extends Enum<?>> constants) {
    if (!constants.isEmpty()) {
      conditions.add(
          constants.stream()
              .map(constant -> "'" + constant.name() + "'")
              .collect(
                  Collectors.joining(
                      ", ",
                      column + (constants.size() == 1 ? " = " : " IN ("),
                      constants.size() == 1 ? "" : ")")));
    }
  }

  private void notBefore(PartialDate day) {
    has(day.toString().substring(0, 4), dated + " >= ?");
    has(Days.first(day), "e.last_day >= ?");
  }

  private void notAfter(PartialDate day) {
    has(day + "~", dated + " < ?");
    has(Days.last(day), "e.first_day <= ?");
  }

  /** A month that is not over is not overdue: its last day counts. */
  private void overdue(PartialDate day) {
    conditions.add("e.status = 'PLANNED'");
    conditions.add(NOT_COMPLETED);
    has(Days.first(day), "e.due < ?");
  }

  private String by() {
    return switch (query.order()) {
      case NEWEST, OLDEST -> dated;
      case LATEST -> told;
      case ORIGINS -> "e.origins";
      case DOUBTFUL -> "e.confidence";
      case ID -> "e.id";
    };
  }

  private String order(String by, String id) {
    return " ORDER BY "
        + switch (query.order()) {
          case NEWEST, LATEST, ORIGINS -> by + " DESC, " + id;
          case OLDEST, DOUBTFUL -> by + ", " + id;
          case ID -> id;
        };
  }

  /** Goes on behind an entry; not, when there is no such entry. */
  private boolean startAfter(String id) {
    String column =
        switch (query.order()) {
          case NEWEST, OLDEST -> "e.dated";
          case LATEST -> LAST_TOLD;
          case ORIGINS, DOUBTFUL, ID -> by();
        };
    Optional<Object> last =
        session.first(
            "SELECT " + column + " FROM entry e WHERE e.id = ?", row -> row.getObject(1), id);
    if (last.isEmpty()) {
      return false;
    }
    boolean falling =
        List.of(Query.Order.NEWEST, Query.Order.LATEST, Query.Order.ORIGINS)
            .contains(query.order());
    String beyond = falling ? "<" : ">";
    String compared = by();
    conditions.add(
        compared + " " + beyond + "= ? AND (" + compared + " " + beyond + " ? OR e.id > ?)");
    Collections.addAll(values, last.get(), last.get(), id);
    return true;
  }
}
