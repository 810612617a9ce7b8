package org.attache.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.attache.model.Reading;
import org.attache.register.Arrival;
import org.attache.register.Imported;
import org.attache.register.Transaction;
import org.attache.register.entry.Appearance;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Organisation;
import org.attache.register.entry.Person;
import org.attache.register.entry.RegisteredReport;
import org.attache.register.entry.Telling;
import org.attache.register.entry.Told;
import org.attache.register.origins.OriginIndex;
import org.attache.register.resolve.KnownActor;
import org.attache.register.resolve.KnownPlace;
import org.attache.register.review.Decision;
import org.attache.store.json.ModelJson;

/**
 * Writing, in one transaction after the other of the writer's session. What is put is held and
 * written together before the commit, or earlier when something is asked that only the tables can
 * answer; what was put or asked for lately is held on to, because nobody else writes.
 */
final class SqlTransaction extends SqlReads implements Transaction {
  /** Reports held unwritten in one long transaction, such as a rebuild. */
  private static final int MOST_UNWRITTEN = 1_024;

  private final Session session;
  private final ReportBuffer reports;
  private final EntryBuffer entries;
  private final NamedBuffer<Person> persons;
  private final NamedBuffer<Organisation> organisations;
  private final SqlOriginIndex origins;

  /** Number of reports; empty as long as nobody asked. */
  private Optional<Long> number = Optional.empty();

  /** Whether there is any decision; empty as long as nobody asked. */
  private Optional<Boolean> decided = Optional.empty();

  /** Whether any actor was imported; empty as long as nobody asked. */
  private Optional<Boolean> knows = Optional.empty();

  SqlTransaction(Dialect dialect, ModelJson json, Bodies bodies, Session session) {
    super(dialect, json, bodies);
    this.session = session;
    this.reports = new ReportBuffer(dialect, bodies, session);
    this.entries = new EntryBuffer(dialect, bodies, session);
    this.persons = new NamedBuffer<>(NamedTable.PERSONS, bodies, session);
    this.organisations = new NamedBuffer<>(NamedTable.ORGANISATIONS, bodies, session);
    this.origins = new SqlOriginIndex(session, json, bodies);
  }

  /** Writes what is held, for a question to the tables. */
  @Override
  <T> T with(Function<Session, T> work) {
    flush();
    return work.apply(session);
  }

  /** Writes what is held; the commit is the caller's. */
  void flush() {
    reports.flush(entries);
    entries.flush(this::stored);
    persons.flush();
    organisations.flush();
    origins.flush();
  }

