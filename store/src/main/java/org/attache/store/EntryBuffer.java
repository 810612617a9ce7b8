package org.attache.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
import org.attache.register.entry.Entry;
import org.attache.register.entry.Told;

/**
 * The entries that are at work: those of the latest reports are held, changed ones are written
 * together. For the one writer, who knows that nobody else changes the tables.
 */
final class EntryBuffer {
  /** Entries held from one commit to the next. */
  private static final int HELD = 16_000;

  /** Keys of which all entries are known from one commit to the next. */
  private static final int KEYS_HELD = 120_000;

  private static final String ROW =
      "SELECT e.nr, b.body, b.keys, b.tags, b.words FROM entry e JOIN entry_body b ON b.nr = e.nr";

  private final Dialect dialect;
  private final Bodies bodies;
  private final Supplier<Session> asked;

  /** The latest used last. */
  private final Map<String, Kept> held = new LinkedHashMap<>(256, 0.75f, true);

  private final Map<Long, Kept> byNr = new HashMap<>();

  /** Those of which the tables that are asked may know less. */
  private final Map<String, Kept> changed = new LinkedHashMap<>();

  /** The numbers of changed entries by their keys. */
  private final Map<String, Set<Long>> changedByKey = new HashMap<>();

  /** The numbers of all entries with the keys of these days. */
  private final KeysLately<String, Long> lately = new KeysLately<>(KEYS_HELD);

  /** Of the changed ones those that have not been taken to be written. */
  private Map<String, Kept> unwritten = new LinkedHashMap<>();

  /** Those that are being written. */
  private Map<String, Kept> flying = Map.of();

  private final KeyFilter keysInTables;
  private final KeyFilter idsInTables;
  private long last = -1;

  /** How often something was written. */
  private long commits;

  /**
   * @param asked where to ask for what is not held
   */
  EntryBuffer(Dialect dialect, Bodies bodies, Supplier<Session> asked) {
    this.dialect = dialect;
    this.bodies = bodies;
    this.asked = asked;
    this.keysInTables = KeyFilter.ofTexts(asked, "SELECT key FROM entry_key", 4);
    this.idsInTables = KeyFilter.ofTexts(asked, "SELECT id FROM entry", 0.5);
  }

  /** The entry of an id; a new number where there is none yet. */
  Kept kept(String id) {
    return known(id).orElseGet(() -> fresh(id));
  }

  private Kept fresh(String id) {
    if (last < 0) {
      last =
          asked
              .get()
              .first(
                  "SELECT coalesce(max(nr), 0) FROM"
                      + " (SELECT max(nr) AS nr FROM entry"
                      + " UNION ALL SELECT max(entry) AS nr FROM telling) n",
                  row -> row.getLong(1))
              .orElse(0L);
    }
    Kept kept = Kept.fresh(++last);
    idsInTables.note(id);
    hold(id, kept);
    return kept;
  }

  /** The entry of an id, if it is held or stands in the tables. */
  Optional<Kept> known(String id) {
    Optional<Kept> known = Optional.ofNullable(held.get(id));
    return known.isPresent() || !idsInTables.mayHold(id)
        ? known
        : asked.get().first(ROW + " WHERE e.id = ?", this::stored, id).map(this::held);
  }

  private Kept stored(ResultSet row) throws SQLException {
    return Kept.stored(
        row.getLong(1),
        new EntryRow(
            bodies.entry(row.getBytes(2)),
            lines(row.getString(3)),
            lines(row.getString(4)),
            row.getLong(5)));
  }

  /** The one that is held already goes before what was read. */
  private Kept held(Kept read) {
    return Optional.ofNullable(byNr.get(read.nr()))
        .orElseGet(
            () -> {
              hold(read.row().orElseThrow().entry().id(), read);
              return read;
            });
  }

  private void hold(String id, Kept kept) {
    held.put(id, kept);
    byNr.put(kept.nr(), kept);
  }

  /** The lines of a column that holds several values. */
  static Set<String> lines(String column) {
    Set<String> lines = new TreeSet<>();
    int from = 0;
    for (int end = column.indexOf('\n'); end >= 0; end = column.indexOf('\n', from)) {
      lines.add(column.substring(from, end));
      from = end + 1;
    }
    if (from < column.length()) {
      lines.add(column.substring(from));
    }
    return lines;
  }

  void put(Entry entry, Set<String> keys) {
    Kept kept = kept(entry.id());
    Set<String> before = kept.keys();
    unlist(kept);
    kept.put(entry, new TreeSet<>(keys));
    for (String key : kept.keys()) {
      if (!before.contains(key)) {
        lately.add(key, kept.nr(), !keysInTables.mayHold(key));
        keysInTables.note(key);
      }
      changedByKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(kept.nr());
    }
    for (String key : before) {
      if (!kept.keys().contains(key)) {
        lately.remove(key, kept.nr());
      }
    }
    changed.put(entry.id(), kept);
    unwritten.put(entry.id(), kept);
  }

  void remove(String id) {
    known(id)
        .ifPresent(
            kept -> {
              unlist(kept);
              kept.keys().forEach(key -> lately.remove(key, kept.nr()));
              kept.remove();
              changed.put(id, kept);
              unwritten.put(id, kept);
            });
  }

