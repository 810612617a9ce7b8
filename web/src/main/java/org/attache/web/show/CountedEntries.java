package org.attache.web.show;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.register.Page;
import org.attache.register.Query;
import org.attache.register.Reads;
import org.attache.register.counting.Counted;
import org.attache.register.entry.Entry;

/**
 * What counts by a profile.
 *
 * @param others by the first of the entries that count as one, the others
 */
public record CountedEntries(Map<String, List<String>> others) {
  private static final int AT_ONCE = 200;

  public CountedEntries {
    others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
  }

  /** What was counted. */
  public static CountedEntries of(Counted counted) {
    Map<String, List<String>> others = new LinkedHashMap<>();
    counted
        .rows()
        .forEach(
            row ->
                others.put(row.entries().get(0), row.entries().subList(1, row.entries().size())));
    return new CountedEntries(others);
  }

  /** Those that count as one with an entry. */
  public List<String> with(Entry entry) {
    return others.getOrDefault(entry.id(), List.of());
  }

  /** A page of the query of which only what counts is left. */
  public Page<Entry> page(Reads register, Query query) {
    List<Entry> rows = new ArrayList<>();
    Query asked = query.page(AT_ONCE);
    while (true) {
      Page<Entry> some = register.entries(asked);
      for (Entry entry : some.rows()) {
        if (others.containsKey(entry.id())) {
          if (rows.size() == query.limit()) {
            return new Page<>(rows, Optional.of(rows.get(rows.size() - 1).id()));
          }
          rows.add(entry);
        }
      }
      if (some.next().isEmpty()) {
        return new Page<>(rows, Optional.empty());
      }
      asked = asked.after(some.next().get());
    }
  }
}
