package org.attache.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.attache.register.Page;
import org.attache.register.entry.Organisation;
import org.attache.register.entry.Person;
import org.attache.store.json.ModelJson;

/**
 * Persons or organisations: one row each, found by id, by words of the names, and by keys in a
 * table beside it.
 *
 * @param table its name; the table of keys is called after it
 */
record NamedTable<T>(
    String table,
    Class<T> type,
    Function<T, String> id,
    ToLongFunction<T> reports,
    Function<T, List<String>> names) {
  static final NamedTable<Person> PERSONS =
      new NamedTable<>("person", Person.class, Person::id, Person::reports, Person::names);
  static final NamedTable<Organisation> ORGANISATIONS =
      new NamedTable<>(
          "organisation",
          Organisation.class,
          Organisation::id,
          Organisation::reports,
          Organisation::names);

  Optional<T> byId(SqlReads reads, String wanted) {
    return reads.with(
        s -> s.first("SELECT body FROM " + table + " WHERE id = ?", rows(reads.json), wanted));
  }

  /** Those that share one of the keys, in the order of their ids. */
  List<T> sharing(SqlReads reads, Set<String> keys) {
    Map<String, T> found = new TreeMap<>();
    reads.inLists(
        keys,
        ("SELECT body FROM " + table + " WHERE id IN")
            + (" (SELECT " + table + " FROM " + table + "_key WHERE key IN (%s))"),
        rows(reads.json),
        one -> found.put(id.apply(one), one));
    return List.copyOf(found.values());
  }

  /** The most reported first. */
  Page<T> list(SqlReads reads, Optional<String> words, int limit, Optional<String> after) {
    StringBuilder sql = new StringBuilder("SELECT body FROM " + table + " WHERE 1 = 1");
    List<Object> values = new ArrayList<>();
    for (String word : words.orElse("").strip().toLowerCase(Locale.ROOT).split("\\s+")) {
      if (!word.isEmpty()) {
        sql.append(" AND names LIKE ? ESCAPE '!'");
        values.add("%" + word.replaceAll("([!%_])", "!$1") + "%");
      }
    }
    if (after.isPresent()) {
      long last = byId(reads, after.get()).map(reports::applyAsLong).orElse(0L);
      sql.append(" AND reports <= ? AND (reports < ? OR id > ?)");
      Collections.addAll(values, last, last, after.get());
    }
    sql.append(" ORDER BY reports DESC, id LIMIT ?");
    values.add(limit + 1);
    List<T> rows = reads.with(s -> s.list(sql.toString(), rows(reads.json), values.toArray()));
    boolean more = rows.size() > limit;
    List<T> shown = more ? rows.subList(0, limit) : rows;
    return new Page<>(shown, more ? Optional.of(id.apply(shown.get(limit - 1))) : Optional.empty());
  }

  private Session.Rows<T> rows(ModelJson json) {
    return row -> json.read(row.getString(1), type);
  }

  void put(Session session, ModelJson json, T one, Set<String> keys) {
    String its = id.apply(one);
    Set<String> before = keys(session, its);
    Set<String> after = new TreeSet<>(keys);
    session.update(
        ("INSERT INTO " + table + " (id, reports, names, body, keys) VALUES (?, ?, ?, ?, ?)")
            + " ON CONFLICT (id) DO UPDATE SET reports = excluded.reports, names = excluded.names,"
            + " body = excluded.body, keys = excluded.keys",
        its,
        reports.applyAsLong(one),
        String.join("\n", names.apply(one)).toLowerCase(Locale.ROOT),
        json.write(one),
        String.join("\n", after));
    SqlTransaction.minus(before, after).forEach(key -> dropKey(session, its, key));
    session.insert(
        "INSERT INTO " + table + "_key (key, " + table + ") VALUES",
        SqlTransaction.minus(after, before).stream().map(key -> new Object[] {key, its}).toList());
  }

  void remove(Session session, T one) {
    String its = id.apply(one);
    keys(session, its).forEach(key -> dropKey(session, its, key));
    session.update("DELETE FROM " + table + " WHERE id = ?", its);
  }

  private void dropKey(Session session, String one, String key) {
    session.update("DELETE FROM " + table + "_key WHERE key = ? AND " + table + " = ?", key, one);
  }

  private Set<String> keys(Session session, String one) {
    return session
        .first(
            "SELECT keys FROM " + table + " WHERE id = ?",
            row -> SqlTransaction.lines(row.getString(1)),
            one)
        .orElse(Set.of());
  }
}
