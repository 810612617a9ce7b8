package org.attache.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attache.model.Reading;
import org.attache.model.Report;
import org.attache.register.Arrival;
import org.attache.register.Imported;
import org.attache.register.Transaction;
import org.attache.register.entry.Appearance;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Organisation;
import org.attache.register.entry.Person;
import org.attache.register.entry.RegisteredReport;
import org.attache.register.entry.Telling;
import org.attache.register.origins.OriginIndex;
import org.attache.register.resolve.KnownActor;
import org.attache.register.resolve.KnownPlace;
import org.attache.register.review.Decision;
import org.attache.store.json.ModelJson;

/** Writing to the tables, in the one transaction of the writer's session. */
final class SqlTransaction extends SqlReads implements Transaction {
  private final Session session;
  private final EntryWriter entries;

  /** Numbers of reports that tellings were put for, not to be asked for again each time. */
  private final Map<String, Long> numbers = new LinkedHashMap<>();

  /** Whether there is any decision; empty as long as nobody asked. */
  private Optional<Boolean> decided = Optional.empty();

  /** Whether any actor was imported; empty as long as nobody asked. */
  private Optional<Boolean> knows = Optional.empty();

  SqlTransaction(Dialect dialect, ModelJson json, Session session) {
    super(dialect, json);
    this.session = session;
    this.entries = new EntryWriter(dialect, json, session);
  }

  @Override
  <T> T with(Function<Session, T> work) {
    return work.apply(session);
  }

  @Override
  public void archive(Arrival arrival, byte[] bytes) {
    boolean known =
        session
            .first("SELECT 1 FROM archive WHERE id = ?", row -> row.getInt(1), arrival.report())
            .isPresent();
    if (!known) {
      session.update(
          "INSERT INTO archive (id, size, bytes) VALUES (?, ?, ?)",
          arrival.report(),
          bytes.length,
          Blobs.pack(bytes));
    }
    session.update(
        "INSERT INTO arrival (report, body) VALUES (?, ?)", arrival.report(), json.write(arrival));
  }

  @Override
  public void put(RegisteredReport report, Reading reading) {
    session.update(
        "INSERT INTO report (number, id, origin, outlet, published, reader)"
            + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET number = excluded.number,"
            + " origin = excluded.origin, outlet = excluded.outlet,"
            + " published = excluded.published, reader = excluded.reader",
        report.number(),
        report.id(),
        report.origin(),
        report.outlet(),
        report.report().published(),
        report.reader());
    session.update(
        "INSERT INTO report_content (number, report, reading) VALUES (?, ?, ?)"
            + " ON CONFLICT (number) DO UPDATE SET report = excluded.report,"
            + " reading = excluded.reading",
        report.number(),
        Blobs.packText(json.write(report.report())),
        Blobs.packText(json.write(bare(reading))));
    report
        .outlet()
        .ifPresent(
            outlet ->
                session.update(
                    "INSERT INTO outlet (folded, name) VALUES (?, ?) ON CONFLICT DO NOTHING",
                    outlet.toLowerCase(Locale.ROOT),
                    outlet));
    numbers.put(report.id(), report.number());
    dialect.index(
        session,
        report.number(),
        Words.ofReport(report.report().title().orElse("") + "\n" + report.report().text()));
  }

  /** The reading without its report, which stands beside it. */
  private static Reading bare(Reading reading) {
    return new Reading(
        Report.of("", Optional.empty(), ""),
        reading.furniture(),
        reading.actors(),
        reading.mentions(),
        reading.places(),
        reading.dates(),
        reading.attributions(),
        reading.findings(),
        reading.notes());
  }

  @Override
  public void origin(String report, String origin) {
    session.update("UPDATE report SET origin = ? WHERE id = ?", origin, report);
  }

  @Override
  public OriginIndex origins() {
    return new SqlOriginIndex(session, json);
  }

  @Override
  public void put(Telling telling) {
    session.update(
        "INSERT INTO telling (id, report, position, entry, sentence, body)"
            + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET report = excluded.report,"
            + " position = excluded.position, entry = excluded.entry,"
            + " sentence = excluded.sentence, body = excluded.body",
        telling.id(),
        number(telling.report()),
        telling.position(),
        telling.entry(),
        telling.sentence(),
        json.write(TellingBody.of(telling)));
  }

