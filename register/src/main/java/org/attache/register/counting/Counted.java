package org.attache.register.counting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attache.register.entry.Kind;

/**
 * What a profile counts.
 *
 * @param rows each counts once, and holds the ids of the entries that it is made of
 * @param leftOut why an entry does not count, by its id
 */
public record Counted(Profile profile, List<Row> rows, Map<String, String> leftOut) {

  /** One thing that counts. */
  public record Row(Kind kind, List<String> entries) {
    public Row {
      Objects.requireNonNull(kind, "kind");
      entries = List.copyOf(entries);
    }
  }

  public Counted {
    Objects.requireNonNull(profile, "profile");
    rows = List.copyOf(rows);
    leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
  }

  /** The number of rows of a kind. */
  public long total(Kind kind) {
    return rows.stream().filter(row -> row.kind() == kind).count();
  }
}
