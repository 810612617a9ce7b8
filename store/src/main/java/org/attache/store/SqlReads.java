package org.attache.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.attache.model.Reading;
import org.attache.register.Arrival;
import org.attache.register.Facet;
import org.attache.register.Heads;
import org.attache.register.Imported;
import org.attache.register.Page;
import org.attache.register.Query;
import org.attache.register.Reads;
import org.attache.register.entry.Appearance;
import org.attache.register.entry.Documented;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.register.entry.Organisation;
import org.attache.register.entry.Person;
import org.attache.register.entry.RegisteredReport;
import org.attache.register.entry.Telling;
import org.attache.register.entry.Told;
import org.attache.register.resolve.KnownActor;
import org.attache.register.resolve.KnownPlace;
import org.attache.register.review.Decision;
import org.attache.store.json.ModelJson;

/** Reading from the tables, through whichever session there is. */
abstract class SqlReads implements Reads {
  private static final String REPORT =
      "SELECT r.number, r.id, r.origin, r.outlet, r.reader, c.report"
          + " FROM report r JOIN report_content c ON c.number = r.number ";
  private static final String TELLING =
      "SELECT t.nr, t.id, t.body, e.id, r.id, r.number, r.origin, r.outlet, r.published"
          + " FROM telling t JOIN report r ON r.number = t.nr / 1048576"
          + " LEFT JOIN entry e ON e.nr = t.entry ";

  final Dialect dialect;
  final ModelJson json;
  final Bodies bodies;

  SqlReads(Dialect dialect, ModelJson json, Bodies bodies) {
    this.dialect = dialect;
    this.json = json;
    this.bodies = bodies;
  }

  /** Does the work with a session of its own or with that of the transaction. */
  abstract <T> T with(Function<Session, T> work);

  private <T> void each(
      String sql, Session.Rows<T> rows, Consumer<? super T> sink, Object... values) {
    with(
        session -> {
          session.each(sql, rows, sink::accept, values);
          return sql;
        });
  }

  @Override
  public Optional<byte[]> bytes(String report) {
    return with(s -> s.first("SELECT bytes FROM archive WHERE id = ?", r -> r.getBytes(1), report))
        .map(Blobs::unpack);
  }

  @Override
  public List<Arrival> arrivals(String report) {
    return with(session -> arrivals(session, report));
  }

  final List<Arrival> arrivals(Session session, String report) {
    return session.list(
        "SELECT body FROM arrival WHERE report = ? ORDER BY number", this::arrival, report);
  }

  @Override
  public void arrivals(Consumer<Arrival> sink) {
    each("SELECT body FROM arrival ORDER BY number", this::arrival, sink);
  }

  private Arrival arrival(ResultSet row) throws SQLException {
    return json.read(row.getString(1), Arrival.class);
  }

  @Override
  public long reports() {
    return with(SqlReads::reports);
  }

  static long reports(Session session) {
    return session
        .first("SELECT coalesce(max(number), 0) FROM report", row -> row.getLong(1))
        .orElse(0L);
  }

  @Override
  public Optional<RegisteredReport> report(String id) {
    return with(session -> report(session, id));
  }

  final Optional<RegisteredReport> report(Session session, String id) {
    return session.first(REPORT + "WHERE r.id = ?", this::report, id);
  }

  @Override
  public void reports(Consumer<RegisteredReport> sink) {
    each(REPORT + "ORDER BY r.number", this::report, sink);
  }

  @Override
  public List<RegisteredReport> reports(long after, int limit) {
    String sql = REPORT + "WHERE r.number > ? ORDER BY r.number LIMIT ?";
    return with(s -> s.list(sql, this::report, after, limit));
  }

  private RegisteredReport report(ResultSet row) throws SQLException {
    return new RegisteredReport(
        row.getString(2),
        row.getLong(1),
        bodies.report(row.getBytes(6)),
        Optional.ofNullable(row.getString(4)),
        row.getString(5),
        row.getString(3));
  }

  @Override
  public Optional<Reading> reading(String report) {
    return with(s ->
            s.first(
                "SELECT c.report, c.reading FROM report r JOIN report_content c"
                    + " ON c.number = r.number WHERE r.id = ?",
                row -> List.of(row.getBytes(1), row.getBytes(2)),
                report))
        .map(packed -> bodies.reading(packed.get(0), packed.get(1)));
  }

  @Override
  public Optional<Entry> entry(String id) {
    return with(
        s ->
            s.first(
                "SELECT b.body FROM entry e JOIN entry_body b ON b.nr = e.nr WHERE e.id = ?",
                this::entry,
                id));
  }

  private Entry entry(ResultSet row) throws SQLException {
    return bodies.entry(row.getBytes(1));
  }

