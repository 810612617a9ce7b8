package org.attache.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
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
  private final Runnable landing;
  private final ArchiveBuffer archive;
  private final ReportBuffer reports;
  private final EntryBuffer entries;
  private final NamedBuffer<Person> persons;
  private final NamedBuffer<Organisation> organisations;
  private final SqlOriginIndex origins;

  /** Of reports and of what was archived. */
  private final KeyFilter inTables;

  /** The origins of reports that have moved and stand in the tables, or soon will. */
  private Map<String, String> moved = new LinkedHashMap<>();

  private Map<String, String> flyingMoved = Map.of();

  /** Where to ask while rows may be on their way; empty when the writer's session knows all. */
  private Optional<Session> aside = Optional.empty();

  /** Number of reports; empty as long as nobody asked. */
  private Optional<Long> number = Optional.empty();

  /** Whether there is any decision; empty as long as nobody asked. */
  private Optional<Boolean> decided = Optional.empty();

  /** Whether any actor was imported; empty as long as nobody asked. */
  private Optional<Boolean> knows = Optional.empty();

  /**
   * @param landing waits until nothing is being written any more
   */
  SqlTransaction(
      Dialect dialect, ModelJson json, Bodies bodies, Session session, Runnable landing) {
    super(dialect, json, bodies);
    this.session = session;
    this.landing = landing;
    this.archive = new ArchiveBuffer(json);
    this.reports = new ReportBuffer(dialect, bodies);
    this.entries = new EntryBuffer(dialect, bodies, this::asked);
    this.persons = new NamedBuffer<>(NamedTable.PERSONS, bodies, this::asked);
    this.organisations = new NamedBuffer<>(NamedTable.ORGANISATIONS, bodies, this::asked);
    this.origins = new SqlOriginIndex(this::asked, json, bodies);
    this.inTables =
        KeyFilter.ofTexts(
            this::asked, "SELECT id FROM archive UNION ALL SELECT id FROM report", 0.5);
  }

  /** Where to ask for what is not held. */
  private Session asked() {
    return aside.orElse(session);
  }

  /**
   * From now on asks another session, which sees what is committed; what is not is held here. Until
   * {@link #flush}.
   */
  void begin(Session other) {
    aside = Optional.of(other);
  }

  /** Whether all that was put can be taken to be written while others go on. */
  boolean isAside() {
    return aside.isPresent();
  }

  /** Writes what is held, for a question to the tables. */
  @Override
  <T> T with(Function<Session, T> work) {
    flush();
    return work.apply(session);
  }

  /**
   * Writes what is held; the commit is the caller's. From here on the writer's session is asked.
   */
  void flush() {
    land();
    aside = Optional.empty();
    take().write(session);
    landed();
  }

  /** Waits for what is being written. */
  void land() {
    landing.run();
    landed();
  }

  private void landed() {
    archive.landed();
    reports.landed();
    entries.landed();
    persons.landed();
    organisations.landed();
    origins.landed();
    flyingMoved = Map.of();
  }

  /** Takes what is held, to be written; nothing else may be being written. */
  Rows take() {
    Map<String, String> moves = moved;
    flyingMoved = moved;
    moved = new LinkedHashMap<>();
    return archive
        .take()
        .then(reports.take(entries))
        .then(
            rows ->
                moves.forEach(
                    (id, origin) ->
                        rows.update("UPDATE report SET origin = ? WHERE id = ?", origin, id)))
        .then(entries.take(this::stored))
        .then(persons.take())
        .then(organisations.take())
        .then(origins.take());
  }

  /** The transaction came to nothing, or somebody else changed the tables. */
  void forget() {
    archive.forget();
    reports.forget();
    entries.forget();
    persons.forget();
    organisations.forget();
    origins.forget();
    moved.clear();
    flyingMoved = Map.of();
    number = Optional.empty();
    decided = Optional.empty();
    knows = Optional.empty();
  }

  @Override
  public void archive(Arrival arrival, byte[] bytes) {
    inTables.note(arrival.report());
    archive.put(arrival, bytes);
  }

  @Override
  public List<Arrival> arrivals(String report) {
    if (!inTables.mayHold(report)) {
      return List.of();
    }
    if (archive.isFlying(report)) {
      land();
    }
    List<Arrival> all = new ArrayList<>(arrivals(asked(), report));
    all.addAll(archive.arrivals(report));
    return List.copyOf(all);
  }

  @Override
  public long reports() {
    if (number.isEmpty()) {
      number = Optional.of(reports(asked()));
    }
    return number.orElseThrow();
  }

  @Override
  public Optional<RegisteredReport> report(String id) {
    if (!inTables.mayHold(id)) {
      return Optional.empty();
    }
    return reports
        .report(id)
        .or(
            () ->
                report(asked(), id)
                    .map(
                        stored ->
                            moved(id).map(to -> ReportBuffer.moved(stored, to)).orElse(stored)));
  }

  @Override
  public Optional<String> originOf(String id) {
    return reports
        .report(id)
        .map(RegisteredReport::origin)
        .or(() -> moved(id))
        .or(
            () ->
                asked()
                    .first("SELECT origin FROM report WHERE id = ?", row -> row.getString(1), id));
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
    inTables.note(report.id());
    reports.put(report, reading, report.number() > before);
  }

  /** Where a report of the tables has moved to, as far as they may not know it. */
  private Optional<String> moved(String id) {
    return Optional.ofNullable(moved.get(id)).or(() -> Optional.ofNullable(flyingMoved.get(id)));
  }

  @Override
  public void origin(String id, String origin) {
    List<Telling> tellings = tellingsOf(id);
    if (!reports.origin(id, origin)) {
      moved.put(id, origin);
    }
    for (Telling telling : tellings) {
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
    return telling(asked(), telling).map(this::moved);
  }

  private List<Told> stored(long entry) {
    return told(asked(), entry).stream().map(this::moved).toList();
  }

  private Told moved(Told told) {
    return moved(told.telling().report()).map(to -> ReportBuffer.moved(told, to)).orElse(told);
  }

  @Override
  public List<Telling> tellingsOf(String id) {
    return reports
        .report(id)
        .map(reports::tellingsOf)
        .orElseGet(
            () ->
                tellingsOf(asked(), id).stream()
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
                asked()
                    .first("SELECT number FROM report WHERE id = ?", row -> row.getLong(1), report))
        .orElseThrow(() -> new IllegalStateException("no report " + report));
  }

  @Override
  public List<KnownActor> knownSharing(Set<String> keys) {
    // asked for every name of every report, and mostly nobody has imported anything
    if (knows.isEmpty()) {
      knows =
          Optional.of(
              asked().first("SELECT 1 FROM known_actor LIMIT 1", row -> row.getInt(1)).isPresent());
    }
    return knows.orElseThrow() ? SqlKnowledge.actors(asked(), json, keys) : List.of();
  }

  @Override
  public void forget(String source) {
    flush();
    SqlKnowledge.forget(session, source);
    knows = Optional.empty();
  }

  @Override
  public void know(String source, List<KnownActor> actors) {
    flush();
    SqlKnowledge.put(session, json, source, actors);
    knows = Optional.empty();
  }

  @Override
  public void know(String source, Map<KnownPlace, Set<String>> names) {
    flush();
    SqlKnowledge.put(session, source, names);
  }

  @Override
  public void know(Imported imported) {
    flush();
    SqlKnowledge.put(session, json, imported);
  }

  @Override
  public List<Decision> ledger(Collection<String> tellings) {
    // asked for every entry that is made, and mostly nobody has decided anything yet
    if (decided.isEmpty()) {
      decided =
          Optional.of(
              asked().first("SELECT 1 FROM decision LIMIT 1", row -> row.getInt(1)).isPresent());
    }
    return decided.orElseThrow() ? ledger(asked(), tellings) : List.of();
  }

  @Override
  public List<Decision> ledger() {
    return ledger(asked());
  }

  @Override
  public void append(Decision decision) {
    flush();
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
    return archive.position(container).or(() -> position(asked(), container));
  }

  @Override
  public void position(String container, String position) {
    archive.position(container, position);
  }
}
