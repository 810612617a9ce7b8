package org.attache.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attache.register.Heads;
import org.attache.register.entry.Documented;
import org.attache.register.entry.Entry;
import org.attache.register.entry.ReportHead;
import org.attache.register.entry.Told;

/**
 * The tellings and reports of many entries at once: one question for the ones, one for the others.
 */
final class Documents {
  private static final String NUMBERS = "SELECT id, nr FROM entry WHERE id IN (%s)";
  private static final String TELLINGS =
      "SELECT entry, nr, id, body FROM telling WHERE entry IN (%s)";
  private static final String HEADS =
      "SELECT number, id, origin, outlet, published, reader, url, title, places FROM report"
          + " WHERE number IN (%s)";

  private final Bodies bodies;
  private final Session session;
  private final Heads lately;

  /** A telling as its row has it. */
  private record Line(long entry, long nr, String id, byte[] body) {}

  Documents(Bodies bodies, Session session, Heads lately) {
    this.bodies = bodies;
    this.session = session;
    this.lately = lately;
  }

  List<Documented> of(List<Entry> entries) {
    Map<String, Long> numbers = new HashMap<>();
    session.listed(
        NUMBERS,
        entries.stream().map(Entry::id).toList(),
        row -> Map.entry(row.getString(1), row.getLong(2)),
        row -> numbers.put(row.getKey(), row.getValue()));
    Map<Long, List<Line>> lines = new HashMap<>();
    Set<Long> unknown = new TreeSet<>();
    // in the order of the numbers, because what was told together stands together
    session.listed(
        TELLINGS,
        new TreeSet<>(numbers.values()),
        row -> new Line(row.getLong(1), row.getLong(2), row.getString(3), row.getBytes(4)),
        line -> {
          lines.computeIfAbsent(line.entry(), entry -> new ArrayList<>(2)).add(line);
          if (lately.of(TellingBody.report(line.nr())).isEmpty()) {
            unknown.add(TellingBody.report(line.nr()));
          }
        });
    session.listed(HEADS, unknown, this::head, lately::add);
    List<Documented> documented = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      long number = numbers.getOrDefault(entry.id(), -1L);
      documented.add(new Documented(entry, sources(entry, lines.getOrDefault(number, List.of()))));
    }
    lately.trim();
    return documented;
  }

  private List<Documented.Source> sources(Entry entry, List<Line> lines) {
    List<Documented.Source> sources = new ArrayList<>(lines.size());
    for (Line line : lines) {
      ReportHead head = lately.of(TellingBody.report(line.nr())).orElseThrow();
      Told told =
          head.told(
              bodies
                  .telling(line.body())
                  .telling(line.id(), line.nr(), head.id(), Optional.of(entry.id())));
      sources.add(new Documented.Source(told, head));
    }
    if (sources.size() > 1) {
      sources.sort((one, other) -> Told.REGISTRATION.compare(one.told(), other.told()));
    }
    return sources;
  }

  private ReportHead head(ResultSet row) throws SQLException {
    return new ReportHead(
        row.getString(2),
        row.getLong(1),
        row.getString(3),
        Optional.ofNullable(row.getString(4)),
        Optional.ofNullable(row.getString(5)),
        row.getString(6),
        Optional.ofNullable(row.getString(7)),
        Optional.ofNullable(row.getString(8)),
        Optional.ofNullable(row.getBytes(9))
            .map(places -> bodies.places(places).list())
            .orElse(List.of()));
  }
}