  /** The transaction came to nothing, or somebody else changed the tables. */
  void forget() {
    reports.forget();
    entries.forget();
    persons.forget();
    organisations.forget();
    origins.forget();
    number = Optional.empty();
    decided = Optional.empty();
    knows = Optional.empty();
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
  public List<Arrival> arrivals(String report) {
    return arrivals(session, report);
  }

  @Override
  public long reports() {
    if (number.isEmpty()) {
      number = Optional.of(reports(session));
    }
    return number.orElseThrow();
  }

  @Override
  public Optional<RegisteredReport> report(String id) {
    return reports.report(id).or(() -> report(session, id));
  }

  @Override
  public Optional<Reading> reading(String id) {
    return reports.reading(id).or(() -> super.reading(id));
  }

  @Override
  public void put(RegisteredReport report, Reading reading) {
    if (reports.size() >= MOST_UNWRITTEN) {
      flush();
    }
    long before = reports();
    number = Optional.of(Math.max(before, report.number()));
    reports.put(report, reading, report.number() > before);
  }

  @Override
  public void origin(String id, String origin) {
    List<Telling> moved = tellingsOf(id);
    reports.origin(id, origin);
    if (reports.report(id).isEmpty()) {
      session.update("UPDATE report SET origin = ? WHERE id = ?", origin, id);
    }
    for (Telling telling : moved) {
      telling
          .entry()
          .flatMap(entries::known)
          .ifPresent(
              kept ->
                  kept.change(
                      told ->
                          told.telling().report().equals(id)
                              ? ReportBuffer.moved(told, origin)
                              : told));
    }
  }

  @Override
  public OriginIndex origins() {
    return origins;
  }

  @Override
  public Optional<Telling> telling(String id) {
    return reports.telling(id).or(() -> stored(id)).map(Told::telling);
  }

  private Optional<Told> stored(String telling) {
    return telling(session, telling);
  }

  private List<Told> stored(long entry) {
    return told(session, entry);
  }

  @Override
  public List<Telling> tellingsOf(String id) {
    return reports
        .report(id)
        .map(reports::tellingsOf)
        .orElseGet(
            () ->
                tellingsOf(session, id).stream()
                    .map(told -> reports.telling(told.telling().id()).orElse(told).telling())
                    .toList());
  }

  @Override
  public List<Told> told(String entry) {
    return entries.known(entry).map(kept -> entries.told(kept, this::stored)).orElse(List.of());
  }

  @Override
  public void put(Telling telling) {
    Optional<RegisteredReport> fresh = reports.report(telling.report());
    Optional<Told> before =
        reports
            .telling(telling.id())
            .or(() -> fresh.isPresent() ? Optional.empty() : stored(telling.id()));
    Told told =
        fresh
            .map(report -> Told.of(telling, report))
            .or(() -> before.map(old -> old.with(telling)))
            .or(() -> report(telling.report()).map(report -> Told.of(telling, report)))
            .orElseThrow(
                () -> new IllegalStateException("a telling of no report: " + telling.report()));
    before
        .flatMap(old -> old.telling().entry())
        .filter(old -> !telling.entry().equals(Optional.of(old)))
        .flatMap(entries::known)
        .ifPresent(
            kept -> {
              entries.told(kept, this::stored);
              kept.drop(telling.id());
            });
    // those that the tables know are asked for before this one is told
    telling
        .entry()
        .map(entries::kept)
        .ifPresent(
            kept -> {
              entries.told(kept, this::stored);
              kept.add(told);
            });
    reports.put(told);
  }

  @Override
  public Optional<Entry> entry(String id) {
    return entries.known(id).flatMap(Kept::entry);
  }

  @Override
  public Map<String, List<Entry>> entriesByKey(Set<String> keys) {
    return entries.byKey(keys);
  }

  @Override
  public void put(Entry entry, Set<String> keys) {
    entries.put(entry, keys);
  }

  @Override
  public void remove(Entry entry) {
    entries.remove(entry.id());
  }

  @Override
  public Optional<Person> person(String id) {
    return persons.byId(id);
  }

  @Override
  public List<Person> personsSharing(Set<String> keys) {
    return persons.sharing(keys);
  }

  @Override
  public void put(Person person, Set<String> keys) {
    persons.put(person, keys);
  }

  @Override
  public void remove(Person person) {
    persons.remove(person.id());
  }

  @Override
  public Optional<Organisation> organisation(String id) {
    return organisations.byId(id);
  }

  @Override
  public List<Organisation> organisationsSharing(Set<String> keys) {
    return organisations.sharing(keys);
  }

  @Override
  public void put(Organisation organisation, Set<String> keys) {
    organisations.put(organisation, keys);
  }

  @Override
  public void remove(Organisation organisation) {
    organisations.remove(organisation.id());
  }

  @Override
  public void put(List<Appearance> appearances) {
    appearances.forEach(one -> reports.put(one, number(one.report())));
  }

  @Override
  public void remove(List<Appearance> appearances) {
    flush();
    appearances.forEach(
        one ->
            session.update(
                "DELETE FROM appearance WHERE actor = ? AND report = ? AND handle = ?",
                one.actor(),
                number(one.report()),
                one.handle()));
  }

  private long number(String report) {
    return reports
        .report(report)
        .map(RegisteredReport::number)
        .or(
            () ->
                session.first(
                    "SELECT number FROM report WHERE id = ?", row -> row.getLong(1), report))
        .orElseThrow(() -> new IllegalStateException("no report " + report));
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
    return decided.orElseThrow() ? ledger(session, tellings) : List.of();
  }

  @Override
  public List<Decision> ledger() {
    return ledger(session);
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
  public Optional<String> position(String container) {
    return position(session, container);
  }

  @Override
  public void position(String container, String position) {
    session.update(
        "INSERT INTO container (name, position) VALUES (?, ?)"
            + " ON CONFLICT (name) DO UPDATE SET position = excluded.position",
        container,
        position);
  }
}
