package org.attache.store;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.register.Facet;
import org.attache.register.FacetValues;

/**
 * Counts entries by facets, in a few passes over narrow rows. Facets of one column each have a pass
 * of their own: sorting by several columns costs more, and where nothing is asked an index will do.
 */
final class EntryCounts {
  private static final Map<Facet, String> COLUMNS =
      new EnumMap<>(
          Map.of(
              Facet.KIND, "e.kind",
              Facet.STATUS, "e.status",
              Facet.REVIEW, "e.review",
              Facet.LEVEL, "e.level",
              Facet.CONFIDENCE, "e.confidence"));

  private final Session session;
  private final List<String> conditions;
  private final Object[] values;
  private final Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);

  /**
   * @param conditions on {@code entry e}, all of which must hold
   * @param values that go into them
   */
  EntryCounts(Session session, List<String> conditions, Object... values) {
    this.session = session;
    this.conditions = List.copyOf(conditions);
    this.values = values.clone();
  }

  Map<Facet, Map<String, Long>> by(Set<Facet> facets) {
    facets.forEach(facet -> counts.put(facet, new LinkedHashMap<>()));
    columns(facets);
    times(wanted(facets, Facet.YEAR, Facet.MONTH, Facet.DAY));
    states(wanted(facets, Facet.STATE, Facet.DYAD));
    if (facets.contains(Facet.FLOW)) {
      each(
          "e.sender, e.host",
          " AND e.sender IS NOT NULL AND e.host IS NOT NULL",
          2,
          (row, count) -> add(Facet.FLOW, row.get(0) + " " + row.get(1), count));
    }
    if (facets.contains(Facet.OUTLET)) {
      outlets();
    }
    counts.replaceAll((facet, found) -> FacetValues.mostFrequentFirst(found));
    return counts;
  }

  private static Set<Facet> wanted(Set<Facet> facets, Facet... some) {
    Set<Facet> wanted = EnumSet.noneOf(Facet.class);
    List.of(some).stream().filter(facets::contains).forEach(wanted::add);
    return wanted;
  }

  private void columns(Set<Facet> facets) {
    COLUMNS.forEach(
        (facet, column) -> {
          if (facets.contains(facet)) {
            each(
                column,
                facet == Facet.LEVEL ? " AND e.level <> ''" : "",
                1,
                (row, count) ->
                    add(
                        facet,
                        facet == Facet.CONFIDENCE
                            ? FacetValues.band(Double.parseDouble(row.get(0)))
                            : row.get(0),
                        count));
          }
        });
  }

  private void times(Set<Facet> facets) {
    if (facets.isEmpty()) {
      return;
    }
    String column =
        facets.contains(Facet.DAY)
            ? "e.dated"
            : facets.contains(Facet.MONTH) ? "substr(e.dated, 1, 7)" : "substr(e.dated, 1, 4)";
    each(
        column,
        "",
        1,
        (row, count) -> {
          for (Facet facet : facets) {
            add(facet, FacetValues.period(facet, row.get(0)), count);
          }
        });
  }

  private void states(Set<Facet> facets) {
    if (facets.isEmpty()) {
      return;
    }
    each(
        "e.states",
        " AND e.states <> ''",
        1,
        (row, count) -> {
          List<String> states = List.of(row.get(0).split(" "));
          for (Facet facet : facets) {
            add(facet, facet == Facet.STATE ? states : FacetValues.dyads(states), count);
          }
        });
  }

  /** Outlets by their names in lower case, named as first spelt. */
  private void outlets() {
    String where = String.join(" AND ", conditions);
    session
        .list(
            "SELECT coalesce(o.name, c.outlet), c.entries FROM (SELECT substr(x.tag, 3) AS outlet,"
                + " count(*) AS entries FROM entry_tag x WHERE x.tag >= 'o:' AND x.tag < 'o;'"
                + (where.isEmpty()
                    ? ""
                    : " AND x.entry IN (SELECT e.nr FROM entry e WHERE " + where + ")")
                + " GROUP BY x.tag) c LEFT JOIN outlet o ON o.folded = c.outlet",
            row -> Map.entry(row.getString(1), row.getLong(2)),
            values)
        .forEach(count -> add(Facet.OUTLET, count.getKey(), count.getValue()));
  }

  /** What is done with the values of a group and their number. */
  private interface Groups {
    void take(List<String> row, long count);
  }

  private void each(String columns, String condition, int width, Groups groups) {
    String all =
        conditions.stream().map(one -> " AND " + one).collect(Collectors.joining()) + condition;
    session
        .list(
            "SELECT count(*), "
                + columns
                + " FROM entry e"
                + (all.isEmpty() ? "" : " WHERE" + all.substring(" AND".length()))
                + " GROUP BY "
                + columns,
            row -> {
              String[] names = new String[width];
              for (int i = 0; i < width; i++) {
                names[i] = row.getString(i + 2);
              }
              return Map.entry(List.of(names), row.getLong(1));
            },
            values)
        .forEach(group -> groups.take(group.getKey(), group.getValue()));
  }

  private void add(Facet facet, Collection<String> names, long count) {
    names.forEach(name -> add(facet, name, count));
  }

  private void add(Facet facet, String name, long count) {
    counts.computeIfAbsent(facet, f -> new LinkedHashMap<>()).merge(name, count, Long::sum);
  }
}
