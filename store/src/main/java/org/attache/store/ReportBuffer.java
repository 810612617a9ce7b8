package org.attache.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.attache.model.Reading;
import org.attache.model.Report;
import org.attache.register.entry.Appearance;
import org.attache.register.entry.RegisteredReport;
import org.attache.register.entry.ReportHead;
import org.attache.register.entry.Telling;
import org.attache.register.entry.Told;

/** The reports of the transaction under way with their tellings, until they are written. */
final class ReportBuffer {
  private final Dialect dialect;
  private final Bodies bodies;
  private final Session session;
  private final Map<String, Fresh> reports = new LinkedHashMap<>();
  private final Map<String, Told> tellings = new LinkedHashMap<>();
  private final List<Object[]> appearances = new ArrayList<>();

  ReportBuffer(Dialect dialect, Bodies bodies, Session session) {
    this.dialect = dialect;
    this.bodies = bodies;
    this.session = session;
  }

  /**
   * A report that is to be written.
   *
   * @param unknown whether the tables know nothing of it
   */
  private record Fresh(RegisteredReport report, Reading reading, boolean unknown) {

    RegisteredReport moved(String origin) {
      return new RegisteredReport(
          report.id(), report.number(), report.report(), report.outlet(), report.reader(), origin);
    }
  }

  int size() {
    return reports.size();
  }

  Optional<RegisteredReport> report(String id) {
    return Optional.ofNullable(reports.get(id)).map(Fresh::report);
  }

  Optional<Reading> reading(String id) {
    return Optional.ofNullable(reports.get(id)).map(Fresh::reading);
  }

  /**
   * @param unknown whether the tables know nothing of it
   */
  void put(RegisteredReport report, Reading reading, boolean unknown) {
    reports.put(report.id(), new Fresh(report, reading, unknown));
  }

  /** Where the report of this number speaks of somebody. */
  void put(Appearance appearance, long report) {
    appearances.add(new Object[] {appearance.actor(), report, appearance.handle()});
  }

  Optional<Told> telling(String id) {
    return Optional.ofNullable(tellings.get(id));
  }

  void put(Told telling) {
    tellings.put(telling.telling().id(), telling);
  }

  /** The tellings of a report that is still here, in the order of its findings. */
  List<Telling> tellingsOf(RegisteredReport report) {
    return tellings.values().stream()
        .filter(told -> told.number() == report.number())
        .sorted(Told.REGISTRATION)
        .map(Told::telling)
        .toList();
  }

  /** A report that is still here moves to another origin. */
  void origin(String id, String origin) {
    reports.computeIfPresent(
        id, (same, fresh) -> new Fresh(fresh.moved(origin), fresh.reading(), fresh.unknown()));
    tellings.replaceAll(
        (same, told) -> told.telling().report().equals(id) ? moved(told, origin) : told);
  }

  /** The telling of a report that has moved to another origin. */
  static Told moved(Told told, String origin) {
    return new Told(told.telling(), told.number(), origin, told.outlet(), told.published());
  }

  /** Writes all of it. */
  void flush(EntryBuffer entries) {
    List<Object[]> heads = new ArrayList<>();
    List<Object[]> contents = new ArrayList<>();
    Map<String, String> outlets = new TreeMap<>();
    for (Fresh fresh : reports.values()) {
      heads.add(head(fresh));
      contents.add(
          new Object[] {
            fresh.report().number(),
            bodies.pack(fresh.report().report()),
            bodies.pack(fresh.reading())
          });
      fresh
          .report()
          .outlet()
          .ifPresent(outlet -> outlets.putIfAbsent(outlet.toLowerCase(Locale.ROOT), outlet));
    }
    session.insert(
        "INSERT INTO report (number, id, origin, outlet, published, reader, url, title, places)"
            + " VALUES",
        heads,
        " ON CONFLICT (id) DO UPDATE SET number = excluded.number, origin = excluded.origin,"
            + " outlet = excluded.outlet, published = excluded.published,"
            + " reader = excluded.reader, url = excluded.url, title = excluded.title,"
            + " places = excluded.places");
    session.insert(
        "INSERT INTO report_content (number, report, reading) VALUES",
        contents,
        " ON CONFLICT (number) DO UPDATE SET report = excluded.report,"
            + " reading = excluded.reading");
    session.insert(
        "INSERT INTO outlet (folded, name) VALUES",
        outlets.entrySet().stream()
            .map(outlet -> new Object[] {outlet.getKey(), outlet.getValue()})
            .toList(),
        " ON CONFLICT DO NOTHING");
    session.insert(
        "INSERT INTO telling (nr, id, entry, body) VALUES",
        tellings.values().stream().map(told -> row(told, entries)).toList(),
        " ON CONFLICT (id) DO UPDATE SET nr = excluded.nr, entry = excluded.entry,"
            + " body = excluded.body");
    session.insert("INSERT INTO appearance (actor, report, handle) VALUES", appearances);
    index();
    forget();
  }

  private void index() {
    List<Dialect.Indexed> words = new ArrayList<>();
    for (Fresh fresh : reports.values()) {
      RegisteredReport report = fresh.report();
      if (!fresh.unknown()) {
        dialect.unindexReport(session, report.number());
      }
      words.add(new Dialect.Indexed(report.number(), words(report.report())));
    }
    dialect.indexReports(session, words);
  }

  /** The words that a report is found by. */
  static Set<String> words(Report report) {
    return Words.ofReport(report.title().orElse("") + "\n" + report.text());
  }

  private Object[] head(Fresh fresh) {
    RegisteredReport report = fresh.report();
    return new Object[] {
      report.number(),
      report.id(),
      report.origin(),
      report.outlet(),
      report.report().published(),
      report.reader(),
      report.report().url(),
      report.report().title(),
      bodies.pack(new Bodies.Places(ReportHead.placed(fresh.reading())))
    };
  }

  private Object[] row(Told told, EntryBuffer entries) {
    Telling telling = told.telling();
    return new Object[] {
      TellingBody.nr(told.number(), telling.position()),
      telling.id(),
      telling.entry().map(entry -> entries.kept(entry).nr()),
      bodies.pack(TellingBody.of(telling))
    };
  }

  /** Nothing of it is to be written. */
  void forget() {
    reports.clear();
    tellings.clear();
    appearances.clear();
  }
}
