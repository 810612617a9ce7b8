package org.attache.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.register.Facet;
import org.attache.register.FacetValues;

/**
 * Counts entries by facets. Where the index of facets says which entries are meant, it is gone
 * through in its order and groups come out of it; else the entries themselves are gone through once
 * and grouped here, which costs less than sorting them by each column.
 */
final class EntryCounts {
  private static final String DATED = "e.dated";

  /** What a facet is made of; null where the entry has none. */
  private static final Map<Facet, String> COLUMNS = columns();

  /** The index's columns in its order. */
  private static final List<String> INDEXED =
      List.of("e.kind", "e.status", "e.review", "e.level", "e.states");

  private static final String TAGS = "b.tags";
  private static final String OUTLET = "o:";

  /**
   * The entries to count.
   *
   * @param from tables, {@code entry e} among them
   * @param conditions all of which must hold
   * @param values that go into both
   * @param indexed whether the conditions are about columns of the index of facets alone
   * @param led whether a tag or rare words lead to them, so that they are found without looking at
   *     others
   */
  record Selection(
      String from, List<String> conditions, List<Object> values, boolean indexed, boolean led) {
    Selection {
      conditions = List.copyOf(conditions);
      values = List.copyOf(values);
    }

    /** The same in SQL, with another condition. */
    String where(String other) {
      List<String> all = new ArrayList<>(conditions);
      if (!other.isEmpty()) {
        all.add(other);
      }
      return from + (all.isEmpty() ? "" : " WHERE " + String.join(" AND ", all));
    }
  }