  private void unlist(Kept kept) {
    if (kept.isChanged()) {
      for (String key : kept.keys()) {
        Set<Long> numbers = changedByKey.getOrDefault(key, Set.of());
        if (numbers.contains(kept.nr()) && numbers.size() == 1) {
          changedByKey.remove(key);
        } else if (!numbers.isEmpty()) {
          numbers.remove(kept.nr());
        }
      }
    }
  }

  /** The tellings of an entry, asked for once. */
  List<Told> told(Kept kept, Tellings tellings) {
    if (kept.told().isEmpty()) {
      kept.tell(tellings.of(kept.nr()));
    }
    return kept.told().orElseThrow();
  }

  /** Where the tables' tellings are asked for. */
  interface Tellings {
    List<Told> of(long entry);
  }

  /** The entries with each of these keys, in the order of their ids. */
  Map<String, List<Entry>> byKey(Collection<String> keys) {
    Map<String, List<Long>> numbers = new LinkedHashMap<>();
    List<String> unknown = new ArrayList<>();
    for (String key : keys) {
      Optional<List<Long>> known = lately.of(key);
      if (known.isEmpty() && keysInTables.mayHold(key)) {
        unknown.add(key);
      }
      numbers.put(key, known.orElse(List.of()));
    }
    if (!unknown.isEmpty()) {
      look(unknown);
      unknown.forEach(key -> numbers.put(key, lately.of(key).orElse(List.of())));
    }
    hold(numbers.values());
    Map<String, List<Entry>> lists = new LinkedHashMap<>();
    numbers.forEach((key, some) -> lists.put(key, entries(some)));
    return lists;
  }

  private List<Entry> entries(List<Long> numbers) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    List<Entry> entries = new ArrayList<>(numbers.size());
    for (long nr : numbers) {
      Optional.ofNullable(byNr.get(nr)).flatMap(Kept::entry).ifPresent(entries::add);
    }
    if (entries.size() > 1) {
      entries.sort(Comparator.comparing(Entry::id));
    }
    return entries;
  }

  /** Asks the tables for the keys of which they alone know who has them. */
  private void look(List<String> keys) {
    Map<String, Set<Long>> found = new LinkedHashMap<>();
    keys.forEach(key -> found.put(key, new LinkedHashSet<>()));
    asked
        .get()
        .listed(
            "SELECT key, entry FROM entry_key WHERE key IN (%s)",
            keys,
            row -> Map.entry(row.getString(1), row.getLong(2)),
            row -> {
              boolean behind =
                  Optional.ofNullable(byNr.get(row.getValue())).map(Kept::isChanged).orElse(false);
              if (!behind) {
                found.getOrDefault(row.getKey(), new LinkedHashSet<>()).add(row.getValue());
              }
            });
    found.forEach(
        (key, numbers) -> {
          numbers.addAll(changedByKey.getOrDefault(key, Set.of()));
          lately.know(key, numbers);
        });
  }

  /** Sees to it that the entries of these numbers are held. */
  private void hold(Collection<List<Long>> numbers) {
    Set<Long> missing = new LinkedHashSet<>();
    for (List<Long> some : numbers) {
      for (long nr : some) {
        Optional<Kept> known = Optional.ofNullable(byNr.get(nr));
        if (known.isEmpty()) {
          missing.add(nr);
        } else if (known.get().use(commits)) {
          known.get().entry().ifPresent(entry -> held.get(entry.id()));
        }
      }
    }
    asked.get().listed(ROW + " WHERE e.nr IN (%s)", missing, this::stored, this::held);
  }

  /** Takes what has changed, to be written; until it {@link #landed} it is not asked for. */
  Rows take(Tellings tellings) {
    List<EntryRows.Change> changes = new ArrayList<>();
    for (Kept kept : unwritten.values()) {
      Optional<EntryRow> now = kept.entry().map(entry -> new EntryRow(entry, kept.keys()));
      List<Told> told = now.isPresent() ? told(kept, tellings) : List.of();
      changes.add(new EntryRows.Change(kept.nr(), kept.row(), now, told));
      kept.taken(now);
    }
    flying = unwritten;
    unwritten = new LinkedHashMap<>();
    return session -> {
      EntryRows rows = new EntryRows(dialect, bodies, session);
      changes.forEach(rows::add);
      rows.write();
    };
  }

  /** What was taken stands in the tables. */
  void landed() {
    flying.forEach(
        (id, kept) -> {
          if (!unwritten.containsKey(id)) {
            unlist(kept);
            kept.landed();
            changed.remove(id);
            if (kept.entry().isEmpty()) {
              held.remove(id);
              byNr.remove(kept.nr());
            }
          }
        });
    flying = Map.of();
    commits++;
    Iterator<Kept> eldest = held.values().iterator();
    for (int over = held.size() - HELD; over > 0; over--) {
      Kept kept = eldest.next();
      if (!kept.isChanged()) {
        byNr.remove(kept.nr());
        eldest.remove();
      }
    }
    lately.trim();
  }

  /** Nothing that was held is to be believed any more. */
  void forget() {
    held.clear();
    byNr.clear();
    changed.clear();
    changedByKey.clear();
    lately.clear();
    unwritten.clear();
    flying = Map.of();
    last = -1;
  }
}
