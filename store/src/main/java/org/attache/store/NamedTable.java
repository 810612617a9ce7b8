package org.attache.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.attache.register.Page;
import org.attache.register.entry.Organisation;
import org.attache.register.entry.Person;

/**
 * Persons or organisations: one row each, found by id, by words of the names, and by keys in a
 * table beside it.
 *
 * @param table its name; the table of keys is called after it
 * @param read unpacks a body
 * @param write packs one
 */
record NamedTable<T>(
    String table,
    Function<T, String> id,
    ToLongFunction<T> reports,
    Function<T, List<String>> names,
    BiFunction<Bodies, byte[], T> read,
    BiFunction<Bodies, T, byte[]> write) {
  static final NamedTable<Person> PERSONS =
      new NamedTable<>(
          "person", Person::id, Person::reports, Person::names, Bodies::person, Bodies::pack);
  static final NamedTable<Organisation> ORGANISATIONS =
      new NamedTable<>(
          "organisation",
          Organisation::id,
          Organisation::reports,
          Organisation::names,
          Bodies::organisation,
          Bodies::pack);

  Optional<T> byId(SqlReads reads, String wanted) {
    return reads.with(
        s -> s.first("SELECT body FROM " + table + " WHERE id = ?", rows(reads), wanted));
  }

  /** Those that share one of the keys, in the order of their ids. */
  List<T> sharing(SqlReads reads, Set<String> keys) {
    Map<String, T> found = new TreeMap<>();
    reads.inLists(
        keys,
        ("SELECT body FROM " + table + " WHERE id IN")
            + (" (SELECT " + table + " FROM " + table + "_key WHERE key IN (%s))"),
        rows(reads),
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
    List<T> rows = reads.with(s -> s.list(sql.toString(), rows(reads), values.toArray()));
    boolean more = rows.size() > limit;
    List<T> shown = more ? rows.subList(0, limit) : rows;
    return new Page<>(shown, more ? Optional.of(id.apply(shown.get(limit - 1))) : Optional.empty());
  }

  private Session.Rows<T> rows(SqlReads reads) {
    return row -> read.apply(reads.bodies, row.getBytes(1));
  }

  /** The columns of one, in the order of {@link NamedBuffer}'s statement. */
  Object[] row(Bodies bodies, T one, Set<String> keys) {
    return new Object[] {
      id.apply(one),
      reports.applyAsLong(one),
      String.join("\n", names.apply(one)).toLowerCase(Locale.ROOT),
      write.apply(bodies, one),
      String.join("\n", keys)
    };
  }
}