  private long number(String report) {
    return numbers.computeIfAbsent(
        report,
        id ->
            session
                .first("SELECT number FROM report WHERE id = ?", row -> row.getLong(1), id)
                .orElseThrow(() -> new IllegalStateException("a telling of no report: " + id)));
  }

  @Override
  public void put(Entry entry, Set<String> keys) {
    entries.put(entry, keys);
  }

  @Override
  public void remove(Entry entry) {
    entries.remove(entry);
  }

  @Override
  public void put(Person person, Set<String> keys) {
    NamedTable.PERSONS.put(session, json, person, keys);
  }

  @Override
  public void remove(Person person) {
    NamedTable.PERSONS.remove(session, person);
  }

  @Override
  public void put(Organisation organisation, Set<String> keys) {
    NamedTable.ORGANISATIONS.put(session, json, organisation, keys);
  }

  @Override
  public void remove(Organisation organisation) {
    NamedTable.ORGANISATIONS.remove(session, organisation);
  }

  @Override
  public void put(List<Appearance> appearances) {
    session.insert(
        "INSERT INTO appearance (actor, report, handle) VALUES",
        appearances.stream()
            .map(one -> new Object[] {one.actor(), number(one.report()), one.handle()})
            .toList());
  }

  @Override
  public void remove(List<Appearance> appearances) {
    appearances.forEach(
        one ->
            session.update(
                "DELETE FROM appearance WHERE actor = ? AND report = ? AND handle = ?",
                one.actor(),
                number(one.report()),
                one.handle()));
  }

  @Override
  public List<KnownActor> knownSharing(Set<String> keys) {
    // asked for every name of every report, and mostly nobody has imported anything
    if (knows.isEmpty()) {
      knows =
          Optional.of(
              session.first("SELECT 1 FROM known_actor LIMIT 1", row -> row.getInt(1)).isPresent());
    }
    return knows.orElseThrow() ? super.knownSharing(keys) : List.of();
  }

  @Override
  public void forget(String source) {
    SqlKnowledge.forget(session, source);
    knows = Optional.empty();
  }

  @Override
  public void know(String source, List<KnownActor> actors) {
    SqlKnowledge.put(session, json, source, actors);
    knows = Optional.empty();
  }

  @Override
  public void know(String source, Map<KnownPlace, Set<String>> names) {
    SqlKnowledge.put(session, source, names);
  }

  @Override
  public void know(Imported imported) {
    SqlKnowledge.put(session, json, imported);
  }

  @Override
  public List<Decision> ledger(Collection<String> tellings) {
    // asked for every entry that is made, and mostly nobody has decided anything yet
    if (decided.isEmpty()) {
      decided =
          Optional.of(
              session.first("SELECT 1 FROM decision LIMIT 1", row -> row.getInt(1)).isPresent());
    }
    return decided.orElseThrow() ? super.ledger(tellings) : List.of();
  }

  @Override
  public void append(Decision decision) {
    decided = Optional.of(true);
    session.update(
        "INSERT INTO decision (number, undoes, body) VALUES (?, ?, ?)",
        decision.number(),
        decision.undoes(),
        json.write(decision));
    List<String> tellings = new ArrayList<>(decision.tellings());
    tellings.addAll(decision.others());
    for (String telling : new LinkedHashSet<>(tellings)) {
      session.update(
          "INSERT INTO decision_telling (telling, number) VALUES (?, ?)",
          telling,
          decision.number());
    }
  }

  @Override
  public void position(String container, String position) {
    session.update(
        "INSERT INTO container (name, position) VALUES (?, ?)"
            + " ON CONFLICT (name) DO UPDATE SET position = excluded.position",
        container,
        position);
  }

  /** The lines of a column that holds several values. */
  static Set<String> lines(String column) {
    return column.lines().collect(Collectors.toCollection(LinkedHashSet::new));
  }

  static Set<String> minus(Set<String> some, Set<String> others) {
    Set<String> rest = new LinkedHashSet<>(some);
    rest.removeAll(others);
    return rest;
  }
}
