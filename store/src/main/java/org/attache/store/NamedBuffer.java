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
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * The persons (or organisations) of the latest reports: who is in the news is named again and
 * again, and is written once a commit.
 */
final class NamedBuffer<T> {
  /** How many are held from one commit to the next. */
  private static final int HELD = 8_000;

  /** Keys of which it is known who has them, from one commit to the next. */
  private static final int KEYS_HELD = 60_000;

  private final NamedTable<T> table;
  private final Bodies bodies;
  private final Supplier<Session> asked;
  private final String name;

  /** Of keys and ids. */
  private final KeyFilter inTables;

  /** The latest used last. */
  private final Map<String, Known<T>> held = new LinkedHashMap<>(256, 0.75f, true);

  /** Those of which the tables that are asked may know less. */
  private final Map<String, Known<T>> changed = new LinkedHashMap<>();

  /** The ids of changed ones by their keys. */
  private final Map<String, Set<String>> changedByKey = new HashMap<>();

  /** The ids of all who have the keys of these days. */
  private final KeysLately<String, String> lately = new KeysLately<>(KEYS_HELD);

  /** Of the changed ones those that have not been taken to be written. */
  private final Set<String> unwritten = new TreeSet<>();

  /** Those that are being written. */
  private Set<String> flying = Set.of();

  /**
   * @param asked where to ask for what is not held
   */
  NamedBuffer(NamedTable<T> table, Bodies bodies, Supplier<Session> asked) {
    this.table = table;
    this.bodies = bodies;
    this.asked = asked;
    this.name = table.table();
    this.inTables =
        KeyFilter.ofTexts(
            asked, "SELECT key FROM " + name + "_key UNION ALL SELECT id FROM " + name, 2);
  }

  /**
   * One as the writer knows it.
   *
   * @param one empty when taken away
   * @param before the keys that the tables hold when what is being written has been; empty for one
   *     that they do not know
   */
  private record Known<T>(Optional<T> one, Set<String> keys, Optional<Set<String>> before) {}

  Optional<T> byId(String id) {
    return known(id).flatMap(Known::one);
  }

  private Optional<Known<T>> known(String id) {
    Optional<Known<T>> known = Optional.ofNullable(held.get(id));
    return known.isPresent() || !inTables.mayHold(id)
        ? known
        : asked
            .get()
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
    Set<String> before = known.map(Known::keys).orElse(Set.of());
    unlist(id);
    Known<T> next = new Known<>(one, keys, known.flatMap(Known::before));
    held.put(id, next);
    changed.put(id, next);
    unwritten.add(id);
    if (known.isEmpty()) {
      inTables.note(id);
    }
    for (String key : keys) {
      if (!before.contains(key)) {
        lately.add(key, id, !inTables.mayHold(key));
        inTables.note(key);
      }
      changedByKey.computeIfAbsent(key, k -> new TreeSet<>()).add(id);
    }
    for (String key : before) {
      if (!keys.contains(key)) {
        lately.remove(key, id);
      }
    }
  }

  private void unlist(String id) {
    Optional<Known<T>> listed = Optional.ofNullable(changed.remove(id));
    for (String key : listed.map(Known::keys).orElse(Set.of())) {
      Set<String> ids = changedByKey.getOrDefault(key, Set.of());
      if (ids.contains(id) && ids.size() == 1) {
        changedByKey.remove(key);
      } else if (!ids.isEmpty()) {
        ids.remove(id);
      }
    }
  }

  /** Those that share one of the keys, in the order of their ids. */
  List<T> sharing(Set<String> keys) {
    look(keys);
    Set<String> ids = new TreeSet<>();
    for (String key : keys) {
      lately.of(key).ifPresent(ids::addAll);
    }
    Set<String> missing = new LinkedHashSet<>(ids);
    missing.removeIf(held::containsKey);
    asked
        .get()
        .listed(
            "SELECT body, keys FROM " + name + " WHERE id IN (%s)",
            missing,
            this::stored,
            known -> held.put(table.id().apply(known.one().orElseThrow()), known));
    List<T> found = new ArrayList<>(ids.size());
    ids.forEach(id -> byId(id).ifPresent(found::add));
    return found;
  }

  /** Asks the tables for the keys of which they alone know who has them. */
  private void look(Set<String> keys) {
    Map<String, Set<String>> found = new LinkedHashMap<>();
    for (String key : keys) {
      if (lately.of(key).isEmpty() && inTables.mayHold(key)) {
        found.put(key, new LinkedHashSet<>());
      }
    }
    asked
        .get()
        .listed(
            "SELECT key, " + name + " FROM " + name + "_key WHERE key IN (%s)",
            found.keySet(),
            row -> Map.entry(row.getString(1), row.getString(2)),
            row -> {
              if (!changed.containsKey(row.getValue())) {
                found.getOrDefault(row.getKey(), new LinkedHashSet<>()).add(row.getValue());
              }
            });
    found.forEach(
        (key, ids) -> {
          ids.addAll(changedByKey.getOrDefault(key, Set.of()));
          lately.know(key, ids);
        });
  }

  /** Takes what has changed, to be written; until it {@link #landed} it is not asked for. */
  Rows take() {
    Map<String, Known<T>> taken = new LinkedHashMap<>();
    for (String id : unwritten) {
      Optional.ofNullable(changed.get(id))
          .ifPresent(
              known -> {
                taken.put(id, known);
                Known<T> now =
                    new Known<>(known.one(), known.keys(), known.one().map(one -> known.keys()));
                held.put(id, now);
                changed.put(id, now);
              });
    }
    flying = Set.copyOf(unwritten);
    unwritten.clear();
    return session -> write(session, taken);
  }

  private void write(Session session, Map<String, Known<T>> taken) {
    List<Object[]> rows = new ArrayList<>();
    List<Object[]> keys = new ArrayList<>();
    taken.forEach(
        (id, known) -> {
          Set<String> before = known.before().orElse(Set.of());
          minus(before, known.keys())
              .forEach(
                  key ->
                      session.update(
                          "DELETE FROM " + name + "_key WHERE key = ? AND " + name + " = ?",
                          key,
                          id));
          minus(known.keys(), before).forEach(key -> keys.add(new Object[] {key, id}));
          if (known.one().isPresent()) {
            rows.add(table.row(bodies, known.one().get(), known.keys()));
          } else {
            session.update("DELETE FROM " + name + " WHERE id = ?", id);
          }
        });
    session.insert(
        "INSERT INTO " + name + " (id, reports, names, body, keys) VALUES",
        rows,
        " ON CONFLICT (id) DO UPDATE SET reports = excluded.reports, names = excluded.names,"
            + " body = excluded.body, keys = excluded.keys");
    session.insert("INSERT INTO " + name + "_key (key, " + name + ") VALUES", keys);
  }

  /** What was taken stands in the tables. */
  void landed() {
    for (String id : flying) {
      if (!unwritten.contains(id)) {
        boolean gone = Optional.ofNullable(changed.get(id)).flatMap(Known::one).isEmpty();
        unlist(id);
        if (gone) {
          held.remove(id);
        }
      }
    }
    flying = Set.of();
    Iterator<String> eldest = held.keySet().iterator();
    for (int over = held.size() - HELD; over > 0; over--) {
      if (!changed.containsKey(eldest.next())) {
        eldest.remove();
      }
    }
    lately.trim();
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
    lately.clear();
    unwritten.clear();
    flying = Set.of();
  }
}
