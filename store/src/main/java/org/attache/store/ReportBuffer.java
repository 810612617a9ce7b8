package org.attache.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
  private Map<String, Fresh> reports = new LinkedHashMap<>();
  private Map<String, Told> tellings = new LinkedHashMap<>();
  private List<Object[]> appearances = new ArrayList<>();

  /** What has been taken to be written, as far as others may still ask for it. */
  private Map<String, Fresh> flying = new LinkedHashMap<>();

  private Map<String, Told> flyingTellings = new LinkedHashMap<>();

  /** The ids of tellings that are here, by their reports. */
  private final Map<String, Set<String>> idsByReport = new HashMap<>();

  ReportBuffer(Dialect dialect, Bodies bodies) {
    this.dialect = dialect;
    this.bodies = bodies;
  }

  /**
   * A report that is to be written.
   *
   * @param unknown whether the tables know nothing of it
   */
  private record Fresh(RegisteredReport report, Reading reading, boolean unknown) {

    Fresh moved(String origin) {
      return new Fresh(ReportBuffer.moved(report, origin), reading, unknown);
    }
  }

  /** Reports that have not been taken to be written. */
  int size() {
    return reports.size();
  }

  Optional<RegisteredReport> report(String id) {
    return fresh(id).map(Fresh::report);
  }

  private Optional<Fresh> fresh(String id) {
    return Optional.ofNullable(reports.get(id)).or(() -> Optional.ofNullable(flying.get(id)));
  }

  Optional<Reading> reading(String id) {
    return fresh(id).map(Fresh::reading);
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
    return Optional.ofNullable(tellings.get(id))
        .or(() -> Optional.ofNullable(flyingTellings.get(id)));
  }

  void put(Told telling) {
    tellings.put(telling.telling().id(), telling);
    idsByReport
        .computeIfAbsent(telling.telling().report(), report -> new LinkedHashSet<>())
        .add(telling.telling().id());
  }

  /** The tellings of a report that is still here, in the order of its findings. */
  List<Telling> tellingsOf(RegisteredReport report) {
    Map<String, Told> all = new LinkedHashMap<>();
    for (String id : idsByReport.getOrDefault(report.id(), Set.of())) {
      telling(id).ifPresent(told -> all.put(id, told));
    }
    return all.values().stream().sorted(Told.REGISTRATION).map(Told::telling).toList();
  }

  /**
   * A report that is still here moves to another origin.
   *
   * @return whether the tables will know of it when this is written; false for one that is being
   *     written or stands in them
   */
  boolean origin(String id, String origin) {
    for (Map<String, Fresh> some : List.of(flying, reports)) {
      Optional.ofNullable(some.get(id)).ifPresent(fresh -> some.put(id, fresh.moved(origin)));
    }
    for (Map<String, Told> some : List.of(flyingTellings, tellings)) {
      for (String telling : idsByReport.getOrDefault(id, Set.of())) {
        Optional.ofNullable(some.get(telling))
            .ifPresent(told -> some.put(telling, moved(told, origin)));
      }
    }
    return reports.containsKey(id);
  }

  /** A report that has moved to another origin. */
  static RegisteredReport moved(RegisteredReport report, String origin) {
    return new RegisteredReport(
        report.id(), report.number(), report.report(), report.outlet(), report.reader(), origin);
  }

  /** The telling of a report that has moved to another origin. */
  static Told moved(Told told, String origin) {
    return new Told(told.telling(), told.number(), origin, told.outlet(), told.published());
  }

  /** Takes all of it, to be written; until it {@link #landed} it can still be asked for. */
  Rows take(EntryBuffer entries) {
    List<Fresh> written = List.copyOf(reports.values());
    List<Object[]> spoken = appearances;
    List<Told> told = List.copyOf(tellings.values());
    List<Optional<Long>> numbers =
        told.stream()
            .map(one -> one.telling().entry().map(entry -> entries.kept(entry).nr()))
            .toList();
    flying = reports;
    flyingTellings = tellings;
    reports = new LinkedHashMap<>();
    tellings = new LinkedHashMap<>();
    appearances = new ArrayList<>();
    return session -> {
      write(session, written);
      List<Object[]> rows = new ArrayList<>();
      for (int i = 0; i < told.size(); i++) {
        rows.add(row(told.get(i), numbers.get(i)));
      }
      session.insert(
          "INSERT INTO telling (nr, id, entry, body) VALUES",
          rows,
          " ON CONFLICT (id) DO UPDATE SET nr = excluded.nr, entry = excluded.entry,"
              + " body = excluded.body");
      session.insert("INSERT INTO appearance (actor, report, handle) VALUES", spoken);
      index(session, written);
    };
  }

  /** What was taken stands in the tables. */
  void landed() {
    for (Told told : flyingTellings.values()) {
      if (!tellings.containsKey(told.telling().id())) {
        idsByReport
            .getOrDefault(told.telling().report(), new LinkedHashSet<>())
            .remove(told.telling().id());
      }
    }
    idsByReport.values().removeIf(Set::isEmpty);
    flying = new LinkedHashMap<>();
    flyingTellings = new LinkedHashMap<>();
  }

  private void write(Session session, List<Fresh> written) {
    List<Object[]> heads = new ArrayList<>();
    List<Object[]> contents = new ArrayList<>();
    Map<String, String> outlets = new TreeMap<>();
    for (Fresh fresh : written) {
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
  }

  private void index(Session session, List<Fresh> written) {
    List<Dialect.Indexed> words = new ArrayList<>();
    for (Fresh fresh : written) {
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

  private Object[] row(Told told, Optional<Long> entry) {
    Telling telling = told.telling();
    return new Object[] {
      TellingBody.nr(told.number(), telling.position()),
      telling.id(),
      entry,
      bodies.pack(TellingBody.of(telling))
    };
  }

  /** Nothing of it is to be written. */
  void forget() {
    reports.clear();
    tellings.clear();
    appearances.clear();
    landed();
    idsByReport.clear();
  }
}
