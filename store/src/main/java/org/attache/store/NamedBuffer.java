package org.attache.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The persons (or organisations) of the latest reports: who is in the news is named again and
 * again, and is written once a commit.
 */
final class NamedBuffer<T> {
  /** How many are held from one commit to the next. */
  private static final int HELD = 8_000;

  private final NamedTable<T> table;
  private final Bodies bodies;
  private final Session session;
  private final String name;

  /** The latest used last. */
  private final Map<String, Known<T>> held = new LinkedHashMap<>(256, 0.75f, true);

  private final Map<String, Known<T>> changed = new LinkedHashMap<>();

  /** The ids of changed ones by their keys. */
  private final Map<String, Set<String>> changedByKey = new HashMap<>();

  NamedBuffer(NamedTable<T> table, Bodies bodies, Session session) {
    this.table = table;
    this.bodies = bodies;
    this.session = session;
    this.name = table.table();
  }

  /**
   * One as the writer knows it.
   *
   * @param one empty when taken away
   * @param before the keys that the tables hold; empty for one that they do not know
   */
  private record Known<T>(Optional<T> one, Set<String> keys, Optional<Set<String>> before) {}

  Optional<T> byId(String id) {
    return known(id).flatMap(Known::one);
  }

  private Optional<Known<T>> known(String id) {
    Optional<Known<T>> known = Optional.ofNullable(held.get(id));
    return known.isPresent()
        ? known
        : session
            .first("SELECT body, keys FROM " + name + " WHERE id = ?", this::stored, id)
            .map(
                stored -> {
                  held.put(id, stored);
                  return stored;
                });
  }

  private Known<T> stored(ResultSet row) throws SQLException {
    Set<String> keys = EntryBuffer.lines(row.getString(2));
    return new Known<>(
        Optional.of(table.read().apply(bodies, row.getBytes(1))), keys, Optional.of(keys));
  }

  void put(T one, Set<String> keys) {
    change(table.id().apply(one), Optional.of(one), new TreeSet<>(keys));
  }

  void remove(String id) {
    change(id, Optional.empty(), Set.of());
  }

  private void change(String id, Optional<T> one, Set<String> keys) {
    Optional<Known<T>> known = known(id);
    if (changed.containsKey(id)) {
      known
          .map(Known::keys)
          .orElse(Set.of())
          .forEach(key -> changedByKey.getOrDefault(key, new TreeSet<>()).remove(id));
    }
    Known<T> next = new Known<>(one, keys, known.flatMap(Known::before));
    held.put(id, next);
    changed.put(id, next);
    keys.forEach(key -> changedByKey.computeIfAbsent(key, k -> new TreeSet<>()).add(id));
  }

  /** Those that share one of the keys, in the order of their ids. */
  List<T> sharing(Set<String> keys) {
    Set<String> ids = new LinkedHashSet<>();
    session.listed(
        "SELECT " + name + " FROM " + name + "_key WHERE key IN (%s)",
        keys,
        row -> row.getString(1),
        ids::add);
    ids.removeAll(changed.keySet());
    keys.forEach(key -> ids.addAll(changedByKey.getOrDefault(key, Set.of())));
    Set<String> missing = new LinkedHashSet<>(ids);
    missing.removeAll(held.keySet());
    List<Known<T>> read = new ArrayList<>();
    session.listed(
        "SELECT body, keys FROM " + name + " WHERE id IN (%s)", missing, this::stored, read::add);
    read.forEach(known -> held.put(table.id().apply(known.one().orElseThrow()), known));
    Map<String, T> found = new TreeMap<>();
    ids.forEach(id -> byId(id).ifPresent(one -> found.put(id, one)));
    return List.copyOf(found.values());
  }

  /** Writes what has changed. */
  void flush() {
    List<Object[]> rows = new ArrayList<>();
    List<Object[]> keys = new ArrayList<>();
    for (Map.Entry<String, Known<T>> change : new TreeMap<>(changed).entrySet()) {
      String id = change.getKey();
      Known<T> known = change.getValue();
      Set<String> before = known.before().orElse(Set.of());
      minus(before, known.keys())
          .forEach(
              key ->
                  session.update(
                      "DELETE FROM " + name + "_key WHERE key = ? AND " + name + " = ?", key, id));
      minus(known.keys(), before).forEach(key -> keys.add(new Object[] {key, id}));
      if (known.one().isPresent()) {
        rows.add(table.row(bodies, known.one().get(), known.keys()));
        held.put(id, new Known<>(known.one(), known.keys(), Optional.of(known.keys())));
      } else {
        session.update("DELETE FROM " + name + " WHERE id = ?", id);
        held.remove(id);
      }
    }
    session.insert(
        "INSERT INTO " + name + " (id, reports, names, body, keys) VALUES",
        rows,
        " ON CONFLICT (id) DO UPDATE SET reports = excluded.reports, names = excluded.names,"
            + " body = excluded.body, keys = excluded.keys");
    session.insert("INSERT INTO " + name + "_key (key, " + name + ") VALUES", keys);
    changed.clear();
    changedByKey.clear();
    Iterator<Known<T>> eldest = held.values().iterator();
    while (held.size() > HELD) {
      eldest.next();
      eldest.remove();
    }
  }

  private static Set<String> minus(Set<String> some, Set<String> others) {
    Set<String> rest = new LinkedHashSet<>(some);
    rest.removeAll(others);
    return rest;
  }

  /** Nothing that was held is to be believed any more. */
  void forget() {
    held.clear();
    changed.clear();
    changedByKey.clear();
  }
}