  @Override
  public List<String> idsBeginning(String prefix, int limit) {
    String beyond = prefix + "\uffff";
    return with(
            s ->
                List.of("report", "entry", "person", "organisation").stream()
                    .flatMap(
                        table ->
                            s
                                .list(
                                    "SELECT id FROM "
                                        + table
                                        + " WHERE id >= ? AND id < ? ORDER BY id LIMIT ?",
                                    row -> row.getString(1),
                                    prefix,
                                    beyond,
                                    limit)
                                .stream())
                    .toList())
        .stream()
        .sorted()
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<Telling> telling(String id) {
    return with(session -> telling(session, id)).map(Told::telling);
  }

  final Optional<Told> telling(Session session, String id) {
    return session.first(TELLING + "WHERE t.id = ?", this::told, id);
  }

  @Override
  public List<Telling> tellingsOf(String report) {
    return with(session -> tellingsOf(session, report)).stream().map(Told::telling).toList();
  }

  final List<Told> tellingsOf(Session session, String report) {
    Optional<Long> number =
        session.first("SELECT number FROM report WHERE id = ?", row -> row.getLong(1), report);
    return number.isEmpty()
        ? List.of()
        : session.list(
            TELLING + "WHERE t.nr >= ? AND t.nr < ? ORDER BY t.nr",
            this::told,
            TellingBody.nr(number.get(), 0),
            TellingBody.nr(number.get() + 1, 0));
  }

  @Override
  public List<Told> told(String entry) {
    return with(
        session ->
            session
                .first("SELECT nr FROM entry WHERE id = ?", row -> row.getLong(1), entry)
                .map(nr -> told(session, nr))
                .orElse(List.of()));
  }

  /** The tellings of the entry of this number. */
  final List<Told> told(Session session, long entry) {
    return session.list(TELLING + "WHERE t.entry = ? ORDER BY t.nr", this::told, entry);
  }

  @Override
  public List<Documented> documented(List<Entry> entries, Heads lately) {
    return with(session -> new Documents(bodies, session, lately).of(entries));
  }

  private Told told(ResultSet row) throws SQLException {
    return new Told(
        bodies
            .telling(row.getBytes(3))
            .telling(
                row.getString(2),
                row.getLong(1),
                row.getString(5),
                Optional.ofNullable(row.getString(4))),
        row.getLong(6),
        row.getString(7),
        Optional.ofNullable(row.getString(8)),
        Optional.ofNullable(row.getString(9)));
  }

  @Override
  public Page<Entry> entries(Query query) {
    return with(session -> new EntryQuery(dialect, session, query).page(this::entry));
  }

  @Override
  public Map<String, Long> counts(Query query, Facet facet) {
    return counts(query, EnumSet.of(facet)).getOrDefault(facet, Map.of());
  }

  @Override
  public Map<Facet, Map<String, Long>> counts(Query query, Set<Facet> facets) {
    return with(session -> new EntryQuery(dialect, session, query).counts(facets));
  }

  @Override
  public void all(Kind kind, Consumer<Entry> sink) {
    each(
        "SELECT b.body FROM entry e JOIN entry_body b ON b.nr = e.nr"
            + " WHERE e.id >= ? AND e.id < ? ORDER BY e.id",
        this::entry,
        sink,
        kind.prefix() + "-",
        kind.prefix() + ".");
  }

  @Override
  public List<Entry> sharing(Set<String> keys) {
    Map<String, Entry> found = new TreeMap<>();
    entriesByKey(keys)
        .values()
        .forEach(entries -> entries.forEach(entry -> found.put(entry.id(), entry)));
    return List.copyOf(found.values());
  }

  @Override
  public Map<String, List<Entry>> entriesByKey(Set<String> keys) {
    Map<String, List<Entry>> found = new LinkedHashMap<>();
    keys.forEach(key -> found.put(key, new ArrayList<>()));
    with(
        session -> {
          session.listed(
              "SELECT k.key, b.body FROM entry_key k JOIN entry e ON e.nr = k.entry"
                  + " JOIN entry_body b ON b.nr = k.entry WHERE k.key IN (%s) ORDER BY e.id",
              keys,
              row -> Map.entry(row.getString(1), bodies.entry(row.getBytes(2))),
              keyed ->
                  found
                      .computeIfAbsent(keyed.getKey(), key -> new ArrayList<>())
                      .add(keyed.getValue()));
          return session;
        });
    return found;
  }

  @Override
  public Optional<Person> person(String id) {
    return NamedTable.PERSONS.byId(this, id);
  }

  @Override
  public List<Person> personsSharing(Set<String> keys) {
    return NamedTable.PERSONS.sharing(this, keys);
  }

  @Override
  public Page<Person> persons(Optional<String> words, int limit, Optional<String> after) {
    return NamedTable.PERSONS.list(this, words, limit, after);
  }

  @Override
  public Optional<Organisation> organisation(String id) {
    return NamedTable.ORGANISATIONS.byId(this, id);
  }

  @Override
  public List<Organisation> organisationsSharing(Set<String> keys) {
    return NamedTable.ORGANISATIONS.sharing(this, keys);
  }

  @Override
  public Page<Organisation> organisations(
      Optional<String> words, int limit, Optional<String> after) {
    return NamedTable.ORGANISATIONS.list(this, words, limit, after);
  }

  @Override
  public List<Appearance> appearances(String actor) {
    return with(
        s ->
            s.list(
                "SELECT a.actor, r.id, a.handle FROM appearance a JOIN report r"
                    + " ON r.number = a.report WHERE a.actor = ? ORDER BY a.report, a.handle",
                row -> new Appearance(row.getString(1), row.getString(2), row.getString(3)),
                actor));
  }

  @Override
  public Page<RegisteredReport> reportsSaying(String words, int limit, Optional<String> after) {
    List<Object> values = new ArrayList<>();
    values.add(dialect.expression(Dialect.Wanted.of(words)));
    StringBuilder sql =
        new StringBuilder(
            REPORT
                + "WHERE r.number IN (SELECT r.number FROM report r WHERE r.number IN ("
                + dialect.reportsSaying()
                + ")");
    Optional<RegisteredReport> last = after.flatMap(this::report);
    if (after.isPresent() && last.isEmpty()) {
      return new Page<>(List.of(), Optional.empty());
    }
    if (last.isPresent()) {
      String day = last.get().report().published().orElse("");
      sql.append(
          " AND (coalesce(r.published, '') < ?"
              + " OR (coalesce(r.published, '') = ? AND r.number > ?))");
      Collections.addAll(values, day, day, last.get().number());
    }
    String order = " ORDER BY coalesce(r.published, '') DESC, r.number";
    sql.append(order).append(" LIMIT ?)").append(order);
    values.add(limit + 1);
    List<RegisteredReport> rows = with(s -> s.list(sql.toString(), this::report, values.toArray()));
    boolean more = rows.size() > limit;
    List<RegisteredReport> shown = more ? rows.subList(0, limit) : rows;
    return new Page<>(shown, more ? Optional.of(shown.get(limit - 1).id()) : Optional.empty());
  }

  @Override
  public List<KnownActor> knownSharing(Set<String> keys) {
    return with(session -> SqlKnowledge.actors(session, json, keys));
  }

  @Override
  public List<KnownPlace> knownPlaces(String key) {
    return SqlKnowledge.places(this, key);
  }

  @Override
  public List<Imported> imported() {
    return SqlKnowledge.imported(this);
  }

  @Override
  public long decisions() {
    return with(
        session ->
            session
                .first("SELECT coalesce(max(number), 0) FROM decision", row -> row.getLong(1))
                .orElse(0L));
  }

  @Override
  public List<Decision> ledger() {
    return with(this::ledger);
  }

  @Override
  public List<Decision> ledger(long after) {
    String sql = "SELECT body FROM decision WHERE number > ? ORDER BY number";
    return with(session -> session.list(sql, this::decision, after));
  }

  final List<Decision> ledger(Session session) {
    return session.list("SELECT body FROM decision ORDER BY number", this::decision);
  }

  @Override
  public List<Decision> ledger(Collection<String> tellings) {
    return with(session -> ledger(session, tellings));
  }

  final List<Decision> ledger(Session session, Collection<String> tellings) {
    Set<Long> numbers = new TreeSet<>();
    session.listed(
        "SELECT number FROM decision_telling WHERE telling IN (%s)",
        tellings, row -> row.getLong(1), numbers::add);
    if (numbers.isEmpty()) {
      return List.of();
    }
    List<Decision> found = new ArrayList<>();
    for (Decision decision : undoings(session, numbers)) {
      boolean about = numbers.contains(decision.number());
      if (about || decision.undoes().filter(numbers::contains).isPresent()) {
        numbers.add(decision.number());
        found.add(decision);
      }
    }
    return found;
  }

  /** These decisions and all that take something back, in order. */
  private List<Decision> undoings(Session session, Set<Long> numbers) {
    Map<Long, Decision> found = new TreeMap<>();
    session.listed(
        "SELECT body FROM decision WHERE number IN (%s)",
        numbers, this::decision, decision -> found.put(decision.number(), decision));
    session
        .list("SELECT body FROM decision WHERE undoes IS NOT NULL", this::decision)
        .forEach(decision -> found.put(decision.number(), decision));
    return List.copyOf(found.values());
  }

  private Decision decision(ResultSet row) throws SQLException {
    return json.read(row.getString(1), Decision.class);
  }

  @Override
  public Optional<String> position(String container) {
    return with(session -> position(session, container));
  }

  static Optional<String> position(Session session, String container) {
    return session.first(
        "SELECT position FROM container WHERE name = ?", row -> row.getString(1), container);
  }

  /** Asks with the values in place of {@code %s}, as often as their number needs. */
  final <T> void inLists(
      Collection<?> values, String sql, Session.Rows<T> rows, Consumer<? super T> sink) {
    with(
        session -> {
          session.listed(sql, values, rows, sink);
          return sql;
        });
  }
}