  private final Session session;
  private final Selection selection;
  private final Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);

  EntryCounts(Session session, Selection selection) {
    this.session = session;
    this.selection = selection;
  }

  private static Map<Facet, String> columns() {
    Map<Facet, String> columns = new EnumMap<>(Facet.class);
    columns.put(Facet.KIND, "e.kind");
    columns.put(Facet.STATUS, "e.status");
    columns.put(Facet.REVIEW, "e.review");
    columns.put(Facet.LEVEL, "e.level");
    columns.put(Facet.STATE, "e.states");
    columns.put(Facet.DYAD, "e.states");
    columns.put(Facet.CONFIDENCE, "e.confidence");
    columns.put(Facet.YEAR, DATED);
    columns.put(Facet.MONTH, DATED);
    columns.put(Facet.DAY, DATED);
    columns.put(Facet.FLOW, "e.sender || ' ' || e.host");
    columns.put(Facet.OUTLET, TAGS);
    return columns;
  }

  Map<Facet, Map<String, Long>> by(Set<Facet> facets) {
    facets.forEach(facet -> counts.put(facet, new LinkedHashMap<>()));
    Set<Facet> plain = EnumSet.noneOf(Facet.class);
    plain.addAll(facets);
    if (facets.contains(Facet.OUTLET) && !selection.led()) {
      plain.remove(Facet.OUTLET);
      outlets();
    }
    if (selection.indexed()) {
      grouped(plain);
    } else {
      count(plain, select("1", wanted(plain), ""));
    }
    counts.computeIfPresent(Facet.OUTLET, (facet, folded) -> named(folded));
    counts.replaceAll((facet, found) -> FacetValues.mostFrequentFirst(found));
    return counts;
  }

  private static List<String> wanted(Set<Facet> facets) {
    return facets.stream().flatMap(f -> column(f).stream()).distinct().toList();
  }

  private static Optional<String> column(Facet facet) {
    return Optional.ofNullable(COLUMNS.get(facet));
  }

  /** As far along the index as is wanted, then each other column by itself. */
  private void grouped(Set<Facet> facets) {
    List<String> columns = wanted(facets);
    int last = -1;
    for (int i = 0; i < INDEXED.size(); i++) {
      last = columns.contains(INDEXED.get(i)) ? i : last;
    }
    if (last >= 0) {
      group(facets, INDEXED.subList(0, last + 1));
    }
    columns.stream()
        .filter(column -> !INDEXED.contains(column))
        .forEach(column -> group(facets, List.of(column)));
  }

  private void group(Set<Facet> facets, List<String> columns) {
    Set<Facet> some = EnumSet.copyOf(facets);
    some.removeIf(facet -> column(facet).filter(columns::contains).isEmpty());
    count(some, select("count(*)", columns, " GROUP BY " + String.join(", ", columns)));
  }

  /** How often each value of each column is there. */
  private Map<String, Map<String, Long>> select(String count, List<String> columns, String group) {
    Map<String, Map<String, Long>> tallies = new LinkedHashMap<>();
    List<Map<String, Long>> each = new ArrayList<>();
    for (String column : columns) {
      Map<String, Long> tally = new LinkedHashMap<>();
      tallies.put(column, tally);
      each.add(tally);
    }
    boolean tagged = columns.contains(TAGS);
    String from = tagged ? selection.from() + " CROSS JOIN entry_body b" : selection.from();
    Selection asked =
        new Selection(from, selection.conditions(), selection.values(), false, selection.led());
    if (!columns.isEmpty()) {
      session.each(
          "SELECT "
              + count
              + columns.stream().map(column -> ", " + column).collect(Collectors.joining())
              + " FROM "
              + asked.where(tagged ? "b.nr = e.nr" : "")
              + group,
          row -> {
            long entries = row.getLong(1);
            for (int i = 0; i < each.size(); i++) {
              Optional<String> value = Optional.ofNullable(row.getString(i + 2));
              if (value.isPresent()) {
                each.get(i).merge(value.get(), entries, Long::sum);
              }
            }
            return entries;
          },
          entries -> {},
          selection.values().toArray());
    }
    return tallies;
  }

  private void count(Set<Facet> facets, Map<String, Map<String, Long>> tallies) {
    for (Facet facet : facets) {
      column(facet)
          .flatMap(column -> Optional.ofNullable(tallies.get(column)))
          .orElse(Map.of())
          .forEach((value, entries) -> add(facet, names(facet, value), entries));
    }
  }

  private static List<String> names(Facet facet, String value) {
    if (value.isEmpty()) {
      return List.of();
    }
    return switch (facet) {
      case KIND, STATUS, REVIEW, LEVEL, FLOW -> List.of(value);
      case STATE -> List.of(value.split(" "));
      case DYAD -> FacetValues.dyads(List.of(value.split(" ")));
      case CONFIDENCE -> List.of(FacetValues.band(Double.parseDouble(value)));
      case YEAR, MONTH, DAY -> FacetValues.period(facet, value);
      case OUTLET ->
          value
              .lines()
              .filter(tag -> tag.startsWith(OUTLET))
              .map(tag -> tag.substring(OUTLET.length()))
              .toList();
    };
  }

  /** Outlets of so many entries that to look at all rows of outlets costs less. */
  private void outlets() {
    String chosen =
        selection.conditions().isEmpty()
            ? ""
            : " AND x.entry IN (SELECT e.nr FROM " + selection.where("") + ")";
    session
        .list(
            "SELECT substr(x.tag, 3), count(*) FROM entry_tag x"
                + " WHERE x.tag >= 'o:' AND x.tag < 'o;'"
                + chosen
                + " GROUP BY x.tag",
            row -> Map.entry(row.getString(1), row.getLong(2)),
            selection.values().toArray())
        .forEach(count -> add(Facet.OUTLET, List.of(count.getKey()), count.getValue()));
  }

  /** Outlets named as first spelt, which are known by their names in lower case. */
  private Map<String, Long> named(Map<String, Long> folded) {
    Map<String, String> names = new LinkedHashMap<>();
    session.listed(
        "SELECT folded, name FROM outlet WHERE folded IN (%s)",
        folded.keySet(),
        row -> Map.entry(row.getString(1), row.getString(2)),
        name -> names.put(name.getKey(), name.getValue()));
    Map<String, Long> named = new LinkedHashMap<>();
    folded.forEach(
        (outlet, entries) -> named.merge(names.getOrDefault(outlet, outlet), entries, Long::sum));
    return named;
  }

  private void add(Facet facet, Collection<String> names, long entries) {
    Map<String, Long> found = counts.computeIfAbsent(facet, f -> new LinkedHashMap<>());
    names.forEach(name -> found.merge(name, entries, Long::sum));
  }
}
